package tunnelbrowser.export.copy;

/**
 * What of some tunnels is for the clipboard.
 *
 * @param text empty if none of them has what was asked for
 * @param copied how many are in it
 * @param left how many are not, because they lack it
 */
public record CopiedText(String text, int copied, int left) {
  /** Whether the text is short enough to be said in an answer. */
  public boolean isOneLine() {
    return copied == 1 && text.indexOf('\n') < 0;
  }
}
