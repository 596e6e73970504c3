package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.startup.Arguments;

/** Starts in a locale that has not the letters that are needed. */
class LocaleTest {
  private static final String WHAT_TO_DO =
      " has letters that the locale cannot represent: set LC_ALL to C.UTF-8 or another locale of"
          + " UTF-8 and start again.\n";

  private static ProgramRun run(Map<String, String> variables, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Arguments asked = new Arguments(List.of(arguments));
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    int exitCode =
        Main.run(
            Main.program(asked, variables, Diagnostics.none(), toOut, toErr), asked, toOut, toErr);
    return new ProgramRun(exitCode, out.toString(), err.toString());
  }

  /** As the JVM gives the program what it cannot read. */
  private static Map<String, String> garbledFolder() {
    return Map.of("XDG_CONFIG_HOME", "/home/\uFFFD\uFFFD", "LOCALAPPDATA", "\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list", "list --demo", "get tn_1", "accounts", "demo-server"})
  void a_folder_that_cannot_be_named_is_told_in_one_line(String arguments) {
    ProgramRun run =
        run(garbledFolder(), arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isIn("XDG_CONFIG_HOME" + WHAT_TO_DO, "LOCALAPPDATA" + WHAT_TO_DO);
  }

  @Test
  void version_and_help_need_no_folder() {
    assertThat(run(garbledFolder(), "--version"))
        .isEqualTo(new ProgramRun(0, "tunnel-browser " + Composition.version() + "\n", ""));
    assertThat(run(garbledFolder(), "list", "--help").out())
        .startsWith("Usage: tunnel-browser list");
    assertThat(run(garbledFolder(), "-h").exitCode()).isZero();
  }

  @Test
  void arguments_that_are_not_what_was_typed_are_not_used() {
    for (String[] arguments :
        new String[][] {
          {"list", "--filter", "d\uFFFD\uFFFDploiement"},
          {"accounts", "add", "B\uFFFD\uFFFDro"},
          {"--demo", "--screenshot", "B\uFFFD\uFFFD.png"},
        }) {
      assertThat(run(Map.of(), arguments))
          .isEqualTo(new ProgramRun(2, "", "Argument 3" + WHAT_TO_DO));
    }
    assertThat(run(Map.of(), "B\uFFFD\uFFFDro"))
        .isEqualTo(new ProgramRun(2, "", "Argument 1" + WHAT_TO_DO));
    assertThat(run(Map.of(), "list", "--filter", "\uFFFD", "--help").exitCode()).isZero();
  }
}
