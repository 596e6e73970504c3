package tunnelbrowser.ui.common;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * The views that the window makes when it needs them.
 *
 * @param views makes a view
 * @param settled true once the window has shown what it was opened for and time is left
 * @param welcome whether a newcomer is to be shown the way to an account
 */
public record LateViews(
    Function<View, Parent> views,
    ObservableValue<Boolean> settled,
    ObservableValue<Boolean> welcome) {}
