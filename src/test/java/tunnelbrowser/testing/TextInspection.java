package tunnelbrowser.testing;

import static tunnelbrowser.testing.FxToolkit.onFx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import tunnelbrowser.ui.common.SelectableText;

/**
 * Looks at every text that is shown, for whether it is translated and whether all of it is seen.
 */
public final class TextInspection {
  private static final Pattern UNTRANSLATED = Pattern.compile("[A-Za-z]");

  /** Systems have names for keys in their own language. */
  private static final Pattern KEYS =
      Pattern.compile("\\b((Ctrl|Shift|Alt)\\+|([A-Z]|F[0-9]+|Left|Right|Enter|Esc)\\b)");

  private static final double ROUNDING = 1;

  private TextInspection() {}

  /**
   * What is shown, or said by screen readers and tooltips, and is neither in the {@link
   * PseudoLanguage} nor one of these values of tunnels and accounts.
   */
  public static List<String> untranslated(Set<String> values) {
    List<String> longestFirst =
        values.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    return here(
        () ->
            Stream.concat(titles(), visible().flatMap(TextInspection::words))
                .filter(Objects::nonNull)
                .filter(text -> UNTRANSLATED.matcher(without(longestFirst, text)).find())
                .distinct()
                .toList());
  }

  /**
   * What is shown and ends in an ellipsis, reaches beyond its place or is longer than its field.
   */
  public static List<String> cutOff() {
    return here(
        () ->
            visible()
                // rows cut their values at the column's edge and show the whole in a tooltip
                .filter(node -> !isIn(node, IndexedCell.class))
                .flatMap(
                    node ->
                        switch (node) {
                          case Labeled labeled ->
                              Stream.of(labeled)
                                  .filter(TextInspection::isCut)
                                  .map(Labeled::getText);
                          case TextInputControl input ->
                              Stream.of(input)
                                  .filter(TextInspection::isCut)
                                  .map(TextInputControl::getPromptText);
                          default -> Stream.<String>empty();
                        })
                .toList());
  }

  /** On the JavaFX thread, where assertions that wait are already. */
  private static List<String> here(Callable<List<String>> look) {
    try {
      return Platform.isFxApplicationThread() ? look.call() : onFx(look);
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String without(List<String> values, String text) {
    String rest = KEYS.matcher(text).replaceAll("");
    for (String value : values) {
      rest = rest.replace(value, "");
    }
    return rest;
  }

  private static Stream<String> titles() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(stage -> ((Stage) stage).getTitle());
  }

  private static Stream<Node> visible() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .flatMap(window -> Screen.everythingIn(window.getScene().getRoot()))
        .filter(TextInspection::isVisible);
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  private static Stream<String> words(Node node) {
    List<String> words = new ArrayList<>();
    words.add(node.getAccessibleText());
    words.add(node.getAccessibleHelp());
    switch (node) {
      case Text text when !isPartOfControl(text) -> words.add(text.getText());
      case TextInputControl input -> words.add(input.getPromptText());
      case SelectableText text -> words.add(text.getText());
      case MenuButton button -> {
        words.add(button.getText());
        button.getItems().forEach(item -> addItem(item, words));
      }
      case Labeled labeled -> words.add(labeled.getText());
      default -> {}
    }
    if (node instanceof Control control) {
      if (control.getTooltip() != null) {
        words.add(control.getTooltip().getText());
      }
      ContextMenu menu = control.getContextMenu();
      if (menu != null) {
        menu.getItems().forEach(item -> addItem(item, words));
      }
    }
    return words.stream();
  }

  /** Whose text is looked at as a whole, however much of it has room, or is the user's. */
  private static boolean isPartOfControl(Node node) {
    return node.getParent() instanceof Labeled
        || node.getParent() instanceof SelectableText
        || isIn(node, TextInputControl.class);
  }

  private static boolean isIn(Node node, Class<?> type) {
    return type.isInstance(node) || (node.getParent() != null && isIn(node.getParent(), type));
  }

  private static void addItem(MenuItem item, List<String> words) {
    words.add(item.getText());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(inner -> addItem(inner, words));
    }
  }

  private static boolean isCut(Labeled labeled) {
    String wanted = labeled.getText();
    if (wanted == null || wanted.isBlank() || labeled instanceof MenuButton) { // it has a label
      return false;
    }
    boolean whole =
        labeled.getChildrenUnmodifiable().stream()
            .anyMatch(part -> part instanceof Text text && text.getText().equals(wanted));
    return !whole || reachesBeyond(labeled);
  }

  private static boolean reachesBeyond(Labeled labeled) {
    Node parent = labeled.getParent();
    return parent != null
        && labeled.getLayoutX() + labeled.getWidth()
            > parent.getLayoutBounds().getWidth() + ROUNDING;
  }

  private static boolean isCut(TextInputControl input) {
    String prompt = input.getPromptText();
    return Screen.everythingIn(input)
        .anyMatch(
            part ->
                part instanceof Text text
                    && part.isVisible()
                    && text.getText().equals(prompt)
                    && text.getLayoutBounds().getWidth()
                        > input.getWidth()
                            - input.getInsets().getLeft()
                            - input.getInsets().getRight()
                            + ROUNDING);
  }
}
