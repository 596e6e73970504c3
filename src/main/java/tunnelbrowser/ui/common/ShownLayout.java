package tunnelbrowser.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.settings.Layout;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.TableSettings;

/**
 * The layout of the window and of the account that is shown in it. Belongs to the JavaFX thread.
 */
public final class ShownLayout {
  private final SettingsModel settings;
  private final DetailPane details;
  private final ObservableValue<Optional<TableSettings>> table;
  private final ObjectProperty<List<Field>> shownFields = new SimpleObjectProperty<>(List.of());
  private Runnable toDetails = () -> {};

  public ShownLayout(TunnelsModel model, SettingsModel settings) {
    this.settings = settings;
    this.details = new DetailPane(settings.detailsHiddenProperty(), model.selectionProperty());
    this.table =
        model.connectionProperty().map(shown -> ShownLayout.owner(shown).map(settings::table));
  }

  public SettingsModel settings() {
    return settings;
  }

  /** Where the details are. */
  public DetailPane details() {
    return details;
  }

  /** Shows the details of the selected tunnel and moves the keyboard there. */
  public void goToDetails() {
    toDetails.run();
  }

  /** What {@link #goToDetails} does. */
  public void setToDetails(Runnable action) {
    toDetails = action;
  }

  /** The table of the account that is shown; empty while there is none. */
  public ObservableValue<Optional<TableSettings>> tableProperty() {
    return table;
  }

  /** What the table's columns show, from left to right. */
  public ObjectProperty<List<Field>> shownFieldsProperty() {
    return shownFields;
  }

  /** Goes back to the program's own layout; the filter stays. */
  public void reset() {
    settings.resetLayout(table.getValue());
  }

  /** Accounts without a name share a table, as nothing tells them apart that may be kept. */
  private static Optional<String> owner(ConnectionTarget connection) {
    return switch (connection) {
      case ConnectionTarget.Saved(Profile profile) -> Optional.of(Layout.ofProfile(profile.name()));
      case ConnectionTarget.Account _ -> Optional.of("key");
      case ConnectionTarget.Demo _ -> Optional.of("demo");
      case ConnectionTarget.NotConnected _ -> Optional.empty();
    };
  }
}
