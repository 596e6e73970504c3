package tunnelbrowser.ui.table;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/** The looks that a column can have. */
final class Cells {
  private Cells() {}

  /** Keys before their values, whatever script they are in. */
  static final class Labels extends TunnelCell {
    @Override
    protected void show(Tunnel tunnel) {
      String labels = BuiltInField.LABELS.text(tunnel);
      showText(labels);
      if (!labels.isBlank()) {
        setText(ValueText.labels(labels));
      }
    }

    @Override
    protected String explanation(Tunnel tunnel) {
      return BuiltInField.LABELS.text(tunnel);
    }
  }

  /** The value as it is, cut off at the column's edge and whole in the tooltip. */
  static final class Plain extends TunnelCell {
    private final Field field;

    Plain(Field field) {
      this.field = field;
    }

    @Override
    protected void show(Tunnel tunnel) {
      showText(field.text(tunnel));
    }

    @Override
    protected String explanation(Tunnel tunnel) {
      return field.text(tunnel);
    }
  }

  /** The public URL, the loudest thing in a row; labeled tunnels show their labels instead. */
  static final class Address extends CutCell {
    @Override
    protected void show(Tunnel tunnel) {
      Optional<String> address = tunnel.address();
      if (address.isPresent()) {
        showAddress(address.get());
      } else {
        String labels = ValueText.labels(BuiltInField.LABELS.text(tunnel));
        showNoAddress(
            labels.isEmpty() ? ValueText.ABSENT : ValueText.ABSENT + "  (" + labels + ")");
      }
      setGraphic(tunnel.oddities().isEmpty() ? null : new FontIcon(Feather.ALERT_TRIANGLE));
    }

    private static String withoutAddress(Tunnel tunnel) {
      String labels = BuiltInField.LABELS.text(tunnel);
      return labels.isEmpty()
          ? Messages.text("cell.noUrl")
          : Messages.text("cell.noUrl.labels", labels);
    }

    @Override
    protected String explanation(Tunnel tunnel) {
      String address = tunnel.address().orElseGet(() -> withoutAddress(tunnel));
      return tunnel.oddities().isEmpty()
          ? address
          : Messages.text(
              "cell.oddities",
              address,
              tunnel.oddities().stream().map(Messages::text).collect(joining("; ")));
    }
  }

  /** Where a tunnel leads, cut in its middle. */
  static final class Upstream extends CutCell {
    @Override
    protected void show(Tunnel tunnel) {
      showAddress(BuiltInField.FORWARDS_TO.text(tunnel));
    }

    @Override
    protected String explanation(Tunnel tunnel) {
      return BuiltInField.FORWARDS_TO.text(tunnel);
    }
  }

  /** A small quiet badge, for values that repeat. */
  static final class Badge extends TunnelCell {
    private final Field field;
    private final Label badge = new Label();

    Badge(Field field) {
      this.field = field;
      badge.getStyleClass().add("badge");
    }

    @Override
    protected void show(Tunnel tunnel) {
      String text = field.text(tunnel);
      if (text.isEmpty()) {
        setGraphic(null);
        setAccessibleText(null);
        showText("");
      } else {
        badge.setText(ValueText.oneLine(text));
        setText(null);
        setGraphic(badge);
        setAccessibleText(badge.getText());
      }
    }
  }

  /** An id, shortened; whole in the tooltip. */
  static final class Id extends TunnelCell {
    private final Field field;

    Id(Field field) {
      this.field = field;
    }

    @Override
    protected void show(Tunnel tunnel) {
      showText(ValueText.shortId(field.text(tunnel)));
    }

    @Override
    protected String explanation(Tunnel tunnel) {
      return field.text(tunnel);
    }
  }
}
