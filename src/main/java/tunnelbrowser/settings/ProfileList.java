package tunnelbrowser.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of the profiles in the settings, as pure functions. */
public final class ProfileList {
  private ProfileList() {}

  /** The profile of that name, whatever its case. */
  public static Optional<Profile> named(List<Profile> profiles, String name) {
    return profiles.stream().filter(profile -> profile.isCalled(name)).findFirst();
  }

  /** The settings with one more profile. */
  public static Settings added(Settings settings, Profile profile) {
    refuseTaken(settings.profiles(), profile.name());
    List<Profile> profiles = new ArrayList<>(settings.profiles());
    profiles.add(profile);
    return settings.withProfiles(profiles);
  }

  /**
   * The settings with that profile, and its table, in place of the one of that name; added if there
   * is none.
   */
  public static Settings replaced(Settings settings, String name, Profile profile) {
    Optional<Profile> before = named(settings.profiles(), name);
    if (before.isEmpty()) {
      return added(settings, profile);
    }
    List<Profile> profiles = new ArrayList<>(settings.profiles());
    int place = profiles.indexOf(before.get());
    profiles.remove(place);
    refuseTaken(profiles, profile.name());
    profiles.add(place, profile);
    return settings
        .withProfiles(profiles)
        .withLastProfile(
            settings.lastProfile().map(last -> before.get().isCalled(last) ? profile.name() : last))
        .withLayout(settings.layout().withRenamed(before.get().name(), profile.name()));
  }

  /**
   * The settings without the profile of that name, its table included, which is then not the last
   * one.
   */
  public static Settings without(Settings settings, String name) {
    return settings
        .withProfiles(
            settings.profiles().stream().filter(profile -> !profile.isCalled(name)).toList())
        .withLastProfile(
            settings
                .lastProfile()
                .filter(
                    last ->
                        named(settings.profiles(), name)
                            .filter(profile -> profile.isCalled(last))
                            .isEmpty()))
        .withLayout(
            named(settings.profiles(), name)
                .map(profile -> settings.layout().withoutTableOf(profile.name()))
                .orElse(settings.layout()));
  }

  private static void refuseTaken(List<Profile> profiles, String name) {
    named(profiles, name)
        .ifPresent(
            taken -> {
              throw new NameTaken(taken.name());
            });
  }
}
