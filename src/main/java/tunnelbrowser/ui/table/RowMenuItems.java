package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.query.Term;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.command.TunnelCommands;
import tunnelbrowser.ui.common.DashboardPage;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;

/** What a row's menu offers: made anew whenever it opens. */
public final class RowMenuItems {
  /**
   * What can be asked of a value, with the keys of its texts.
   *
   * @param ofValue the title for one value
   * @param ofAbsence the title where there is none
   * @param menu the title for several values
   */
  private record Question(
      String ofValue, String ofAbsence, String menu, UnaryOperator<Term> meaning) {}

  private static final Question ONLY =
      new Question("row.filter", "row.filter.absent", "row.filter.menu", term -> term);
  private static final Question EXCLUDE =
      new Question("row.exclude", "row.exclude.absent", "row.exclude.menu", Term.Not::new);

  private final TunnelsModel model;
  private final TunnelCommands commands;
  private final Desktop desktop;
  private final Toasts toasts;
  private final Runnable showDetails;

  /**
   * @param showDetails shows the selected tunnel's details and moves the keyboard there
   */
  public RowMenuItems(
      TunnelsModel model,
      TunnelCommands commands,
      Desktop desktop,
      Toasts toasts,
      Runnable showDetails) {
    this.model = model;
    this.commands = commands;
    this.desktop = desktop;
    this.toasts = toasts;
    this.showDetails = showDetails;
  }

  /** Shows the selected tunnel's details and moves the keyboard there. */
  void showDetails() {
    showDetails.run();
  }

  /**
   * The items for the selected rows, of which one was pointed at.
   *
   * @param fields of the column that was pointed at, or else of all columns; they are offered in
   *     submenus then
   */
  List<MenuItem> of(Tunnel tunnel, List<Field> fields) {
    List<MenuItem> items = new ArrayList<>();
    commands.forSelection().stream().map(Command::menuItem).forEach(items::add);
    items.add(commands.copyAsMenu());
    items.add(new SeparatorMenuItem());
    items.add(copyCell(tunnel, fields));
    List<CellValue> values =
        fields.stream().flatMap(field -> CellValue.searchable(field, tunnel).stream()).toList();
    if (!values.isEmpty()) {
      items.add(ask(ONLY, values, fields.size() > 1));
      items.add(ask(EXCLUDE, values, fields.size() > 1));
    }
    items.add(new SeparatorMenuItem());
    MenuItem details = item(Messages.text("row.details"), showDetails);
    details.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
    items.add(details);
    items.add(dashboard(tunnel));
    return items;
  }

  private MenuItem copyCell(Tunnel tunnel, List<Field> fields) {
    List<CellValue> values = fields.stream().map(field -> CellValue.whole(field, tunnel)).toList();
    if (values.size() != 1) {
      return menu(
          Messages.text("row.copyCell.menu"),
          values.stream().map(value -> copy(value.titledText(), value)));
    }
    return copy(Messages.text("row.copyCell"), values.getFirst());
  }

  private MenuItem copy(String title, CellValue value) {
    MenuItem copy = item(title, () -> copy(value.text()));
    copy.setDisable(value.text().isEmpty());
    return copy;
  }

  private void copy(String text) {
    desktop.copy(text);
    toasts.say(Messages.text("copy.done.value", CellValue.brief(text)));
  }

  private MenuItem ask(Question question, List<CellValue> values, boolean titled) {
    if (values.size() > 1 || titled) {
      return menu(
          Messages.text(question.menu()),
          values.stream()
              .map(value -> ask(question, titled ? value.titledText() : value.shortText(), value)));
    }
    CellValue only = values.getFirst();
    String title =
        only.text().isEmpty()
            ? Messages.text(question.ofAbsence(), Messages.text(only.field().title()))
            : Messages.text(question.ofValue(), only.shortText());
    return ask(question, title, only);
  }

  private MenuItem ask(Question question, String title, CellValue value) {
    Optional<Term> term = value.term().map(question.meaning());
    MenuItem item = item(title, () -> term.ifPresent(this::ask));
    item.setDisable(term.isEmpty());
    return item;
  }

  private void ask(Term term) {
    model.queryProperty().set(model.queryProperty().get().with(term));
  }

  private MenuItem dashboard(Tunnel tunnel) {
    return menu(
        Messages.text("detail.dashboard"),
        DashboardPage.about(tunnel).stream()
            .map(page -> item(page.title(), () -> desktop.browse(page.address()))));
  }

  private static Menu menu(String title, Stream<MenuItem> items) {
    Menu menu = new Menu(title);
    menu.setMnemonicParsing(false);
    items.forEach(menu.getItems()::add);
    return menu;
  }

  private static MenuItem item(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
