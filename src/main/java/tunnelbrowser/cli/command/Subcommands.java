package tunnelbrowser.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ConnectionOptions;

/**
 * The commands that there are, and which of them some arguments may mean: picocli takes its time to
 * read the annotations of each, and the first rows would wait for it.
 */
final class Subcommands {
  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  /**
   * @param link whether the arguments are a link that was clicked
   */
  Subcommands(ConnectionOptions options, Program program, Terminal terminal, boolean link) {
    all.put("list", () -> new ListCommand(options, program, terminal));
    all.put("get", () -> new GetCommand(options, program, terminal));
    all.put(OpenCommand.NAME, () -> new OpenCommand(options, program, terminal, link));
    all.put("accounts", () -> accounts(options, program, terminal));
    all.put("demo-server", () -> new DemoServerCommand(program, terminal));
  }

  /** Those that may be meant; all, in the order of the help, where that is not certain. */
  List<Object> needed(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    if (all.containsKey(first)) {
      return List.of(all.get(first).get());
    }
    return arguments.stream().allMatch(Subcommands::isOfWindow)
        ? List.of()
        : all.values().stream().map(Supplier::get).toList();
  }

  /** The help names all commands, and only its option has a short name. */
  private static boolean isOfWindow(String argument) {
    return argument.startsWith("--") && !argument.startsWith("--help");
  }

  private static CommandLine accounts(
      ConnectionOptions options, Program program, Terminal terminal) {
    return new CommandLine(new AccountsCommand(program, terminal))
        .addSubcommand(new AddAccountCommand(options, program, terminal))
        .addSubcommand(new RemoveAccountCommand(program, terminal))
        .addSubcommand(new TestAccountCommand(program, terminal));
  }
}
