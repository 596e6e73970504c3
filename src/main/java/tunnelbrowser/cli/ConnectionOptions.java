package tunnelbrowser.cli;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.tunnel.WebAddress;

/** The options that say which API to ask; they are understood before and after the command. */
final class ConnectionOptions {
  @Option(
      names = "--api-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      converter = ApiUrl.class,
      description = "Ask this API instead of https://api.ngrok.com.")
  private Optional<URI> apiUrl = Optional.empty();

  @Option(
      names = "--demo",
      // without it, a second --demo would take back the first
      defaultValue = "false",
      scope = ScopeType.INHERIT,
      description = "Ask the built-in demo API with its made-up tunnels. Needs no key.")
  private boolean demo;

  boolean contradictEachOther() {
    return demo && apiUrl.isPresent();
  }

  ApiChoice connection() {
    return new ApiChoice(apiUrl, demo);
  }

  /** Reads the value of {@code --api-url}. */
  static final class ApiUrl implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      return WebAddress.of(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is not an http or https address"));
    }
  }
}
