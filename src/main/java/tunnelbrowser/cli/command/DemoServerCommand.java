package tunnelbrowser.cli.command;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.text.Messages;

@Command(
    name = "demo-server",
    description = "${bundle:cli.help.demoServer}",
    addMethodSubcommands = false)
public final class DemoServerCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Port.class,
      description = "${bundle:cli.help.port}")
  private int port;

  @Option(
      names = "--tunnels",
      paramLabel = "N",
      defaultValue = "240",
      converter = Count.class,
      description = "${bundle:cli.help.tunnels}")
  private int tunnels;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "${bundle:cli.help.seed}")
  private long seed;

  @Option(
      names = "--rate-limit",
      paramLabel = "N",
      defaultValue = "120",
      converter = Count.class,
      description = "${bundle:cli.help.rateLimit}")
  private int rateLimit;

  private final Program program;
  private final Terminal terminal;

  public DemoServerCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    program.runDemoServer(port, tunnels, seed, rateLimit, this::announce);
    return ExitCode.OK;
  }

  private void announce(URI address, String key) {
    terminal.out().print(address + " key " + key + "\n");
    terminal.out().print(Messages.text("cli.demoServer.how", key, address) + "\n");
    // whoever reads the first line only, and then closes the pipe, still wants the server
    terminal.out().flush();
  }

  /** Reads a whole number that is not negative. */
  static class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return upTo(Integer.MAX_VALUE, text);
    }

    static int upTo(int most, String text) {
      try {
        int number = Integer.parseInt(text);
        if (number >= 0 && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // said below, as for numbers out of range
      }
      throw new TypeConversionException(
          Messages.text("cli.value.noNumber", text, String.valueOf(most)));
    }
  }

  /** Reads a port. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Count.upTo(LAST_PORT, text);
    }
  }
}
