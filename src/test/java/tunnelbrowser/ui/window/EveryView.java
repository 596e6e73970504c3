package tunnelbrowser.ui.window;

import java.util.function.Consumer;
import tunnelbrowser.testing.TestWindow;

/** Every view of the window, for tests that look at all of them. */
enum EveryView {
  ROWS(Visit::rows),
  MAIN_MENU(Visit::mainMenu),
  HELP_MENU(Visit::helpMenu),
  ACCOUNT_MENU(Visit::accountMenu),
  ROW_MENU(Visit::rowMenu),
  HEADER_MENU(Visit::headerMenu),
  DETAILS(Visit::details),
  REFERENCE(Visit::reference),
  GONE(Visit::gone),
  SEVERAL_SELECTED(Visit::severalSelected),
  QR_CODE(Visit::qrCode),
  PALETTE(Visit::palette),
  EXPORT(Visit::export),
  SHORTCUTS(Visit::shortcuts),
  CONNECT(Visit::connect),
  WELCOME(Visit::welcome),
  ACCOUNTS(Visit::accounts),
  REMOVING_AN_ACCOUNT(Visit::removingAnAccount),
  CHANGING_AN_ACCOUNT(Visit::changingAnAccount),
  NEW_ACCOUNT_WITHOUT_A_KEYCHAIN(Visit::newAccountWithoutAKeychain),
  NEWER_VERSIONS(Visit::newerVersions),
  UNEXPECTED(Visit::unexpected),
  NO_ACCOUNT(Visit::noAccount),
  LOADING(Visit::loading),
  NO_TUNNELS(Visit::noTunnels),
  FILTERED_OUT(Visit::filteredOut),
  FAILED_ABOVE_ROWS(Visit::failedAboveRows),
  REFUSED_KEY(Visit::refusedKey),
  FAILED_WITHOUT_ROWS(Visit::failedWithoutRows);

  @SuppressWarnings("ImmutableEnumChecker") // a method's reference
  private final Consumer<Visit> way;

  EveryView(Consumer<Visit> way) {
    this.way = way;
  }

  /** Opens the window and does what leads there. */
  void show(TestWindow window) {
    way.accept(new Visit(window));
  }
}
