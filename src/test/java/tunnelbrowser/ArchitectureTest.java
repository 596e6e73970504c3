package tunnelbrowser;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.ui.account.ConnectionTest;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.ListReading;
import tunnelbrowser.ui.common.TunnelsModel;

/** Which room uses which, as rules that fail when one is broken. ArchUnit fails empty rules. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** Each room, and the rooms that it may use. The root may use all but {@code training}. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("text", List.of()),
          entry("json", List.of()),
          entry("tunnel", List.of("text", "json")),
          entry("log", List.of("text", "tunnel")),
          entry("platform", List.of("text", "tunnel")),
          entry("ngrok", List.of("text", "json", "tunnel")),
          entry("fleet", List.of("text", "tunnel")),
          entry("refresh", List.of("text", "tunnel", "fleet")),
          entry("export", List.of("text", "json", "tunnel", "fleet")),
          entry("settings", List.of("text", "json", "tunnel")),
          entry("account", List.of("text", "tunnel", "platform", "settings")),
          entry("instance", List.of("text", "json", "tunnel", "log")),
          entry("update", List.of("text", "json", "tunnel")),
          entry("demo", List.of("tunnel")),
          entry(
              "cli",
              List.of(
                  "text",
                  "json",
                  "tunnel",
                  "log",
                  "fleet",
                  "refresh",
                  "export",
                  "settings",
                  "account")),
          entry(
              "ui",
              List.of(
                  "text",
                  "json",
                  "tunnel",
                  "log",
                  "platform",
                  "fleet",
                  "refresh",
                  "export",
                  "settings",
                  "account",
                  "instance",
                  "update")),
          entry(
              "startup",
              List.of(
                  "text",
                  "tunnel",
                  "log",
                  "platform",
                  "ngrok",
                  "refresh",
                  "settings",
                  "account",
                  "instance",
                  "demo",
                  "cli",
                  "ui")));

  /** Each package on its own, so that a room is none with the rooms inside it. */
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

  private static final Set<String> BASE =
      ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

  @Test
  void arrows_between_rooms_point_down_only() {
    Architectures.LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("root")
            .definedBy("tunnelbrowser")
            .layer("training")
            .definedBy("tunnelbrowser.training..")
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("training")
            .whereLayer("training")
            .mayNotBeAccessedByAnyLayer();
    for (String room : ROOMS.keySet()) {
      layers = layers.layer(room).definedBy("tunnelbrowser." + room + "..");
    }
    for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
      layers =
          room.getValue().isEmpty()
              ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : layers
                  .whereLayer(room.getKey())
                  .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
    }
    layers.check(PROGRAM);
  }

  @Test
  void every_arrow_is_needed() {
    assertThat(ROOMS)
        .allSatisfy(
            (room, used) ->
                assertThat(used)
                    .as("rooms that " + room + " may use")
                    .allMatch(
                        other ->
                            other.equals("text")
                                || uses("tunnelbrowser." + room, "tunnelbrowser." + other)));
  }

  private static boolean uses(String room, String other) {
    return PROGRAM.that(resideInAPackage(room + "..")).stream()
        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
        .anyMatch(used -> resideInAPackage(other + "..").test(used.getTargetClass()));
  }

  @Test
  void no_room_needs_itself_in_a_circle() {
    slices().matching("tunnelbrowser.(*)..").should().beFreeOfCycles().check(PROGRAM);
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void only_the_model_and_the_test_of_a_connection_open_sessions() {
    noClasses()
        .that()
        .resideInAPackage("tunnelbrowser.ui..")
        .and()
        .doNotBelongToAnyOf(Connector.class, TunnelsModel.class, ConnectionTest.class)
        .should()
        .dependOnClassesThat(belongTo(equivalentTo(ApiSession.class)))
        .check(PROGRAM);
  }

  @Test
  void only_the_model_drives_the_service() {
    noClasses()
        .that()
        .resideInAPackage("tunnelbrowser.ui..")
        .and()
        .doNotBelongToAnyOf(TunnelsModel.class, ListReading.class)
        .should()
        .dependOnClassesThat(belongTo(equivalentTo(FleetService.class)))
        .check(PROGRAM);
  }

  @Test
  void what_a_tunnel_is_needs_nothing_but_the_jdks_base() {
    classes()
        .that()
        .resideInAPackage("tunnelbrowser.tunnel..")
        .should()
        .onlyDependOnClassesThat(
            are(ofBase())
                .or(resideInAPackage("tunnelbrowser.tunnel.."))
                .or(resideInAPackage("tunnelbrowser.text.."))
                .or(belongTo(equivalentTo(JsonValue.class)))
                .or(resideInAPackage("org.jspecify..")))
        .check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "javafx..                  | tunnelbrowser, tunnelbrowser.refresh.., tunnelbrowser.settings..,"
            + " tunnelbrowser.platform.desktop.., tunnelbrowser.training.., tunnelbrowser.ui..",
        "com.google.gson..         | tunnelbrowser.json.., tunnelbrowser.ngrok..,"
            + " tunnelbrowser.demo..",
        "java.net.http..           | tunnelbrowser.ngrok.., tunnelbrowser.startup..,"
            + " tunnelbrowser.update..",
        "com.sun.net.httpserver..  | tunnelbrowser.demo..",
        "picocli..                 | tunnelbrowser.cli..",
        "org.snakeyaml..           | tunnelbrowser.account.ngrokfile..",
        "org.freedesktop.dbus..    | tunnelbrowser.platform..",
        "org.controlsfx..          | tunnelbrowser.ui..",
        "atlantafx..               | tunnelbrowser.ui..",
        "io.nayuki..               | tunnelbrowser.ui.detail..",
      })
  void a_library_stays_in_its_rooms(String library, String rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.split(", *"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
    assertThat(PROGRAM.stream())
        .as("classes that use " + library)
        .anyMatch(
            user ->
                user.getDirectDependenciesFromSelf().stream()
                    .anyMatch(used -> resideInAPackage(library).test(used.getTargetClass())));
  }

  @Test
  void refreshing_knows_nothing_of_what_is_on_screen() {
    noClasses()
        .that()
        .resideInAnyPackage("tunnelbrowser.refresh..", "tunnelbrowser.settings..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javafx..")
                .and(
                    DescribedPredicate.not(
                        resideInAPackage("javafx.beans..")
                            .or(resideInAPackage("javafx.concurrent.."))
                            .or(resideInAPackage("javafx.util..")))))
        .check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> ofBase() {
    return describe(
        "of java.base",
        used -> BASE.contains(used.getBaseComponentType().getPackageName()) || isPrimitive(used));
  }

  private static boolean isPrimitive(JavaClass used) {
    return used.getBaseComponentType().isPrimitive();
  }
}
