package tunnelbrowser.text;

/**
 * A failure that can be told to the user. The message of any other exception is for those who look
 * into the log, and never for users.
 */
public interface Explained {
  /** What went wrong, as a whole sentence unless the class says otherwise. */
  Message explanation();
}
