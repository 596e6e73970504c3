package tunnelbrowser.ui.palette;

import java.util.List;

/**
 * A choice that was found.
 *
 * @param places of the letters in its title that were typed
 */
record Hit(Choice choice, List<Integer> places) {
  static Hit of(Choice choice) {
    return new Hit(choice, List.of());
  }
}
