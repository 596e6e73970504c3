package tunnelbrowser.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final Report report = new Report();

  @BeforeEach
  void measure() {
    report.add(
        "client",
        List.of(new Comparison("listing", "ms", 50, 100, "the other", 0.6)),
        List.of("- every run: 50"));
    report.leaveOut("start", "no image.");
  }

  @Test
  void the_page_has_one_table_and_a_section_for_what_else_there_is_to_say() {
    assertThat(report.page("On a quiet machine."))
        .containsExactly(
            "# Benchmarks",
            "",
            "On a quiet machine.",
            "",
            "| suite | | ours | against | ratio | goal, at most | met |",
            "|---|---|---:|---:|---:|---:|---|",
            "| client | listing | 50.0 ms | 100 the other | 0.50 | 0.6 | yes |",
            "",
            "## client",
            "",
            "- every run: 50",
            "",
            "## start",
            "",
            "Not measured: no image.");
  }

  @Test
  void programs_read_every_comparison_and_nothing_that_was_not_measured() {
    assertThat(JsonParser.parseString(report.json()))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"name": "listing", "unit": "ms", "ours": 50.0, "other": 100.0,
                  "otherName": "the other", "ratio": 0.5, "goal": 0.6, "met": true}]
                """));
  }
}
