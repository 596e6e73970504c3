package tunnelbrowser.platform.dbus;

import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** The D-Bus, or whoever was asked over it, does not answer. */
public final class BusFailure extends ExplainedException {
  private static final long serialVersionUID = 1L;

  BusFailure(Message explanation, Throwable cause) {
    super(explanation, cause);
  }

  BusFailure(Message explanation) {
    super(explanation);
  }
}
