package tunnelbrowser.ui.update;

import tunnelbrowser.text.Messages;
import tunnelbrowser.update.Release;

/** What is known about a newer version. */
public sealed interface UpdateStatus {
  /** Nobody has asked. */
  record NotAsked() implements UpdateStatus {}

  /** The question is on its way. */
  record Asking() implements UpdateStatus {}

  /**
   * Nothing newer is out.
   *
   * @param version the one that runs
   */
  record UpToDate(String version) implements UpdateStatus {}

  /** Something newer is out. */
  record Newer(Release release) implements UpdateStatus {}

  /**
   * The question was not answered.
   *
   * @param why as a sentence
   */
  record Failed(String why) implements UpdateStatus {}

  /** A sentence for the user; empty before anybody has asked. */
  default String text() {
    return switch (this) {
      case NotAsked() -> "";
      case Asking() -> Messages.text("update.asking");
      case UpToDate(String version) -> Messages.text("update.upToDate", version);
      case Newer(Release release) -> Messages.text("update.newer", release.version());
      case Failed(String why) -> Messages.text("update.failed", why);
    };
  }
}
