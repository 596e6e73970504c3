package tunnelbrowser.cli.option;

import picocli.CommandLine.Option;
import tunnelbrowser.export.CsvStyle;
import tunnelbrowser.export.OutputFormat;

/** The option that says in which form tunnels are printed. */
public final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      converter = LowerCaseEnum.OfOutputFormat.class,
      description = "${bundle:cli.help.output}")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(names = "--neutralize-formulas", description = "${bundle:cli.help.neutralize}")
  private boolean neutralize;

  public CsvStyle csv() {
    return neutralize ? CsvStyle.NEUTRALIZED : CsvStyle.PLAIN;
  }

  public OutputFormat format() {
    return format;
  }
}
