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
import tunnelbrowser.startup.Folders;
import tunnelbrowser.startup.Garbled;

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
   * @throws Garbled if the user's folders have names that cannot be read
   */
  static Machine with(Map<String, String> variables) throws Garbled {
    String system = System.getProperty("os.name");
    Folders folders = new Folders(variables, system);
    folders.check();
    Path home = folders.home(System.getProperty("user.home"));
    Environment environment = new Environment(variables);
    SettingsStore settings = new SettingsFile(SettingsFolder.of(variables, home, system));
    NgrokFile ngrokFile = new NgrokFile(NgrokPlaces.of(variables, home, system));
    return new Machine(
        environment,
        settings,
        new KeptAccounts(settings, environment, Keychains.of(system, variables), ngrokFile));
  }
}
