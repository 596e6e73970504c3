package tunnelbrowser.ui.model;

/** What can lie over the window's views: remarks and cards. */
public record Overlays(Notices notices, Cards cards) {}
