package tunnelbrowser.settings;

/** Another profile has that name. */
public final class NameTaken extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public NameTaken(String name) {
    this.sentence = "There is an account called \"" + name + "\" already.";
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** For the user. */
  public String sentence() {
    return sentence;
  }
}
