package tunnelbrowser.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFoldingTest {
  @Test
  void characters_that_differ_in_case_only_are_folded_to_the_same() {
    String some = "aAzZ09_@[`{ÄäßÉéİıΣσςЖж東ÿŸµ";
    for (int first = 0; first < some.length(); first++) {
      for (int second = 0; second < some.length(); second++) {
        char one = some.charAt(first);
        char other = some.charAt(second);
        assertThat(CaseFolding.fold(one) == CaseFolding.fold(other))
            .as("%c and %c", one, other)
            .isEqualTo(("東" + one).equalsIgnoreCase("東" + other));
      }
    }
  }

  @Test
  void a_text_that_is_folded_already_is_not_copied() {
    String text = "https://t1.ngrok.app/東";
    assertThat(CaseFolding.fold(text)).isSameAs(text);
    assertThat(CaseFolding.fold("https://T1.ngrok.app")).isEqualTo("https://t1.ngrok.app");
  }
}
