package tunnelbrowser.testing;

import static tunnelbrowser.testing.FxToolkit.onFx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.SelectableText;

/**
 * What can be seen in all windows of the program. What is invisible, or within something invisible,
 * is not there.
 *
 * <p>All methods look at this very moment, from any thread; {@link #soon} waits.
 */
public final class Screen {
  private static final int SECONDS = 10;

  Screen() {}

  /** Waits until the assertion holds; fails as it does if that never happens. */
  public void soon(Runnable assertion) {
    AtomicReference<Throwable> last = new AtomicReference<>();
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> holds(assertion, last));
    } catch (TimeoutException never) {
      throw new AssertionError("Not within " + SECONDS + " s: " + last.get(), last.get());
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean holds(Runnable assertion, AtomicReference<Throwable> last) {
    try {
      FxToolkit.runOnFx(assertion);
      return true;
    } catch (AssertionError notYet) {
      last.set(notYet);
      return false;
    }
  }

  /** The visible nodes that a CSS selector names, those of the newest window last. */
  public List<Node> all(String selector) {
    return here(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Screen::isVisible)
                .toList());
  }

  /** The one visible node that a CSS selector names; of several, the last. */
  public Node node(String selector) {
    List<Node> found = all(selector);
    if (found.isEmpty()) {
      throw new AssertionError("Nothing visible is " + selector);
    }
    return found.getLast();
  }

  /** One of the visible nodes that a CSS selector names, counted from the top, beginning with 0. */
  public Node fromTop(String selector, int place) {
    List<Node> found =
        here(
            () ->
                all(selector).stream()
                    .sorted((one, other) -> Double.compare(y(one), y(other)))
                    .toList());
    if (found.size() <= place) {
      throw new AssertionError("Only " + found.size() + " visible are " + selector);
    }
    return found.get(place);
  }

  /** Whether anything visible is named by that CSS selector. */
  public boolean shows(String selector) {
    return !all(selector).isEmpty();
  }

  /** The text of the one visible node that a CSS selector names. */
  public String text(String selector) {
    return here(() -> ownText(node(selector)).orElse(""));
  }

  /** What explains the one visible node that a CSS selector names, in its tooltip and aloud. */
  public String explanation(String selector) {
    return here(() -> String.valueOf(node(selector).getAccessibleHelp()));
  }

  /** All texts within the one visible node that a CSS selector names. */
  public List<String> texts(String selector) {
    return here(() -> texts(node(selector)));
  }

  /** The visible button, link, menu item or label with that text; of several, the last. */
  public Node saying(String text) {
    return saying(text, "*");
  }

  /** The visible control that screen readers call by that name. */
  public Node named(String accessibleText) {
    return all("*").stream()
        .filter(node -> accessibleText.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing visible is called: " + accessibleText));
  }

  /** The table's cell that shows that text. */
  public Node cell(String text) {
    return saying(text, ".table-row-cell .table-cell");
  }

  private Node saying(String text, String among) {
    return here(
        () ->
            all(among).stream()
                .filter(Labeled.class::isInstance)
                .filter(node -> ownText(node).filter(text::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("Nothing visible says: " + text)));
  }

  @SuppressWarnings("unchecked") // the table of tunnels
  public TableView<Tunnel> table() {
    return (TableView<Tunnel>) node("#table");
  }

  /** The ids of all rows, from the top. */
  public List<String> rows() {
    return here(() -> table().getItems().stream().map(Tunnel::id).toList());
  }

  /** The texts that a column shows in the rows that are in view, from the top. */
  public List<String> column(String id) {
    return here(
        () ->
            all(".table-row-cell:filled ." + id).stream()
                .sorted((a, b) -> Double.compare(y(a), y(b)))
                .map(cell -> String.join("", texts(cell)))
                .toList());
  }

  /** The lines of the detail pane, name and value. */
  public Map<String, String> fields() {
    return here(
        () -> {
          Map<String, String> fields = new LinkedHashMap<>();
          for (Node row : ((Parent) node("#fields")).getChildrenUnmodifiable()) {
            List<Node> parts = ((Parent) row).getChildrenUnmodifiable();
            if (parts.size() == 1) {
              continue; // a group's name
            }
            fields.merge(
                String.join("", texts(parts.get(0))),
                String.join("\n", texts(parts.get(1))),
                (one, other) -> one + "\n" + other);
          }
          return fields;
        });
  }

  /** Everything below a node, itself included, visible or not. */
  public static Stream<Node> everythingIn(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(Screen::everythingIn))
        : Stream.of(node);
  }

  private static List<String> texts(Node within) {
    List<String> texts = new ArrayList<>();
    collect(within, texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (!isVisible(node)) {
      return;
    }
    ownText(node).filter(text -> !text.isEmpty()).ifPresent(texts::add);
    boolean whole = node instanceof Labeled labeled && labeled.getGraphic() == null;
    if (node instanceof Parent parent && !whole && !(node instanceof TextInputControl)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static Optional<String> ownText(Node node) {
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText());
      case TextInputControl input -> Optional.ofNullable(input.getText());
      case SelectableText text -> Optional.of(text.getText());
      default -> Optional.empty();
    };
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  private static double y(Node node) {
    return node.localToScene(0, 0).getY();
  }

  /** On the JavaFX thread, where assertions that wait are already. */
  private static <T> T here(Supplier<T> look) {
    return Platform.isFxApplicationThread() ? look.get() : onFx(look::get);
  }

  /** Whether what a CSS selector names has the keyboard. */
  public boolean focusIsIn(String selector) {
    return here(() -> node(selector).isFocused());
  }
}
