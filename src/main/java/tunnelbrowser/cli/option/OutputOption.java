package tunnelbrowser.cli.option;

import picocli.CommandLine.Option;
import tunnelbrowser.export.OutputFormat;

/** The option that says in which form tunnels are printed. */
public final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      converter = LowerCaseEnum.OfOutputFormat.class,
      description = "${bundle:cli.help.output}")
  private OutputFormat format = OutputFormat.TABLE;

  public OutputFormat format() {
    return format;
  }
}
