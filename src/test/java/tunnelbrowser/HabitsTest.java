package tunnelbrowser;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no room does. */
class HabitsTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void nobody_posts_to_the_javafx_thread_by_hand() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(owner(name("javafx.application.Platform"))).and(named("runLater")))
        .check(PROGRAM);
  }

  @Test
  void time_comes_from_a_clock_that_tests_can_hold() {
    noClasses()
        .should()
        .accessTargetWhere(describe("the present is read", HabitsTest::readsThePresent))
        .check(PROGRAM);
  }

  @Test
  void the_clock_is_made_in_one_place() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .accessTargetWhere(
            target(owner(name(Clock.class.getName())))
                .and(
                    describe(
                        "a clock is made",
                        access -> access.getTarget().getName().startsWith("system"))))
        .check(PROGRAM);
  }

  @Test
  void nothing_is_printed_past_the_injected_writers() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(owner(name(System.class.getName()))).and(named("out").or(named("err"))))
        .orShould()
        .accessTargetWhere(named("printStackTrace"))
        .check(PROGRAM);
  }

  @Test
  void names_say_what_a_class_is() {
    noClasses()
        .should()
        .haveNameMatching(".*[a-z](Impl|Utils?|Manager|Helper|Data)(\\$.*)?")
        .check(PROGRAM);
  }

  @Test
  void no_static_field_changes() {
    fields().that().areStatic().should().beFinal().check(PROGRAM);
  }

  @Test
  void no_source_file_is_long() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(200));
    }
  }

  private static DescribedPredicate<JavaAccess<?>> named(String target) {
    return describe("named " + target, access -> access.getTarget().getName().equals(target));
  }

  private static boolean readsThePresent(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = access.getTarget().getName();
    boolean system =
        owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
    boolean now =
        owner.startsWith("java.time.")
            && name.equals("now")
            && !access.getDescription().contains("now(java.time.Clock)");
    boolean date = owner.equals("java.util.Date") && name.equals("<init>");
    return system || now || date;
  }
}
