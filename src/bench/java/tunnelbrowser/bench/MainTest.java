package tunnelbrowser.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainTest {
  private final Map<String, Suite> all = new LinkedHashMap<>();

  @BeforeEach
  void know_three_suites() {
    List.of("client", "decoder", "start").forEach(name -> all.put(name, List::of));
  }

  @Test
  void all_suites_run_unless_some_are_named() {
    assertThat(Main.chosen(all, "").keySet()).containsExactly("client", "decoder", "start");
    assertThat(Main.chosen(all, "start, client").keySet()).containsExactly("client", "start");
  }

  @Test
  void a_suite_that_is_not_there_is_not_passed_over() {
    assertThatThrownBy(() -> Main.chosen(all, "clients"))
        .hasMessage("bench.suites names [clients], but there are [client, decoder, start].");
  }
}
