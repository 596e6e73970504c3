package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler does not read views, and many are loaded late: so a renamed class shows late. */
class ViewsTest {
  private static final Pattern IMPORT = Pattern.compile("<\\?import ([\\w.]+)\\?>");
  private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
  private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+\\.)?([A-Z]\\w*)[\\s/>]");

  @ParameterizedTest
  @MethodSource("views")
  void every_class_that_a_view_names_exists(Path view) throws IOException {
    String fxml = Files.readString(view);
    assertThat(Stream.of(IMPORT, CONTROLLER).flatMap(pattern -> named(pattern, fxml).stream()))
        .isNotEmpty()
        .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    assertThat(
            named(IMPORT, fxml).stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet()))
        .containsAll(named(ELEMENT, fxml));
  }

  static Stream<Path> views() throws IOException, URISyntaxException {
    Path main = Path.of(Objects.requireNonNull(Views.class.getResource("/fxml/main.fxml")).toURI());
    try (Stream<Path> files = Files.list(Objects.requireNonNull(main.getParent()))) {
      return files.sorted().toList().stream();
    }
  }

  private static Set<String> named(Pattern pattern, String fxml) {
    return pattern.matcher(fxml).results().map(ViewsTest::name).collect(Collectors.toSet());
  }

  private static String name(MatchResult found) {
    return Objects.requireNonNull(found.group(1));
  }
}
