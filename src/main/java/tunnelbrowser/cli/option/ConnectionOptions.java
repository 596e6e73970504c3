package tunnelbrowser.cli.option;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.text.WebAddress;

/** The options that say which API to ask; they are understood before and after the command. */
public final class ConnectionOptions {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Ask as this account, one of those that \"accounts\" lists.")
  private Optional<String> profile = Optional.empty();

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

  /** Why these options cannot be used together; empty if they can. */
  public String contradiction() {
    if (demo && apiUrl.isPresent()) {
      return "--demo and --api-url cannot be used together: the demo brings its own API";
    }
    if (demo && profile.isPresent()) {
      return "--profile and --demo cannot be used together: the demo is nobody's account";
    }
    return profile.isPresent() && apiUrl.isPresent()
        ? "--profile and --api-url cannot be used together: the account has its own API URL"
        : "";
  }

  public ApiChoice connection() {
    return new ApiChoice(profile, apiUrl, demo);
  }

  /** Reads the value of {@code --api-url}. */
  static final class ApiUrl implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      return WebAddress.ofApi(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      WebAddress.isForBrowsersOnly(text)
                          ? "no request can be sent to '" + text + "', whose host has an underscore"
                          : "'" + text + "' is not an http or https address"));
    }
  }
}
