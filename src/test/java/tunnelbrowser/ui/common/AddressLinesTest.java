package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.OnFxThread;

@Tag("ui")
class AddressLinesTest {
  @RegisterExtension static final OnFxThread FX = new OnFxThread();

  @Test
  void an_address_is_broken_between_its_parts_and_never_within_a_word_or_a_port() {
    assertThat(AddressLines.parts("tcp://5.tcp-eu.example:443/a/b-c"))
        .containsExactly("tcp://", "5.", "tcp-", "eu.", "example:", "443/", "a/", "b-", "c");
    assertThat(AddressLines.parts("")).containsExactly("");
    assertThat(AddressLines.parts("日本語")).containsExactly("日本語");
  }

  @Test
  void what_fits_stays_on_one_line_and_no_character_is_lost() {
    String address = "https://a-very-long-name.with-many-parts.example.com:4443/path/to/it";
    assertThat(AddressLines.of(address, Font.font(16), 10_000)).isEqualTo(address);
    String broken = AddressLines.of(address, Font.font(16), 200);
    assertThat(broken.lines().count()).isGreaterThan(1);
    assertThat(broken.replace("\n", "")).isEqualTo(address);
    assertThat(broken).contains("4443");
  }
}
