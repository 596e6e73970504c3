package tunnelbrowser.ui.command;

import tunnelbrowser.export.copy.CopiedText;
import tunnelbrowser.export.copy.CopyFormat;
import tunnelbrowser.export.copy.Need;
import tunnelbrowser.text.Messages;

/** What the user is told about a copy: what is on the clipboard, and what could not be copied. */
final class CopyAnswer {
  private CopyAnswer() {}

  static String about(CopyFormat format, CopiedText made) {
    String lack = format.need().map(Need::lackKey).map(Messages::text).orElse("");
    if (made.copied() == 0) {
      return Messages.count("copy.none", made.left(), lack);
    }
    String copied =
        made.isOneLine() && format.need().isPresent()
            ? Messages.text("copy.done.value", made.text())
            : Messages.count(format.copiedKey(), made.copied());
    String all = Messages.number((long) made.copied() + made.left());
    return made.left() == 0 ? copied : Messages.count("copy.left", made.left(), copied, all, lack);
  }
}
