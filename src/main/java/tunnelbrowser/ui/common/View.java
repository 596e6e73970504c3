package tunnelbrowser.ui.common;

/** A view that is loaded by itself, and not as a part of another one's FXML. */
public enum View {
  MAIN("main"),
  EMPTY("empty"),
  WELCOME("welcome"),
  CONNECT("connect"),
  ACCOUNTS("accounts"),
  ACCOUNT_FORM("accountform"),
  DETAIL("detail"),
  BANNER("banner"),
  NOTICE("notice"),
  OVERLAY("card"),
  RELEASE("release"),
  SHORTCUTS("shortcuts"),
  PALETTE("palette"),
  EXPORT("export"),
  UNEXPECTED("unexpected");

  private final String file;

  View(String file) {
    this.file = file;
  }

  /** Where its FXML is among the program's resources. */
  String resource() {
    return "/fxml/" + file + ".fxml";
  }
}
