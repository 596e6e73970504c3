package tunnelbrowser.ui.export;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import tunnelbrowser.settings.IoErrorText;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Nothing was exported, and the file is as it was. */
final class ExportFailure extends ExplainedException {
  @Serial private static final long serialVersionUID = 1L;

  ExportFailure(Path target, IOException cause) {
    super(
        Message.of("export.failed", String.valueOf(target.getFileName()), IoErrorText.words(cause)),
        cause);
  }
}
