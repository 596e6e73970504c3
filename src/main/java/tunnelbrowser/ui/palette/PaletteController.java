package tunnelbrowser.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import tunnelbrowser.tunnel.TunnelPointer;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.LatestResult;
import tunnelbrowser.ui.common.Palette;
import tunnelbrowser.ui.common.TunnelsModel;

/** Looks for what is typed, off the JavaFX thread, and does what is chosen. */
public final class PaletteController {
  private static final int PAGE = 8;
  private static final int MOST_RECENT = 5;

  private final Palette palette;
  private final TunnelsModel model;
  private final LatestResult<List<Hit>> searching;

  /** The titles of what was chosen lately, the last first. */
  private final List<String> recent = new ArrayList<>();

  private List<Choice> commands = List.of();
  private boolean chooseFirst;

  /** Whether the key that opened the palette may still be held, which repeats it. */
  private boolean held;

  private boolean closing;

  @FXML private Region root;
  @FXML private TextField input;
  @FXML private ListView<Hit> hits;
  @FXML private Label nothing;

  public PaletteController(Palette palette, TunnelsModel model, Executor executor) {
    this.palette = palette;
    this.model = model;
    this.searching = new LatestResult<>(executor);
  }

  @FXML
  private void initialize() {
    hits.setCellFactory(list -> new HitCell());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    input.textProperty().subscribe((before, now) -> search(now.strip()));
    hits.getSelectionModel()
        .selectedItemProperty()
        .subscribe(hit -> input.setAccessibleHelp(hit == null ? "" : hit.choice().title()));
    root.visibleProperty().bind(palette.shownProperty());
    root.managedProperty().bind(root.visibleProperty());
    root.sceneProperty().subscribe((before, now) -> begin());
    palette.shownProperty().subscribe((before, now) -> begin());
    model.connectionProperty().subscribe((before, now) -> palette.hide()); // it lists the former's
    model.viewProperty().subscribe((before, now) -> searchAgain());
  }

  private void begin() {
    searching.forget();
    held = true;
    closing = false;
    if (palette.shownProperty().get() && root.getScene() != null) {
      commands = CommandCatalog.of(palette.menus());
      input.clear();
      search("");
      input.requestFocus();
    }
  }

  private void search(String letters) {
    chooseFirst = false;
    if (letters.isEmpty()) {
      searching.forget();
      show(withoutLetters());
      return;
    }
    PaletteSearch search = new PaletteSearch(commands, model.viewProperty().get(), this::reveal);
    searching.ask(() -> search.find(letters), this::show, Background::unexpected);
  }

  /** What was not found may have come; what was found stays under the user's keys. */
  private void searchAgain() {
    if (palette.shownProperty().get() && nothing.isVisible()) {
      search(input.getText().strip());
    }
  }

  private void reveal(String id) {
    model.reveal().show(new TunnelPointer.ById(id));
  }

  private List<Hit> withoutLetters() {
    Stream<Choice> lately =
        recent.stream()
            .flatMap(title -> commands.stream().filter(one -> one.title().equals(title)));
    Stream<Choice> others = commands.stream().filter(one -> !recent.contains(one.title()));
    return Stream.concat(lately, others).map(Hit::of).toList();
  }

  private void show(List<Hit> found) {
    hits.getItems().setAll(found);
    hits.getSelectionModel().selectFirst();
    hits.scrollTo(0);
    nothing.setVisible(found.isEmpty());
    if (chooseFirst) {
      choose();
    }
  }

  private void pressed(KeyEvent event) {
    boolean known = true;
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      case ENTER -> choose();
      case ESCAPE -> palette.hide();
      case TAB -> {} // there is nowhere else to go
      default -> known = false;
    }
    boolean again = event.getCode() == KeyCode.K && event.isShortcutDown();
    closing = again && !held;
    held &= again;
    if (known || again) {
      event.consume();
    }
  }

  /** Closes only now, so that a held key does not open it again. */
  private void released(KeyEvent event) {
    held = false;
    if (closing && event.getCode() == KeyCode.K) {
      palette.hide();
      event.consume();
    }
  }

  private void move(int rows) {
    int last = hits.getItems().size() - 1;
    int from = hits.getSelectionModel().getSelectedIndex();
    int wanted = from + rows;
    int to = Math.abs(rows) == 1 && last >= 0 ? Math.floorMod(wanted, last + 1) : wanted;
    hits.getSelectionModel().select(Math.clamp(to, 0, Math.max(0, last)));
    hits.scrollTo(Math.max(0, hits.getSelectionModel().getSelectedIndex() - PAGE / 2));
  }

  /** What was typed last counts, even if it is still being looked for. */
  private void choose() {
    if (searching.isUnderWay()) {
      chooseFirst = true;
      return;
    }
    Hit chosen = hits.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      recent.remove(chosen.choice().title());
      recent.addFirst(chosen.choice().title());
      if (recent.size() > MOST_RECENT) {
        recent.removeLast();
      }
      palette.hide();
      chosen.choice().does().run();
    }
  }

  @FXML
  private void clicked(MouseEvent event) {
    if (root.equals(event.getTarget())) {
      palette.hide();
    }
  }

  @FXML
  private void clickedHit() {
    choose();
  }
}
