package tunnelbrowser.cli.option;

import java.net.URI;
import java.util.Optional;

/**
 * Which API was asked for on the command line.
 *
 * @param profile the name of an account that was set up; then the others are empty and false
 * @param apiUrl an absolute http or https address; empty for ngrok's own. Whether the key may be
 *     sent there is not decided here
 * @param demo whether the embedded API with its made-up fleet was asked for; then {@code apiUrl} is
 *     empty
 */
public record ApiChoice(Optional<String> profile, Optional<URI> apiUrl, boolean demo) {
  /** Whatever there is without being asked for. */
  public static final ApiChoice NONE = new ApiChoice(Optional.empty(), Optional.empty(), false);
}
