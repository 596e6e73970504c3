package tunnelbrowser.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.tunnel.NgrokApi;

class NewProfileTest {
  @Test
  void the_first_is_called_after_ngrok_or_the_host() {
    assertThat(NewProfile.of(NgrokApi.BASE_URL, KeySource.KEYCHAIN, List.of()))
        .isEqualTo(
            new Profile("ngrok", ProfileColor.BLUE, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 60));
    assertThat(fresh("https://api.example:8443", List.of()).name()).isEqualTo("api.example");
  }

  @Test
  void further_ones_get_another_name_and_another_color() {
    Profile first = fresh(NgrokApi.BASE_URL, List.of());
    Profile second = fresh(NgrokApi.BASE_URL, List.of(first));
    assertThat(second.name()).isEqualTo("ngrok 2");
    assertThat(second.color()).isNotEqualTo(first.color());
    assertThat(fresh(NgrokApi.BASE_URL, List.of(first, second)).name()).isEqualTo("ngrok 3");
  }

  @Test
  void once_all_colors_are_taken_it_is_gray() {
    List<Profile> all =
        Stream.of(ProfileColor.values())
            .map(
                color -> new Profile(color.name(), color, NgrokApi.BASE_URL, KeySource.SESSION, 60))
            .toList();
    assertThat(NewProfile.color(all)).isEqualTo(ProfileColor.GRAY);
  }

  private static Profile fresh(String url, List<Profile> present) {
    return NewProfile.of(url, KeySource.SESSION, present);
  }
}
