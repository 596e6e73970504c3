package tunnelbrowser.cli.option;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;

/** The options that say which API to ask; they are understood before and after the command. */
public final class ConnectionOptions {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.help.profile}")
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      converter = ApiUrl.class,
      description = "${bundle:cli.help.apiUrl}")
  private Optional<URI> apiUrl = Optional.empty();

  @Option(
      names = "--demo",
      // without it, a second --demo would take back the first
      defaultValue = "false",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.help.demo}")
  private boolean demo;

  /** Why these options cannot be used together; empty if they can. */
  public Optional<Message> contradiction() {
    if (demo && apiUrl.isPresent()) {
      return Optional.of(Message.of("cli.demoAndUrl"));
    }
    if (demo && profile.isPresent()) {
      return Optional.of(Message.of("cli.demoAndProfile"));
    }
    return profile.isPresent() && apiUrl.isPresent()
        ? Optional.of(Message.of("cli.profileAndUrl"))
        : Optional.empty();
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
                      Messages.text(
                          WebAddress.isForBrowsersOnly(text)
                              ? "cli.value.underscore"
                              : "cli.value.noAddress",
                          text)));
    }
  }
}
