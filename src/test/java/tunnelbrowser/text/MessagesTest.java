package tunnelbrowser.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.text.TextSources.Call;

/** Every text that is asked for exists, none is forgotten, and any language can be added. */
class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");
  private static final Pattern PLURAL = Pattern.compile("\\.(one|other)$");

  private final Map<String, String> english = TextSources.texts("messages.properties");

  /** The keys as callers name them, without what tells singular from plural. */
  private final Set<String> named =
      english.keySet().stream().map(key -> PLURAL.matcher(key).replaceAll("")).collect(toSet());

  @Test
  void every_text_of_a_view_comes_from_the_file_of_texts() {
    assertThat(TextSources.literalTextsInViews()).isEmpty();
    assertThat(TextSources.keysInViews()).isNotEmpty().isSubsetOf(english.keySet());
  }

  @Test
  void every_key_that_is_asked_for_exists() {
    assertThat(TextSources.calls()).extracting(Call::key).isNotEmpty().isSubsetOf(named);
  }

  @Test
  void every_text_is_asked_for() {
    Set<String> asked = new HashSet<>(TextSources.keysInViews());
    asked.addAll(TextSources.stringsInCode());
    assertThat(new TreeSet<>(named)).isSubsetOf(asked);
  }

  @Test
  void every_text_gets_as_many_arguments_as_it_has_places() {
    assertThat(TextSources.calls())
        .allSatisfy(
            call ->
                assertThat(places(call.key()))
                    .as(call.toString())
                    .isEqualTo(numbersUpTo(call.arguments())));
  }

  @Test
  void what_has_a_singular_has_a_plural() {
    assertThat(english.keySet())
        .filteredOn(key -> PLURAL.matcher(key).find())
        .allSatisfy(
            key -> {
              String base = PLURAL.matcher(key).replaceAll("");
              assertThat(english).containsKeys(base + ".one", base + ".other");
              assertThat(english).doesNotContainKey(base);
            });
  }

  @Test
  void every_other_language_fills_in_the_same_arguments() {
    for (String file : TextSources.otherLanguages()) {
      assertThat(TextSources.texts(file))
          .as(file)
          .allSatisfy(
              (key, text) ->
                  assertThat(numbers(text))
                      .as(key)
                      .isEqualTo(numbers(english.getOrDefault(key, ""))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "eo-001", "en-AU", "zh-Hant-TW", ""})
  void a_language_without_a_file_is_english(String language) {
    assertThat(in(language, () -> Messages.text("copy.done.value", "it's {0}")))
        .isEqualTo("Copied it's {0}");
    assertThat(in(language, () -> Messages.count("copied.publicUrl", 1)))
        .isEqualTo("Copied 1 public URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "en-IN", "ar"})
  void numbers_are_written_as_in_the_language_of_the_text(String language) {
    assertThat(in(language, () -> Messages.count("copied.publicUrl", 1_234_567)))
        .isEqualTo("Copied 1,234,567 public URLs");
    assertThat(in(language, () -> Messages.number(-12_345))).isEqualTo("-12,345");
    assertThat(in(language, () -> Messages.number(999))).isEqualTo("999");
  }

  @Test
  void a_message_may_be_about_another() {
    Message inner = Message.of("detail.field.session");
    assertThat(Messages.text(Message.of("detail.link.more", inner)))
        .isEqualTo("More about session");
  }

  private static <T> T in(String language, Supplier<T> work) {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      return work.get();
    } finally {
      Locale.setDefault(usual);
    }
  }

  /** The places of a text, or of both its singular and its plural, and always the number's. */
  private Set<Integer> places(String key) {
    String one = english.get(key + ".one");
    if (one == null) {
      return numbers(english.getOrDefault(key, ""));
    }
    Set<Integer> both = new HashSet<>(List.of(0));
    both.addAll(numbers(one));
    both.addAll(numbers(english.getOrDefault(key + ".other", "")));
    return both;
  }

  private static Set<Integer> numbers(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(toSet());
  }

  private static Set<Integer> numbersUpTo(int count) {
    Set<Integer> numbers = new HashSet<>();
    for (int number = 0; number < count; number++) {
      numbers.add(number);
    }
    return numbers;
  }
}
