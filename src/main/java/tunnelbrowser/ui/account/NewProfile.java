package tunnelbrowser.ui.account;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.KeyLikeText;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.RequestShare;

/** A profile that the user has not named yet. */
public final class NewProfile {
  private NewProfile() {}

  /** One that differs from the present ones by its name, and if possible by its color. */
  public static Profile of(String apiUrl, KeySource source, List<Profile> present) {
    return new Profile(name(apiUrl, present), color(present), apiUrl, source, RequestShare.DEFAULT);
  }

  /** The first color that no account has; gray, which looks like none, comes last. */
  public static ProfileColor color(List<Profile> present) {
    return Stream.of(ProfileColor.values())
        .filter(color -> color != ProfileColor.GRAY)
        .filter(color -> present.stream().noneMatch(profile -> profile.color() == color))
        .findFirst()
        .orElse(ProfileColor.GRAY);
  }

  private static String name(String apiUrl, List<Profile> present) {
    String host =
        apiUrl.equals(NgrokApi.BASE_URL)
            ? "ngrok"
            : WebAddress.ofApi(apiUrl)
                .map(URI::getHost)
                .filter(name -> !KeyLikeText.matches(name))
                .orElse("ngrok");
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? host : host + " " + number)
        .filter(name -> present.stream().noneMatch(profile -> profile.isCalled(name)))
        .findFirst()
        .orElse(host);
  }
}
