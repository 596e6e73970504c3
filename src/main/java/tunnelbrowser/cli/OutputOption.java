package tunnelbrowser.cli;

import picocli.CommandLine.Option;

/** The option that says in which form tunnels are printed. */
final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      converter = LowerCaseEnum.OfOutputFormat.class,
      description = "table (for people; the default), json or csv.")
  private OutputFormat format = OutputFormat.TABLE;

  OutputFormat format() {
    return format;
  }
}
