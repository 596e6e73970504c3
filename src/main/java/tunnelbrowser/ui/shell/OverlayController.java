package tunnelbrowser.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.View;

/** Shows the card that is wanted over a part of the window, and scrolls it where it is too tall. */
public final class OverlayController {
  private final OverlayStack overlayStack;
  private final Function<View, Parent> views;
  private Optional<View> loaded = Optional.empty();

  @FXML private StackPane card;
  @FXML private OverlayScroll scroll;

  public OverlayController(OverlayStack overlayStack, Function<View, Parent> views) {
    this.overlayStack = overlayStack;
    this.views = views;
  }

  @FXML
  private void initialize() {
    overlayStack.shownProperty().subscribe(this::follow);
    card.sceneProperty().subscribe((before, scene) -> focusFirst());
  }

  private void follow(Optional<Overlay> wanted) {
    card.setVisible(wanted.isPresent());
    wanted.ifPresentOrElse(
        this::show,
        () -> {
          loaded = Optional.empty();
          scroll.setContent(null);
        });
  }

  private void show(Overlay wanted) {
    View view = view(wanted);
    boolean isThere = wanted instanceof Overlay.Connect && loaded.equals(Optional.of(view));
    if (!isThere) { // what was typed into the welcome must not get lost
      loaded = Optional.of(view);
      Parent content = views.apply(view);
      scroll.setContent(content);
      scroll.setVvalue(0);
      StackPane.setAlignment(card, isAskedFor(wanted) ? Pos.TOP_LEFT : Pos.BOTTOM_RIGHT);
    }
    focusFirst();
  }

  /** What has the style class {@code first-focus}, unless the card came by itself. */
  private void focusFirst() {
    Node content = scroll.getContent();
    boolean askedFor =
        overlayStack.shownProperty().get().filter(OverlayController::isAskedFor).isPresent();
    if (content != null && card.getScene() != null) {
      card.applyCss(); // without a skin the content is not in the scene, and cannot be focused
      card.getParent().layout();
    }
    if (content != null && askedFor) {
      Optional.ofNullable(content.lookup(".first-focus")).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isAskedFor(Overlay card) {
    return !(card instanceof Overlay.Unexpected);
  }

  private static View view(Overlay card) {
    return switch (card) {
      case Overlay.Connect asked -> View.CONNECT;
      case Overlay.Manage list -> View.ACCOUNTS;
      case Overlay.Export choice -> View.EXPORT;
      case Overlay.Edit form -> View.ACCOUNT_FORM;
      case Overlay.ChangeKey form -> View.ACCOUNT_FORM;
      case Overlay.Keep form -> View.ACCOUNT_FORM;
      case Overlay.Unexpected mistake -> View.UNEXPECTED;
    };
  }

  @FXML
  private void close() {
    overlayStack.hide();
  }
}
