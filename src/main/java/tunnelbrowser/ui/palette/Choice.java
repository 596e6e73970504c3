package tunnelbrowser.ui.palette;

/**
 * What can be chosen in the palette.
 *
 * @param title what letters are looked for in
 * @param note what else is shown: a shortcut, or what kind of thing it is
 * @param does does it, on the JavaFX thread
 */
record Choice(String title, String note, Runnable does) {}
