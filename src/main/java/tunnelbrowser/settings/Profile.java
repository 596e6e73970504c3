package tunnelbrowser.settings;

import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.RequestShare;

/**
 * An account as the user set it up. Its key is not part of it.
 *
 * @param name what the user calls it; unique among the profiles, whatever its case
 * @param color the sign by which it is told from the others
 * @param apiUrl where its API is, usually {@link NgrokApi#BASE_URL}
 * @param keySource where its key is looked for
 * @param share how many of the account's requests a minute the program may make, from {@link
 *     RequestShare#SMALLEST} to {@link RequestShare#LARGEST}
 */
public record Profile(
    String name, ProfileColor color, String apiUrl, KeySource keySource, int share) {
  /** What was entered cannot be a profile. */
  public static final class Unusable extends ExplainedException {
    @Serial private static final long serialVersionUID = 1L;

    private Unusable(Message objection) {
      super(objection);
    }
  }

  /**
   * White space around the name and around the URL is dropped.
   *
   * @throws IllegalArgumentException if the name is blank or looks like a key, if a text is garbled
   *     or the share out of its range; see {@link #entered}
   */
  public Profile {
    name = name.strip();
    apiUrl = apiUrl.strip();
    Optional<Message> objection = objectionTo(name, apiUrl, share);
    if (objection.isPresent()) {
      throw new IllegalArgumentException(Messages.english(objection.get()));
    }
  }

  /**
   * The profile as somebody entered it, who may well be wrong.
   *
   * @throws Unusable where the constructor fails, and says why
   */
  public static Profile entered(
      String name, ProfileColor color, String apiUrl, KeySource keySource, int share)
      throws Unusable {
    Optional<Message> objection = objectionTo(name.strip(), apiUrl.strip(), share);
    if (objection.isPresent()) {
      throw new Unusable(objection.get());
    }
    return new Profile(name, color, apiUrl, keySource, share);
  }

  private static Optional<Message> objectionTo(String name, String apiUrl, int share) {
    return ProfileText.objectionToName(name)
        .or(() -> ProfileText.objectionToApiUrl(apiUrl))
        .or(() -> objectionToShare(share));
  }

  private static Optional<Message> objectionToShare(int share) {
    return share < RequestShare.SMALLEST || share > RequestShare.LARGEST
        ? Optional.of(Message.of("profile.share", RequestShare.SMALLEST, RequestShare.LARGEST))
        : Optional.empty();
  }

  /** Whether this is the profile of that name. */
  public boolean isCalled(String other) {
    return name.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
