package tunnelbrowser;

import java.nio.file.Path;
import tunnelbrowser.account.Environment;
import tunnelbrowser.account.SettingsFile;
import tunnelbrowser.account.SettingsFolder;
import tunnelbrowser.release.GitHubReleases;
import tunnelbrowser.ui.release.ReleaseCheck;

/** Ties the question for a newer version to GitHub and to the user's settings. */
final class GitHubCheck {
  private GitHubCheck() {}

  /** The question as that version asks it. Neither asks nor reads anything yet. */
  static ReleaseCheck of(Environment environment, String version) {
    Path folder =
        SettingsFolder.of(
            environment.variables(),
            Path.of(System.getProperty("user.home")),
            System.getProperty("os.name"));
    return new ReleaseCheck(
        version,
        new GitHubReleases(GitHubReleases.NEWEST, version, GitHubReleases.TIME_LIMIT),
        new SettingsFile(folder));
  }
}
