package tunnelbrowser.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** What every command understands; not annotated, for nobody would read the fields. */
final class GeneralOptions {
  private GeneralOptions() {}

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("${bundle:cli.help.help}")
        .build();
  }

  static OptionSpec verbose() {
    return OptionSpec.builder("--verbose")
        .type(boolean.class)
        .scopeType(ScopeType.INHERIT)
        .description("${bundle:cli.help.verbose}")
        .build();
  }

  static OptionSpec version() {
    return OptionSpec.builder("--version")
        .versionHelp(true)
        .description("${bundle:cli.help.version}")
        .build();
  }
}
