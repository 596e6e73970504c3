package tunnelbrowser.ui.account;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.text.Messages;

/** A spot in an account's color; the account's name always stands beside it. */
public final class Swatch extends Region {
  public Swatch(ProfileColor color) {
    getStyleClass().addAll("swatch", style(color));
  }

  /**
   * Gives the node the color of the account whose tunnels are shown, and takes it away where there
   * is none; what the color is for, CSS says.
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

  /** The color's name, such as "Blue". */
  static String name(ProfileColor color) {
    return Messages.text(
        switch (color) {
          case GRAY -> "color.gray";
          case BLUE -> "color.blue";
          case GREEN -> "color.green";
          case YELLOW -> "color.yellow";
          case ORANGE -> "color.orange";
          case RED -> "color.red";
          case PURPLE -> "color.purple";
        });
  }

  private static String style(ProfileColor color) {
    return "account-" + color.name().toLowerCase(Locale.ROOT);
  }
}
