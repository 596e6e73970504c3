package tunnelbrowser;

import tunnelbrowser.account.SettingsStore;
import tunnelbrowser.ngrok.ProxyAccess;
import tunnelbrowser.release.GitHubReleases;
import tunnelbrowser.ui.release.ReleaseCheck;

/** Ties the question for a newer version to GitHub and to the user's settings. */
final class GitHubCheck {
  private GitHubCheck() {}

  /** The question as that version asks it. Neither asks nor reads anything yet. */
  static ReleaseCheck of(SettingsStore settings, String version) {
    return new ReleaseCheck(
        version,
        new GitHubReleases(
            GitHubReleases.NEWEST, version, GitHubReleases.TIME_LIMIT, ProxyAccess::credentials),
        settings);
  }
}
