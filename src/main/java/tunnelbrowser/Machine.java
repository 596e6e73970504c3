package tunnelbrowser;

import java.nio.file.Path;
import java.util.Map;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.Environment;
import tunnelbrowser.account.KeptAccounts;
import tunnelbrowser.account.SettingsFile;
import tunnelbrowser.account.SettingsFolder;
import tunnelbrowser.account.SettingsStore;
import tunnelbrowser.account.keychain.Keychains;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.account.ngrokfile.NgrokPlaces;
import tunnelbrowser.log.Log;

/**
 * What the program finds on the computer that it runs on.
 *
 * @param settings where the user's decisions are kept
 * @param accounts the accounts and where their keys are
 */
record Machine(Environment environment, SettingsStore settings, Accounts accounts) {

  /** The same, whose problems are written into the log, and whose keys it never tells. */
  Machine notedIn(Log log) {
    return new Machine(
        environment, new LoggedSettings(settings, log), new LoggedAccounts(accounts, log));
  }

  /**
   * The computer with these variables, for its present user. Nothing is read or asked yet.
   *
   * @param variables the environment, such as {@link System#getenv()}
   */
  static Machine with(Map<String, String> variables) {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name");
    Environment environment = new Environment(variables);
    SettingsStore settings = new SettingsFile(SettingsFolder.of(variables, home, system));
    NgrokFile ngrokFile = new NgrokFile(NgrokPlaces.of(variables, home, system));
    return new Machine(
        environment,
        settings,
        new KeptAccounts(settings, environment, Keychains.of(system, variables), ngrokFile));
  }
}
