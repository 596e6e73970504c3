package tunnelbrowser.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.View;

/**
 * Shows the card that is wanted over the window.
 *
 * <p>Of its view, what has the style class {@code card-head} stays above, and what has {@code
 * card-foot} below the rest, which is scrolled where the window is not tall enough.
 */
public final class OverlayController {
  private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

  private final OverlayStack overlayStack;
  private final Function<View, Parent> views;
  private Optional<View> loaded = Optional.empty();

  @FXML private Region scrim;
  @FXML private StackPane card;
  @FXML private VBox parts;
  @FXML private OverlayScroll scroll;
  @FXML private Button close;

  public OverlayController(OverlayStack overlayStack, Function<View, Parent> views) {
    this.overlayStack = overlayStack;
    this.views = views;
  }

  @FXML
  private void initialize() {
    overlayStack.shownProperty().subscribe(this::follow);
    card.sceneProperty().subscribe((before, scene) -> focusFirst());
    scroll.viewportBoundsProperty().subscribe(this::markCut);
    scrim.setOnMouseClicked(clicked -> leaveByClick());
  }

  private void follow(Optional<Overlay> wanted) {
    card.setVisible(wanted.isPresent());
    scrim.setVisible(wanted.filter(Overlay::isAskedFor).isPresent());
    wanted.ifPresentOrElse(
        this::show,
        () -> {
          loaded = Optional.empty();
          parts.getChildren().setAll(scroll);
          scroll.setContent(null);
        });
  }

  private void show(Overlay wanted) {
    View view = view(wanted);
    boolean isThere = wanted instanceof Overlay.Connect && loaded.equals(Optional.of(view));
    if (!isThere) { // what was typed must not get lost
      loaded = Optional.of(view);
      lay(views.apply(view));
      StackPane.setAlignment(card, wanted.isAskedFor() ? Pos.TOP_CENTER : Pos.BOTTOM_RIGHT);
    }
    focusFirst();
  }

  private void lay(Parent content) {
    parts.getChildren().setAll(scroll);
    card.accessibleTextProperty().unbind();
    if (content instanceof Pane pane) {
      pane.getChildren().stream()
          .filter(part -> part.getStyleClass().contains("card-head"))
          .findFirst()
          .ifPresent(
              head -> {
                parts.getChildren().addFirst(taken(pane, head));
                if (head instanceof Label heading) {
                  card.accessibleTextProperty().bind(heading.textProperty());
                }
              });
      pane.getChildren().stream()
          .filter(part -> part.getStyleClass().contains("card-foot"))
          .findFirst()
          .ifPresent(foot -> parts.getChildren().addLast(taken(pane, foot)));
    }
    content.layoutBoundsProperty().subscribe(this::markCut);
    scroll.setContent(content);
    scroll.setVvalue(0);
  }

  private void markCut() {
    card.pseudoClassStateChanged(SCROLLS, scroll.isCut());
  }

  private void leaveByClick() {
    boolean canGo = overlayStack.shownProperty().get().filter(Overlay::holdsInput).isEmpty();
    if (canGo) {
      overlayStack.hide();
    }
  }

  /** No window is so small that these may be cut off. */
  private static Node taken(Pane from, Node part) {
    from.getChildren().remove(part);
    if (part instanceof Region region) {
      region.setMinHeight(Region.USE_PREF_SIZE);
      region.setMaxWidth(Double.MAX_VALUE); // and so are the lines between them and the rest
    }
    return part;
  }

  /** What has the style class {@code first-focus}, unless the card came by itself. */
  private void focusFirst() {
    boolean askedFor = overlayStack.shownProperty().get().filter(Overlay::isAskedFor).isPresent();
    if (loaded.isEmpty() || card.getScene() == null) {
      return;
    }
    card.applyCss(); // without a skin the content is not in the scene, and cannot be focused
    card.getParent().layout();
    if (askedFor) {
      Optional.ofNullable(card.lookup(".first-focus")).orElse(close).requestFocus();
    }
  }

  private static View view(Overlay card) {
    return switch (card) {
      case Overlay.Connect asked -> View.CONNECT;
      case Overlay.Manage list -> View.ACCOUNTS;
      case Overlay.Export choice -> View.EXPORT;
      case Overlay.Edit form -> View.ACCOUNT_FORM;
      case Overlay.ChangeKey form -> View.ACCOUNT_FORM;
      case Overlay.Keep form -> View.ACCOUNT_FORM;
      case Overlay.Shortcuts list -> View.SHORTCUTS;
      case Overlay.Release question -> View.RELEASE;
      case Overlay.Unexpected mistake -> View.UNEXPECTED;
    };
  }

  @FXML
  private void close() {
    overlayStack.hide();
  }
}
