package tunnelbrowser.ui.account;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.ProfileColor;

/** A spot in an account's colour; the account's name always stands beside it. */
public final class Swatch extends Region {
  public Swatch(ProfileColor color) {
    getStyleClass().addAll("swatch", style(color));
  }

  /**
   * Gives the node the colour of the account whose tunnels are shown, and takes it away where there
   * is none; what the colour is for, CSS says.
   */
  public static void paint(Node node, ConnectionTarget connection) {
    node.getStyleClass().removeAll(Stream.of(ProfileColor.values()).map(Swatch::style).toList());
    boolean colored = connection instanceof ConnectionTarget.Saved;
    if (connection instanceof ConnectionTarget.Saved(var profile)) {
      node.getStyleClass().add(style(profile.color()));
    }
    node.setVisible(colored);
    node.setManaged(colored);
  }

  /** The colour's name, such as "Blue". */
  static String name(ProfileColor color) {
    String name = color.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String style(ProfileColor color) {
    return "account-" + color.name().toLowerCase(Locale.ROOT);
  }
}
