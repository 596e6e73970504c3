package tunnelbrowser.ui.model;

/** What can lie over the window's views: remarks and cards, and what brings up one of them. */
public record Overlays(Notices notices, Cards cards, UnexpectedFailures unexpected) {}
