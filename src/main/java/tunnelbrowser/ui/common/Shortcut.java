package tunnelbrowser.ui.common;

/**
 * A key and what it does, as both are shown.
 *
 * @param also another key for the same; empty if there is none
 */
public record Shortcut(String title, String key, String also) {}
