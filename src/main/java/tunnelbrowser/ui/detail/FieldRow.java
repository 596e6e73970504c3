package tunnelbrowser.ui.detail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.ui.text.ValueText;

/** A name, its value, and what can be done with it. */
final class FieldRow extends HBox {
  private final DetailField field;
  private final Desktop desktop;

  /**
   * @param onFollow told the field's name and its reference when the user follows it
   */
  FieldRow(DetailField field, PaneServices services, BiConsumer<Message, Ref> onFollow) {
    this.field = field;
    this.desktop = services.desktop();
    getStyleClass().add("field");
    Label name = new Label(ValueText.sentence(Messages.text(field.name())));
    name.getStyleClass().add("field-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(name);
    Values values = new Values(services);
    switch (field.value()) {
      case DetailField.Value.Heading() -> name.getStyleClass().add("field-group");
      case DetailField.Value.Absent() -> add(values.prose(ValueText.ABSENT, "absent"));
      case DetailField.Value.Missing(var names) -> add(values.prose(names, "absent"));
      case DetailField.Value.Badge(String text) -> addCopied(values.badge(text), text);
      case DetailField.Value.Prose(String text) -> addCopied(values.folded(text), text);
      case DetailField.Value.Code(String text) -> addCopied(values.address(text), text);
      case DetailField.Value.Json(String text) ->
          addCopied(values.folded(text, "code", "json"), text);
      case DetailField.Value.Pairs(var pairs) -> addCopied(values.chips(pairs), joined(pairs));
      case DetailField.Value.Moment moment ->
          addCopied(values.moment(moment), moment.instant().toString());
      case DetailField.Value.Link(Ref ref) -> addLink(ref, onFollow);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Messages.text("detail.row", name.getText(), valueText(field.value())));
    // the keys of the list lead to them
    controls(this).forEach(control -> control.setFocusTraversable(false));
  }

  private static String valueText(DetailField.Value value) {
    return switch (value) {
      case DetailField.Value.Heading() -> "";
      case DetailField.Value.Absent() -> ValueText.ABSENT;
      case DetailField.Value.Missing(var names) -> names;
      case DetailField.Value.Badge(String text) -> text;
      case DetailField.Value.Prose(String text) -> ValueText.oneLine(text);
      case DetailField.Value.Code(String text) -> ValueText.oneLine(text);
      case DetailField.Value.Json(String text) -> ValueText.oneLine(text);
      case DetailField.Value.Pairs(var pairs) -> ValueText.oneLine(joined(pairs));
      case DetailField.Value.Moment(var instant) -> instant.toString();
      case DetailField.Value.Link(Ref ref) -> ref.id();
    };
  }

  private static String joined(Map<String, String> pairs) {
    return String.join("\n", pairs.entrySet().stream().map(Object::toString).toList());
  }

  /** The field's name, which tells the rows of a list apart. */
  String name() {
    return Messages.text(field.name());
  }

  /** Whether the keyboard can come here. */
  boolean isFocusable() {
    return !(field.value() instanceof DetailField.Value.Heading);
  }

  /** Where the keyboard can be within the row, beginning with the row itself. */
  List<Node> stops() {
    return Stream.concat(Stream.of(this), controls(this).filter(control -> !control.isDisabled()))
        .map(Node.class::cast)
        .toList();
  }

  /** Follows the reference, or else copies the value. */
  void activate() {
    if (field.value() instanceof DetailField.Value.Link(Ref ref) && ref.leadsSomewhere()) {
      controls(this)
          .filter(Hyperlink.class::isInstance)
          .findFirst()
          .ifPresent(link -> ((Hyperlink) link).fire());
    } else {
      copy();
    }
  }

  /** Copies the value; false if there is none. */
  boolean copy() {
    Optional<Node> button = controls(this).filter(CopyButton.class::isInstance).findFirst();
    button.ifPresent(found -> ((CopyButton) found).fire());
    return button.isPresent();
  }

  private static Stream<Node> controls(Pane within) {
    return within.getChildren().stream()
        .flatMap(
            child ->
                switch (child) {
                  case ButtonBase button -> Stream.of(button);
                  case Pane pane -> controls(pane);
                  default -> Stream.empty();
                });
  }

  private void add(Region value) {
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(value);
  }

  private void addCopied(Region value, String text) {
    add(value);
    getChildren().add(CopyButton.quiet(Messages.text(field.name()), text, desktop));
  }

  private void addLink(Ref ref, BiConsumer<Message, Ref> onFollow) {
    Hyperlink link =
        new Hyperlink(ValueText.orAbsent(ValueText.oneLine(ValueText.shortId(ref.id()))));
    link.getStyleClass().add("code");
    link.setTooltip(
        new Tooltip(ValueText.oneLine(Messages.text("detail.link.show", field.name(), ref.id()))));
    link.setDisable(!ref.leadsSomewhere());
    link.setOnAction(
        clicked -> {
          link.setVisited(false);
          onFollow.accept(field.name(), ref);
        });
    HBox value = new HBox(link);
    addCopied(value, ref.id());
    if (ref.leadsSomewhere()) {
      getChildren().add(more(field.name(), ref));
    }
  }

  private Node more(Message name, Ref ref) {
    MenuItem copyUri = new MenuItem(Messages.text("detail.link.copyUri"));
    copyUri.setOnAction(chosen -> desktop.copy(ref.uri()));
    MenuItem open = new MenuItem(Messages.text("detail.link.openUri"));
    open.setDisable(WebAddress.of(ref.uri()).isEmpty());
    open.setOnAction(chosen -> WebAddress.of(ref.uri()).ifPresent(desktop::browse));
    MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), copyUri, open);
    menu.getStyleClass().addAll("flat", "no-arrow", "more-button");
    menu.setAccessibleText(Messages.text("detail.link.more", name));
    return menu;
  }
}
