package tunnelbrowser.account;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.account.ngrokfile.NgrokFile.Look;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Looks for keys where they may be, and says where it looked if there is none. */
record KeyResolver(
    EnvironmentKey environment, StoredKeys kept, NgrokFile ngrokFile, Message keychain) {
  /** The account with its key, looked for where the profile says. */
  ConnectionTarget.Account open(Profile profile) throws Accounts.NoKey {
    return switch (profile.keySource()) {
      case ENVIRONMENT -> ofEnvironment(profile);
      case KEYCHAIN ->
          ofKept(
              profile,
              Message.of("keyOrigin.keychain", keychain),
              missing("noKey.keychain", profile, keychain));
      case NGROK_FILE -> ofNgrokFile(profile);
      case SESSION ->
          ofKept(profile, Message.of("keyOrigin.session"), missing("noKey.session", profile));
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
    } catch (EnvironmentKey.Unusable notAKey) {
      // opening an account with it says so
    }
    if (ngrokFile.look() instanceof Look.Key(Path file, ApiKey key)) {
      found.add(new Accounts.DetectedKey(KeySource.NGROK_FILE, file.toString(), key));
    }
    return List.copyOf(found);
  }

  /** Why there is no key in ngrok's file although it is there; empty if it can be understood. */
  Optional<Message> ngrokFileProblem() {
    return ngrokFile.look() instanceof Look.Unusable(Path file, Message why)
        ? Optional.of(Message.of("ngrokFile.problem", file, why))
        : Optional.empty();
  }

  private ConnectionTarget.Account ofKept(Profile profile, Message origin, Message otherwise)
      throws Accounts.NoKey {
    return kept.of(profile)
        .map(key -> new ConnectionTarget.Account(profile.apiUrl(), key, origin))
        .orElseThrow(() -> new Accounts.NoKey(otherwise));
  }

  private ConnectionTarget.Account ofEnvironment(Profile profile) throws Accounts.NoKey {
    try {
      return environment
          .key()
          .map(key -> new ConnectionTarget.Account(profile.apiUrl(), key, EnvironmentKey.ORIGIN))
          .orElseThrow(
              () ->
                  new Accounts.NoKey(
                      missing("noKey.environment", profile, EnvironmentKey.KEY_VARIABLE)));
    } catch (EnvironmentKey.Unusable notAKey) {
      throw new Accounts.NoKey(notAKey.explanation(), notAKey);
    }
  }

  private ConnectionTarget.Account ofNgrokFile(Profile profile) throws Accounts.NoKey {
    return switch (ngrokFile.look()) {
      case Look.Key(Path file, ApiKey key) ->
          new ConnectionTarget.Account(profile.apiUrl(), key, Message.verbatim(file.toString()));
      case Look.NoKey(Path file) ->
          throw new Accounts.NoKey(missing("noKey.ngrokFile", profile, file));
      case Look.Unusable(Path file, Message why) ->
          throw new Accounts.NoKey(missing("noKey.ngrokFileUnusable", profile, file, why));
      case Look.NoFile(List<Path> places) ->
          throw new Accounts.NoKey(
              missing(
                  "noKey.noNgrokFile",
                  profile,
                  places.stream().map(Path::toString).collect(Collectors.joining(", "))));
    };
  }

  /** Where the key was looked for, and what to do. */
  private static Message missing(String key, Profile profile, Object... where) {
    return Message.of(key, Stream.concat(Stream.of(profile.name()), Stream.of(where)).toArray());
  }
}
