package tunnelbrowser.fleet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.LabelField;

class QueryTest {
  private static final Term US = new Term.Is(BuiltInField.REGION, "us");
  private static final Term EU = new Term.Is(BuiltInField.REGION, "eu");

  @Test
  void words_stand_between_white_space_of_any_kind() {
    assertThat(terms(" one\ttwo \n three "))
        .containsExactly(word("one"), word("two"), word("three"));
    assertThat(terms(" \t ")).isEmpty();
  }

  @Test
  void quotation_marks_hold_words_together() {
    assertThat(terms("\"two words\" third")).containsExactly(word("two words"), word("third"));
    assertThat(terms("\"say \\\"yes\\\" in C:\\\\x\\y\""))
        .containsExactly(word("say \"yes\" in C:\\x\\y"));
    assertThat(terms("\"still being typed")).containsExactly(word("still being typed"));
    assertThat(terms("\"\" -\"\"")).isEmpty();
  }

  @Test
  void a_hyphen_excludes() {
    assertThat(terms("-staging -\"two words\" -region=us"))
        .containsExactly(
            new Term.Not(word("staging")), new Term.Not(word("two words")), new Term.Not(US));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "--option",
        "a-b",
        "\"site\":\"fr\"",
        "{\"a\":",
        "=",
        "=us",
        "region=",
        "-=",
        "unknown=us",
        "label.=x",
        "started=2026",
        "re gion"
      })
  void what_cannot_be_read_otherwise_is_a_word_as_it_stands(String text) {
    assertThat(terms(text).stream().map(Term::text)).containsExactly(text.split(" "));
    assertThat(terms(text)).allMatch(term -> !(term instanceof Term.Is));
  }

  @Test
  void an_equals_sign_asks_for_a_value_of_a_field() {
    assertThat(terms("region=us")).containsExactly(US);
    assertThat(terms("Region=\"us\"")).containsExactly(US);
    assertThat(terms("url=https://a.example/?b=c"))
        .containsExactly(new Term.Is(BuiltInField.PUBLIC_URL, "https://a.example/?b=c"));
    assertThat(terms("forwards=\"unix:///my socket\" x"))
        .containsExactly(new Term.Is(BuiltInField.FORWARDS_TO, "unix:///my socket"), word("x"));
    assertThat(terms("region=\"\"")).containsExactly(new Term.Is(BuiltInField.REGION, ""));
    assertThat(terms("label.Env=prod label.\"a b\\\"=\"=\"c d\""))
        .containsExactly(
            new Term.Is(new LabelField("Env"), "prod"),
            new Term.Is(new LabelField("a b\"="), "c d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url",
        "public_url",
        "forwards",
        "forwards_to",
        "proto",
        "protocol",
        "region",
        "label",
        "labels",
        "metadata",
        "session",
        "tunnel_session",
        "endpoint",
        "backend",
        "backends",
        "id",
        "ID"
      })
  void fields_have_the_names_that_people_and_the_api_give_them(String name) {
    assertThat(terms(name + "=x")).hasOnlyElementsOfType(Term.Is.class);
  }

  @Test
  void a_query_is_written_with_quotation_marks_where_they_are_needed() {
    assertThat(Query.of("One  -\"two words\" region=us -label.env=\"a,b\" forwards=\"x y\"").text())
        .isEqualTo("One -\"two words\" region=us -label.env=\"a,b\" forwards=\"x y\"");
    assertThat(new Term.Contains("region=us").text()).isEqualTo("\"region=us\"");
    assertThat(new Term.Contains("-x").text()).isEqualTo("\"-x\"");
    assertThat(new Term.Is(new LabelField("a b"), "").text()).isEqualTo("label.\"a b\"=\"\"");
  }

  @Test
  void a_value_takes_the_place_of_another_one_of_the_same_field() {
    Query query = Query.of("app -region=us region=ap id=x").with(EU);
    assertThat(query.text()).isEqualTo("app id=x region=eu");
    assertThat(query.with(EU)).isEqualTo(query);
  }

  @Test
  void what_is_excluded_stands_beside_what_else_is_and_replaces_what_it_contradicts() {
    assertThat(Query.of("-region=us region=ap").with(new Term.Not(EU)).text())
        .isEqualTo("-region=us -region=eu");
    assertThat(Query.of("region=eu x").with(new Term.Not(EU)).text()).isEqualTo("x -region=eu");
  }

  @Test
  void several_labels_can_be_asked_for_but_not_one_and_its_absence() {
    Term prod = new Term.Is(BuiltInField.LABELS, "prod");
    assertThat(Query.of("label=fr -label=prod").with(prod).text()).isEqualTo("label=fr label=prod");
    assertThat(Query.of("label=fr label=prod").with(new Term.Not(prod)).text())
        .isEqualTo("label=fr -label=prod");
  }

  @Test
  void terms_that_mean_nothing_cannot_be_made() {
    assertThatThrownBy(() -> word("")).hasMessage("A word has letters.");
    assertThatThrownBy(() -> new Term.Not(new Term.Not(US)))
        .hasMessage("Twice excluded is not excluded.");
    assertThatThrownBy(() -> new Term.Is(BuiltInField.STARTED, "now"))
        .hasMessage("A query has no name for the field started_at");
  }

  @Test
  void only_what_surely_hides_no_less_narrows() {
    assertThat(narrows("abc", "b")).isTrue();
    assertThat(narrows("region=us", "us")).isTrue();
    assertThat(narrows("region=US", "region=us")).isTrue();
    assertThat(narrows("region=us", "-region=eu")).isTrue();
    assertThat(narrows("-b", "-abc")).isTrue();
    assertThat(narrows("a b", "b")).isTrue();
    assertThat(narrows("b", "abc")).isFalse();
    assertThat(narrows("-abc", "-b")).isFalse();
    assertThat(narrows("us", "region=us")).isFalse();
    assertThat(narrows("region=us", "region=eu")).isFalse();
    assertThat(narrows("label=a", "-label=b")).isFalse();
    assertThat(narrows("region=us", "-us")).isFalse();
    assertThat(narrows("abc", "-x")).isFalse();
  }

  private static boolean narrows(String narrow, String wide) {
    return Query.of(narrow).narrows(Query.of(wide));
  }

  private static List<Term> terms(String text) {
    return Query.of(text).terms();
  }

  private static Term word(String word) {
    return new Term.Contains(word);
  }
}
