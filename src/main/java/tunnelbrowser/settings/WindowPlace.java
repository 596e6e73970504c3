package tunnelbrowser.settings;

/**
 * Where a window is when it is neither maximized nor minimized, its frame included, in pixels that
 * are independent of the screen's scale.
 *
 * @param maximized whether it fills its screen instead
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {}
