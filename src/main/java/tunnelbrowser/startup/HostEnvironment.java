package tunnelbrowser.startup;

import java.nio.file.Path;
import java.util.Map;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.account.StoredAccounts;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.account.ngrokfile.NgrokFilePaths;
import tunnelbrowser.log.Log;
import tunnelbrowser.platform.SettingsFolder;
import tunnelbrowser.platform.keychain.Keychains;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsStore;

/**
 * What the program finds on the computer that it runs on.
 *
 * @param settings where the user's decisions are kept
 * @param accounts the accounts and where their keys are
 * @param sharing how the windows of several processes find each other
 */
public record HostEnvironment(
    EnvironmentKey environment, SettingsStore settings, Accounts accounts, WindowSharing sharing) {

  /**
   * The same, whose problems are written into the log, and whose keys it never tells.
   *
   * @param remembered forgets the accounts that are removed here or get another key
   */
  public HostEnvironment tracked(Log log, RememberedAccounts remembered) {
    return new HostEnvironment(
        environment,
        new LoggedSettings(settings, log),
        new TrackedAccounts(accounts, log, remembered),
        sharing);
  }

  /**
   * The computer with these variables, for its present user. Nothing is read or asked yet.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @throws UnreadableName if the user's folders have names that cannot be read
   */
  public static HostEnvironment with(Map<String, String> variables) throws UnreadableName {
    String system = System.getProperty("os.name");
    Folders folders = new Folders(variables, system);
    folders.check();
    Path home = folders.home(System.getProperty("user.home"));
    EnvironmentKey environment = new EnvironmentKey(variables);
    SettingsStore settings = new SettingsFile(SettingsFolder.of(variables, home, system));
    NgrokFile ngrokFile = new NgrokFile(NgrokFilePaths.of(variables, home, system));
    return new HostEnvironment(
        environment,
        settings,
        new StoredAccounts(settings, environment, Keychains.of(system, variables), ngrokFile),
        WindowSharing.of(variables, home, system));
  }
}
