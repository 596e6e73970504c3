package tunnelbrowser.platform.dbus;

/**
 * The D-Bus, or whoever was asked over it, does not answer; the message is a sentence for users.
 */
public final class BusFailure extends Exception {
  private static final long serialVersionUID = 1L;

  BusFailure(String message, Throwable cause) {
    super(message, cause);
  }

  BusFailure(String message) {
    super(message);
  }

  /** The sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
