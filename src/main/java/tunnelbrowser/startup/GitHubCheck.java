package tunnelbrowser.startup;

import tunnelbrowser.ngrok.ProxyAccess;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.ui.update.ReleaseCheck;
import tunnelbrowser.update.GitHubReleases;

/** Ties the question for a newer version to GitHub and to the user's settings. */
public final class GitHubCheck {
  private GitHubCheck() {}

  /** The question as that version asks it. Neither asks nor reads anything yet. */
  public static ReleaseCheck of(SettingsStore settings, String version) {
    return new ReleaseCheck(
        version,
        new GitHubReleases(
            GitHubReleases.NEWEST, version, GitHubReleases.TIME_LIMIT, ProxyAccess::credentials),
        settings);
  }
}
