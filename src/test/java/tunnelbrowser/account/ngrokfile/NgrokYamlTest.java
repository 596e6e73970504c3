package tunnelbrowser.account.ngrokfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NgrokYamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: \"2\"\nauthtoken: at_x\napi_key: key_x\ntunnels:\n  web: {proto: http}\n",
        "version: 3\nagent:\n  authtoken: at_x\n  api_key: key_x\nendpoints:\n  - name: web\n",
        "{version: 3, agent: {connect_url: null, api_key: 'key_x'}}",
        "# mine\n---\ntunnels: {web: {api_key: other}}\napi_key: \"key_x\"\n...\n",
        "? [complex, key]\n: {api_key: other}\nagent: {api_key: key_x}\n",
        "version: 3\nagent: {api_key: key_x}\napi_key: other\n",
        "api_key: other\nagent: {api_key: key_x}\n",
        "api_key: key_x\nagent: {authtoken: at_x}\n",
        "a: &a [x]\nb: *a\napi_key: key_x\n",
        "mine: &k key_x\napi_key: *k\n",
        "mine: &k key_x\nagent: {api_key: *k}\n",
        "mine: &n api_key\n*n : key_x\n",
        "base: &d {api_key: key_x}\n<<: *d\n",
        "base: &d {api_key: key_x}\nagent:\n  <<: *d\n  authtoken: at_x\n",
        "base: &d {agent: {api_key: key_x}}\n<<: *d\nversion: 3\n",
        "base: &d {api_key: key_x}\nagent: *d\n",
        "a: &a {x: y}\nb: &b {api_key: key_x}\nc: &c {api_key: other}\n<<: [*a, *b, *c]\n",
        "base: &d {api_key: other}\n<<: *d\napi_key: key_x\n",
        "base: &d {api_key: other}\napi_key: key_x\n<<: *d\n",
        "a: &k other\nb: &k key_x\napi_key: *k\n",
        "base: &d {api_key: other}\n\"<<\": *d\napi_key: key_x\n",
        "base: &d {nested: {api_key: other}}\n<<: [{api_key: key_x}, *d]\n",
        "<<: *nowhere\nagent: {api_key: key_x}\n",
      })
  void the_key_is_where_each_version_has_it(String yaml) throws Exception {
    assertThat(NgrokYaml.apiKey(yaml)).contains("key_x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "version: 3\nagent:\n  authtoken: at_x\n",
        "tunnels: {api_key: other}",
        "agent: [api_key, other]",
        "agent: {nested: {api_key: other}}",
        "api_key:",
        "api_key: ~",
        "api_key: null",
        "api_key: '  '",
        "- api_key: other",
        "base: &d {api_key: other}\n\"<<\": *d\n",
        "base: &d {api_key: other}\n<<: *d\napi_key: ~\n",
        "<<: text",
        "just text",
      })
  void a_file_without_a_key_has_none(String yaml) throws Exception {
    assertThat(NgrokYaml.apiKey(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api_key: {{ secret }}",
        "agent:\n  authtoken: at_x\n  api_key: {{ secret }}\n",
        "api_key: [secret, b]",
        "api_key: {secret}",
        "agent: {api_key: {{ secret }}}",
      })
  void a_key_that_is_no_text_is_not_taken_for_a_missing_one(String yaml) {
    assertThatThrownBy(() -> NgrokYaml.apiKey(yaml))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("its api_key is not text; replace a placeholder such as {{ … }} with the key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api_key: *nowhere",
        "agent: {api_key: *later}\nx: &later key_x",
        "agent: *nowhere",
        "<<: *nowhere",
        "all: &all\n  <<: *all\nagent: *all",
      })
  void an_alias_that_leads_nowhere_is_told(String yaml) {
    assertThatThrownBy(() -> NgrokYaml.apiKey(yaml))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("its api_key is an alias of something that does not exist");
  }

  @Test
  void what_is_no_yaml_is_told_by_its_line_and_not_repeated() {
    assertThatThrownBy(() -> NgrokYaml.apiKey("version: 3\nagent: {authtoken: secret\n"))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("line 3 is not YAML");
    assertThatThrownBy(() -> NgrokYaml.apiKey("a: \u0007secret"))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("it is not YAML");
  }

  @Test
  void half_an_escape_at_the_end_is_no_yaml() {
    assertThatThrownBy(() -> NgrokYaml.apiKey("api_key: \"\\u"))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("it is not YAML");
  }

  @Test
  void depth_and_aliases_cost_nothing() throws Exception {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(NgrokYaml.apiKey("a: " + deep + "\napi_key: key_x\n")).contains("key_x");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(NgrokYaml.apiKey(bomb + "api_key: key_x\n")).contains("key_x");
    StringBuilder merges = new StringBuilder("m0: &m0 {api_key: key_x}\n");
    for (int i = 1; i < 60; i++) {
      merges.append("m%d: &m%d {<<: [*m%d, *m%d]}\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(NgrokYaml.apiKey(merges + "<<: *m59\n")).contains("key_x");
  }

  @Test
  void a_text_beyond_the_limit_is_refused() {
    assertThatThrownBy(() -> NgrokYaml.apiKey(" ".repeat(1_000_001)))
        .isInstanceOf(NgrokYaml.NotYaml.class)
        .hasMessage("it is larger than 1 MB");
  }
}
