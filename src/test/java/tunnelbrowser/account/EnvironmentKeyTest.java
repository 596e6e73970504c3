package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.tunnel.ApiKey;

class EnvironmentKeyTest {
  private static final String API = "https://api.ngrok.com";

  @Test
  void without_the_variable_there_is_no_key_and_no_account() throws Exception {
    EnvironmentKey environment = new EnvironmentKey(Map.of("NGROK_AUTHTOKEN", "2abc_def"));
    assertThat(environment.key()).isEmpty();
    assertThat(environment.account(API)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_variable_is_no_key(String value) throws Exception {
    assertThat(with(value).key()).isEmpty();
    assertThat(with(value).account(API)).isEmpty();
  }

  @Test
  void white_space_around_the_key_is_dropped() throws Exception {
    assertThat(with(" secret_key\n").key().map(ApiKey::authorization))
        .hasValue("Bearer secret_key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret key", "secret\nkey", "sécret-key", "secret\u0000key"})
  void an_impossible_key_is_refused_without_being_repeated(String value) throws Exception {
    assertThatThrownBy(() -> with(value).account(API))
        .isInstanceOf(EnvironmentKey.Unusable.class)
        .hasMessage(
            "NGROK_API_KEY holds no usable key: The API key contains a space, a line break or"
                + " another character that keys never contain.");
  }

  @Test
  void the_account_says_where_its_key_came_from_and_not_what_it_is() throws Exception {
    ConnectionTarget account = with("secret_key").account("http://localhost:4040").orElseThrow();
    assertThat(account).isInstanceOf(ConnectionTarget.Account.class);
    assertThat(account)
        .asString()
        .startsWith("Account[apiUrl=http://localhost:4040, key=[key], keyOrigin=")
        .contains("NGROK_API_KEY");
  }

  private static EnvironmentKey with(String value) {
    return new EnvironmentKey(Map.of("NGROK_API_KEY", value));
  }
}
