package tunnelbrowser.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.OnFxThread;

@Tag("ui")
class QrPictureTest {
  @RegisterExtension static final OnFxThread FX = new OnFxThread();

  private static final String URL = "https://eae72ddee951.ngrok.paid";

  @Test
  void every_module_is_as_the_library_says_and_stands_at_whole_pixels() {
    QrCode code = QrCode.encodeText(URL, QrCode.Ecc.MEDIUM);
    Image image = QrPicture.of(URL).orElseThrow();
    int modules = code.size + 2 * QrPicture.QUIET_ZONE;
    assertThat(image.getWidth() % modules).isZero();
    int scale = (int) image.getWidth() / modules;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean dark =
            code.getModule(x / scale - QrPicture.QUIET_ZONE, y / scale - QrPicture.QUIET_ZONE);
        assertThat(image.getPixelReader().getColor(x, y))
            .isEqualTo(dark ? Color.BLACK : Color.WHITE);
      }
    }
  }

  @Test
  void the_patterns_by_which_cameras_find_it_are_in_three_corners_inside_white() {
    Image image = QrPicture.of(URL).orElseThrow();
    QrCode code = QrCode.encodeText(URL, QrCode.Ecc.MEDIUM);
    int scale = (int) image.getWidth() / (code.size + 2 * QrPicture.QUIET_ZONE);
    List<String> finder =
        List.of("#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######");
    assertThat(square(image, scale, 0, 0)).isEqualTo(finder);
    assertThat(square(image, scale, code.size - 7, 0)).isEqualTo(finder);
    assertThat(square(image, scale, 0, code.size - 7)).isEqualTo(finder);
    assertThat(image.getPixelReader().getColor(QrPicture.QUIET_ZONE * scale - 1, 30))
        .isEqualTo(Color.WHITE);
  }

  @Test
  void an_address_that_no_code_can_hold_has_none() {
    assertThat(QrPicture.of("https://" + "x".repeat(3000))).isEmpty();
  }

  private static List<String> square(Image image, int scale, int left, int top) {
    return IntStream.range(0, 7)
        .mapToObj(
            y ->
                IntStream.range(0, 7)
                    .mapToObj(
                        x ->
                            image
                                    .getPixelReader()
                                    .getColor(
                                        (left + x + QrPicture.QUIET_ZONE) * scale,
                                        (top + y + QrPicture.QUIET_ZONE) * scale)
                                    .equals(Color.BLACK)
                                ? "#"
                                : " ")
                    .collect(Collectors.joining()))
        .toList();
  }
}
