package tunnelbrowser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The whole program, with somebody in front of its window: for each line of standard input they
 * minimize the window, close it or only look, and say on standard output what they see.
 */
final class WindowProcess {
  static final String NOTHING = "no window";
  static final String MINIMIZED = "minimized";
  static final String IN_FRONT = "in front";

  private WindowProcess() {}

  @SuppressWarnings("SystemOut") // another process reads it
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Thread.ofVirtual().start(() -> obey(out));
    int exitCode = Main.run(List.of(args), System.getenv(), out, err);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  private static void obey(PrintWriter out) {
    try (BufferedReader wishes =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String wish = wishes.readLine(); wish != null; wish = wishes.readLine()) {
        out.println(seen(wish));
      }
    } catch (IOException | InterruptedException | ExecutionException ended) {
      System.exit(3);
    }
  }

  private static String seen(String wish) throws InterruptedException, ExecutionException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    try {
      Platform.runLater(
          () ->
              answer.complete(
                  Window.getWindows().stream()
                      .filter(Stage.class::isInstance)
                      .map(Stage.class::cast)
                      .findFirst()
                      .map(stage -> seen(stage, wish))
                      .orElse(NOTHING)));
    } catch (IllegalStateException notStartedYet) {
      return NOTHING;
    }
    return answer.get();
  }

  private static String seen(Stage stage, String wish) {
    switch (wish) {
      case "minimize" -> stage.setIconified(true);
      case "close" -> stage.close();
      default -> {}
    }
    Stream<String> place = Stream.of(stage.isIconified() ? MINIMIZED : IN_FRONT);
    return Stream.of(place, selected(stage), told(stage))
        .flatMap(what -> what)
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> selected(Stage stage) {
    return stage.getScene().getRoot().lookupAll("#table").stream()
        .filter(TableView.class::isInstance)
        .flatMap(table -> ((TableView<?>) table).getSelectionModel().getSelectedItems().stream())
        .map(row -> ((Tunnel) row).id());
  }

  private static Stream<String> told(Stage stage) {
    return stage.getScene().getRoot().lookupAll("#noticePlace .label").stream()
        .filter(Node::isVisible)
        .map(label -> ((Label) label).getText());
  }
}
