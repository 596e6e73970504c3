package tunnelbrowser.settings;

import java.util.Locale;
import java.util.Optional;
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
  /**
   * White space around the name and around the URL is dropped.
   *
   * @throws IllegalArgumentException if the name is blank or looks like a key, if a text is garbled
   *     or the share out of its range, with a sentence for the user
   */
  public Profile {
    name = name.strip();
    refuse(ProfileText.objectionToName(name));
    apiUrl = apiUrl.strip();
    refuse(ProfileText.objectionToApiUrl(apiUrl));
    if (share < RequestShare.SMALLEST || share > RequestShare.LARGEST) {
      throw new IllegalArgumentException(
          "The share of the requests is a number from %d to %d."
              .formatted(RequestShare.SMALLEST, RequestShare.LARGEST));
    }
  }

  private static void refuse(Optional<String> objection) {
    objection.ifPresent(
        sentence -> {
          throw new IllegalArgumentException(sentence);
        });
  }

  /** Whether this is the profile of that name. */
  public boolean isCalled(String other) {
    return name.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
