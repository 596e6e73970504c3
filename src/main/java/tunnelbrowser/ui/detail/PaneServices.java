package tunnelbrowser.ui.detail;

import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.ui.common.ObservableClock;

/**
 * What the detail pane uses.
 *
 * @param reading reads what is shown
 */
public record PaneServices(DetailService reading, Desktop desktop, ObservableClock now) {}
