package tunnelbrowser.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.ListPrinter;
import tunnelbrowser.cli.ListRequest;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.OutputOption;
import tunnelbrowser.export.ApiColumn;
import tunnelbrowser.fleet.Fields;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Messages;

@Command(name = "list", description = "${bundle:cli.help.list}", addMethodSubcommands = false)
public final class ListCommand implements Callable<Integer> {
  @Mixin private OutputOption output = new OutputOption();

  @Option(names = "--filter", paramLabel = "TEXT", description = "${bundle:cli.help.filter}")
  private String filter = "";

  @Option(
      names = "--sort",
      paramLabel = "FIELD",
      split = ",",
      converter = SortKey.class,
      description = {"${bundle:cli.help.sort.1}", "${bundle:cli.help.sort.2}"})
  private List<SortOrder.Key> keys = new ArrayList<>();

  private final ConnectionOptions options;
  private final Program program;
  private final Terminal terminal;

  public ListCommand(ConnectionOptions options, Program program, Terminal terminal) {
    this.options = options;
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    ListRequest request = new ListRequest(output.format(), output.csv(), Query.of(filter), keys);
    try (ApiSession session = program.open(options.connection())) {
      return new ListPrinter(request, terminal).print(session);
    }
  }

  /** Reads one field of {@code --sort}. */
  static final class SortKey implements ITypeConverter<SortOrder.Key> {
    @Override
    public SortOrder.Key convert(String text) {
      boolean descending = text.startsWith("-");
      String name = descending ? text.substring(1) : text;
      return Fields.parse(name)
          .map(field -> new SortOrder.Key(field, descending))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Messages.text("cli.value.noneOf", name, ApiColumn.names())));
    }
  }
}
