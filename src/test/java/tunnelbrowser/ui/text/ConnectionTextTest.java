package tunnelbrowser.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

class ConnectionTextTest {
  private static final ApiKey KEY = ApiKey.of("secret_key");
  private static final KeyPlaces PLACES =
      new KeyPlaces(
          Optional.of("GNOME Keyring"),
          List.of(new Accounts.DetectedKey(KeySource.NGROK_FILE, "/home/me/ngrok.yml", KEY)),
          Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "ENVIRONMENT, Key from NGROK_API_KEY, Key from NGROK_API_KEY",
    "KEYCHAIN, Key from GNOME Keyring, Key from the system's keychain",
    "NGROK_FILE, Key from /home/me/ngrok.yml, Key from ngrok's configuration file",
    "SESSION, Key for this session only, Key for this session only",
  })
  void where_a_key_comes_from_is_told_as_exactly_as_it_is_known(
      KeySource source, String known, String unknown) {
    ConnectionTarget saved =
        new ConnectionTarget.Saved(
            new Profile("prod", ProfileColor.RED, "https://x.example", source, 9));
    assertThat(ConnectionText.explanation(saved, PLACES))
        .isEqualTo("prod, at https://x.example. " + known + ".");
    assertThat(ConnectionText.explanation(saved, KeyPlaces.UNKNOWN)).endsWith(unknown + ".");
    assertThat(ConnectionText.name(saved)).isEqualTo("prod");
  }

  @Test
  void an_account_that_was_not_set_up_is_told_by_its_address() {
    ConnectionTarget typed =
        new ConnectionTarget.Account(NgrokApi.BASE_URL, KEY, ConnectionText.TYPED);
    assertThat(ConnectionText.name(typed)).isEqualTo("ngrok account");
    assertThat(ConnectionText.explanation(typed, PLACES))
        .isEqualTo("The account at https://api.ngrok.com. Key for this session only.");
    ConnectionTarget given =
        new ConnectionTarget.Account("https://x.example", KEY, Message.verbatim("NGROK_API_KEY"));
    assertThat(ConnectionText.name(given)).isEqualTo("https://x.example");
    assertThat(ConnectionText.explanation(given, PLACES))
        .isEqualTo("The account at https://x.example. Key from NGROK_API_KEY.");
  }
}
