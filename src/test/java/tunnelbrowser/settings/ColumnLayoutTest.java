package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.settings.SettingsModelTest.columns;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLayoutTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody else            | a;b        | a 50;b     | a;b        | a 50;b",
        "a width here and there | a;b        | a 50;b     | a;b 60     | a 50;b 60",
        "the same width twice   | a;b        | a 50;b     | a 70;b     | a 50;b",
        "an order elsewhere     | a;b        | a 50;b     | b;a        | b;a 50",
        "an order here          | a;b        | b;a        | a;b 60     | b 60;a",
        "hidden here, wide there | a;b       | a;b -      | a 60;b     | a 60;b -",
        "unknown here           | a;b        | a 50;b     | a;b;new 9  | a 50;b;new 9",
        "both for the first time | ''        | a 50;b     | b;a -      | b;a 50",
        "reset here             | a 50;b     | ''         | a 50;b 60  | ''",
      })
  void two_windows_that_change_the_same_columns_lose_nothing(
      String name, String before, String here, String elsewhere, String merged) {
    assertThat(ColumnLayout.merge(of(before), of(here), of(elsewhere))).isEqualTo(of(merged));
  }

  private static List<ColumnLayout> of(String columns) {
    return columns.isEmpty() ? List.of() : columns(columns.split(";"));
  }
}
