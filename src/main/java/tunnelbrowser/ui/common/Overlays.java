package tunnelbrowser.ui.common;

/** What can lie over the window's views: remarks and cards, and what brings up one of them. */
public record Overlays(
    Toasts toasts, OverlayStack stack, UnexpectedFailures unexpected, Palette palette) {}
