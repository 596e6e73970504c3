package tunnelbrowser.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.Connection;
import tunnelbrowser.account.KeySource;
import tunnelbrowser.account.Profile;
import tunnelbrowser.account.ProfileColor;

class FreshProfileTest {
  @Test
  void the_first_is_called_after_ngrok_or_the_host() {
    assertThat(FreshProfile.of(Connection.NGROK_API, KeySource.KEYCHAIN, List.of()))
        .isEqualTo(
            new Profile("ngrok", ProfileColor.BLUE, Connection.NGROK_API, KeySource.KEYCHAIN, 60));
    assertThat(fresh("https://api.example:8443", List.of()).name()).isEqualTo("api.example");
  }

  @Test
  void further_ones_get_another_name_and_another_colour() {
    Profile first = fresh(Connection.NGROK_API, List.of());
    Profile second = fresh(Connection.NGROK_API, List.of(first));
    assertThat(second.name()).isEqualTo("ngrok 2");
    assertThat(second.color()).isNotEqualTo(first.color());
    assertThat(fresh(Connection.NGROK_API, List.of(first, second)).name()).isEqualTo("ngrok 3");
  }

  @Test
  void once_all_colours_are_taken_it_is_gray() {
    List<Profile> all =
        Stream.of(ProfileColor.values())
            .map(
                color ->
                    new Profile(color.name(), color, Connection.NGROK_API, KeySource.SESSION, 60))
            .toList();
    assertThat(FreshProfile.color(all)).isEqualTo(ProfileColor.GRAY);
  }

  private static Profile fresh(String url, List<Profile> present) {
    return FreshProfile.of(url, KeySource.SESSION, present);
  }
}
