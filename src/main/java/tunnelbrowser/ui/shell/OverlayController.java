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

/** Shows the card that is wanted over a part of the window, and scrolls it where it is too tall. */
public final class OverlayController {
  private final OverlayStack cards;
  private final Function<String, Parent> views;
  private String view = "";

  @FXML private StackPane card;
  @FXML private OverlayScroll scroll;

  public OverlayController(OverlayStack cards, Function<String, Parent> views) {
    this.cards = cards;
    this.views = views;
  }

  @FXML
  private void initialize() {
    cards.shownProperty().subscribe(this::follow);
    card.sceneProperty().subscribe((before, scene) -> focusFirst());
  }

  private void follow(Optional<Overlay> wanted) {
    card.setVisible(wanted.isPresent());
    wanted.ifPresentOrElse(
        this::show,
        () -> {
          view = "";
          scroll.setContent(null);
        });
  }

  private void show(Overlay wanted) {
    boolean isThere = wanted instanceof Overlay.Connect && view.equals(view(wanted));
    if (!isThere) { // what was typed into the welcome must not get lost
      view = view(wanted);
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
        cards.shownProperty().get().filter(OverlayController::isAskedFor).isPresent();
    if (content != null && card.getScene() != null) {
      card.applyCss(); // without a skin the content is not in the scene, and cannot be focused
      card.getParent().layout();
    }
    if (content != null && askedFor) {
      Optional.ofNullable(content.lookup(".first-focus")).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isAskedFor(Overlay card) {
    return !(card instanceof Overlay.Welcome || card instanceof Overlay.Unexpected);
  }

  private static String view(Overlay card) {
    return switch (card) {
      case Overlay.Connect asked -> "connect";
      case Overlay.Welcome unasked -> "connect";
      case Overlay.Manage list -> "accounts";
      case Overlay.Edit form -> "accountform";
      case Overlay.ChangeKey form -> "accountform";
      case Overlay.Unexpected mistake -> "unexpected";
    };
  }

  @FXML
  private void close() {
    cards.hide();
  }
}
