package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tunnelbrowser.tunnel.ApiKey;

class ServerTextTest {
  private final ServerText redactor = new ServerText(ApiKey.of(Clients.KEY));

  @Test
  void a_key_interleaved_with_control_characters_is_found() {
    String hidden =
        Clients.KEY.substring(0, 5) + "\u0000\u007f\u0085\u200b\u202e" + Clients.KEY.substring(5);

    assertThat(redactor.clean("It was " + hidden + ".")).isEqualTo("It was [key].");
  }

  @Test
  void a_key_at_the_cut_leaves_no_part_of_itself() {
    assertThat(redactor.clean("x".repeat(990) + Clients.KEY + "x".repeat(50)))
        .isEqualTo("x".repeat(990) + "[key]xxxx…");
  }

  @Test
  void a_character_of_two_parts_is_not_cut_in_half() {
    assertThat(redactor.clean("x".repeat(998) + "🦡🦡")).isEqualTo("x".repeat(998) + "…");
  }
}
