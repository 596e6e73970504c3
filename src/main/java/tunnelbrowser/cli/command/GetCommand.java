package tunnelbrowser.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.FailureLine;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.OutputOption;
import tunnelbrowser.export.FieldText;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.export.TunnelWriter;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.TunnelDetail;

@Command(name = "get", description = "${bundle:cli.help.get}", addMethodSubcommands = false)
public final class GetCommand implements Callable<Integer> {
  @Mixin private OutputOption output = new OutputOption();

  @Parameters(
      paramLabel = "ID",
      converter = TunnelId.class,
      description = "${bundle:cli.help.get.id}")
  private String id = "";

  private final ConnectionOptions options;
  private final Program program;
  private final Terminal terminal;

  public GetCommand(ConnectionOptions options, Program program, Terminal terminal) {
    this.options = options;
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    try (ApiSession session = program.open(options.connection())) {
      return print(session);
    }
  }

  private int print(ApiSession session) throws InterruptedException {
    try {
      TunnelDetail detail = session.source().get(id);
      print(detail);
      if (!terminal.delivered()) {
        return ExitCode.SOFTWARE;
      }
      if (output.format() == OutputFormat.TABLE) {
        detail.tunnel().oddities().forEach(terminal::say);
        terminal.sayWhoseKey(session);
      }
      return ExitCode.OK;
    } catch (ApiFailure.NotFound missing) {
      terminal.say(FailureLine.notOnline(id, missing));
      return ExitCode.SOFTWARE;
    } catch (ApiFailure failure) {
      terminal.say(FailureLine.of(failure, session.keyOrigin()));
      return ExitCode.SOFTWARE;
    }
  }

  private void print(TunnelDetail detail) {
    switch (output.format()) {
      case TABLE -> terminal.out().print(FieldText.lines(detail.tunnel()));
      case JSON -> terminal.out().print(JsonText.pretty(detail.resource().fields()) + "\n");
      case CSV, MARKDOWN, HTML -> {
        TunnelWriter listing = output.format().listing(terminal.out(), output.csv());
        listing.add(List.of(detail.tunnel()));
        listing.end();
      }
    }
  }

  /** Refuses an empty id, which would be the address of the whole list. */
  static final class TunnelId implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (text.isBlank()) {
        throw new TypeConversionException(Messages.text("cli.value.empty"));
      }
      return text.strip();
    }
  }
}
