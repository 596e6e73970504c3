package tunnelbrowser.ui.detail;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Draws QR codes that cameras can read in both themes: black on white, at whole pixels. */
final class QrPicture {
  /** The standard asks for as many modules of white around the code. */
  static final int QUIET_ZONE = 4;

  private static final int SMALLEST_MODULE = 2;
  private static final int USUAL_SIZE = 200;

  private QrPicture() {}

  /** The code of that text; empty if none can hold it. */
  static Optional<Image> of(String text) {
    try {
      return Optional.of(drawn(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
    } catch (DataTooLongException tooLong) {
      return Optional.empty();
    }
  }

  private static Image drawn(QrCode code) {
    int modules = code.size + 2 * QUIET_ZONE;
    int scale = Math.max(SMALLEST_MODULE, USUAL_SIZE / modules);
    WritableImage image = new WritableImage(modules * scale, modules * scale);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < modules * scale; y++) {
      for (int x = 0; x < modules * scale; x++) {
        // what lies outside the code is white
        boolean dark = code.getModule(x / scale - QUIET_ZONE, y / scale - QUIET_ZONE);
        pixels.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
      }
    }
    return image;
  }
}
