package tunnelbrowser.platform.keychain;

import java.util.Locale;

/**
 * How the entry for a profile's key is called.
 *
 * @param profile the profile's name
 */
record EntryName(String profile) {
  /** What all our entries have in common. */
  static final String PROGRAM = "io.github.tunnelbrowser.TunnelBrowser";

  /** What people see when they open their keychain. */
  String label() {
    return "Tunnel Browser: " + profile;
  }

  /** The same for a name in any case. */
  String id() {
    return profile.toLowerCase(Locale.ROOT);
  }
}
