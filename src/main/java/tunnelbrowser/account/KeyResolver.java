package tunnelbrowser.account;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.account.ngrokfile.NgrokFile.Look;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.tunnel.ApiKey;

/** Looks for keys where they may be, and says where it looked if there is none. */
record KeyResolver(
    EnvironmentKey environment, StoredKeys kept, NgrokFile ngrokFile, String keychain) {
  private static final String ELSEWHERE = ", or let the account take its key from elsewhere.";

  /** The account with its key, looked for where the profile says. */
  ConnectionTarget.Account open(Profile profile) throws Accounts.NoKey {
    return switch (profile.keySource()) {
      case ENVIRONMENT -> ofEnvironment(profile);
      case KEYCHAIN ->
          ofKept(
              profile,
              "the " + keychain,
              "was looked for in the %s, which has none of that name: enter it again"
                  .formatted(keychain));
      case NGROK_FILE -> ofNgrokFile(profile);
      case SESSION ->
          ofKept(profile, "this session", "was not kept beyond its session: enter it again");
    };
  }

  /** The keys that nobody had to enter; without those that cannot be read. */
  List<Accounts.DetectedKey> found() {
    List<Accounts.DetectedKey> found = new ArrayList<>();
    try {
      environment
          .key()
          .map(
              key ->
                  new Accounts.DetectedKey(KeySource.ENVIRONMENT, EnvironmentKey.KEY_VARIABLE, key))
          .ifPresent(found::add);
    } catch (IllegalArgumentException notAKey) {
      // opening an account with it says so
    }
    if (ngrokFile.look() instanceof Look.Key(Path file, ApiKey key)) {
      found.add(new Accounts.DetectedKey(KeySource.NGROK_FILE, file.toString(), key));
    }
    return List.copyOf(found);
  }

  private ConnectionTarget.Account ofKept(Profile profile, String origin, String otherwise)
      throws Accounts.NoKey {
    return kept.of(profile)
        .map(key -> new ConnectionTarget.Account(profile.apiUrl(), key, origin))
        .orElseThrow(() -> missing(profile, otherwise));
  }

  private ConnectionTarget.Account ofEnvironment(Profile profile) throws Accounts.NoKey {
    try {
      return environment
          .key()
          .map(
              key ->
                  new ConnectionTarget.Account(profile.apiUrl(), key, EnvironmentKey.KEY_VARIABLE))
          .orElseThrow(
              () ->
                  missing(
                      profile,
                      "was looked for in %s, which is not set: set it and start again"
                          .formatted(EnvironmentKey.KEY_VARIABLE)));
    } catch (IllegalArgumentException notAKey) {
      throw new Accounts.NoKey(EnvironmentKey.unusable(notAKey), notAKey);
    }
  }

  private ConnectionTarget.Account ofNgrokFile(Profile profile) throws Accounts.NoKey {
    return switch (ngrokFile.look()) {
      case Look.Key(Path file, ApiKey key) ->
          new ConnectionTarget.Account(profile.apiUrl(), key, file.toString());
      case Look.NoKey(Path file) ->
          throw missing(
              profile,
              "was looked for in %s, which has no api_key: add it with \"ngrok config add-api-key\""
                  .formatted(file));
      case Look.Unusable(Path file, String why) ->
          throw missing(profile, "was looked for in %s, which %s: mend it".formatted(file, why));
      case Look.NoFile(List<Path> places) ->
          throw missing(
              profile,
              "was looked for in ngrok's configuration file, which is not there (%s): make it with"
                      .formatted(
                          places.stream().map(Path::toString).collect(Collectors.joining(", ")))
                  + " \"ngrok config add-api-key\"");
    };
  }

  private static Accounts.NoKey missing(Profile profile, String rest) {
    return new Accounts.NoKey("The key of \"" + profile.name() + "\" " + rest + ELSEWHERE);
  }
}
