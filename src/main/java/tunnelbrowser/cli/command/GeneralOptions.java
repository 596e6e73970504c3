package tunnelbrowser.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** What every command understands; not annotated, for nobody would read the fields. */
final class GeneralOptions {
  private GeneralOptions() {}

  static void addTo(CommandSpec program) {
    program.addOption(help()).addOption(verbose()).addOption(version());
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("${bundle:cli.help.help}")
        .build();
  }

  private static OptionSpec verbose() {
    return OptionSpec.builder("--verbose")
        .type(boolean.class)
        .scopeType(ScopeType.INHERIT)
        .description("${bundle:cli.help.verbose}")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("--version")
        .versionHelp(true)
        .description("${bundle:cli.help.version}")
        .build();
  }
}
