package tunnelbrowser.ui.palette;

/**
 * A choice that was found.
 *
 * @param places of the letters in its title that were typed
 */
record Hit(Choice choice, int[] places) {
  static Hit of(Choice choice) {
    return new Hit(choice, new int[0]);
  }
}
