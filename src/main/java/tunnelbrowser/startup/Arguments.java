package tunnelbrowser.startup;

import java.util.List;
import java.util.Set;
import tunnelbrowser.text.Message;

/**
 * What the user asked for on the command line.
 *
 * @param all without the program's name
 */
public record Arguments(List<String> all) {
  private static final Set<String> EXPLAINING = Set.of("-h", "--help", "--version");

  /** Whether the user perhaps asks for nothing but an explanation. */
  public boolean askForExplanation() {
    return all.stream().anyMatch(EXPLAINING::contains);
  }

  /**
   * Makes sure that they are what the user typed.
   *
   * @throws UnreadableName if one of them is not
   */
  public void check() throws UnreadableName {
    for (int at = 0; at < all.size(); at++) {
      if (ReadableName.isGarbled(all.get(at))) {
        throw new UnreadableName(Message.of("start.argument", at + 1));
      }
    }
  }
}
