import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code --check}) or rewrites ({@code --write}) every Java file below the given folders in
 * Google's style. It runs on the JDK that compiles the project, which may be newer than Maven's.
 */
final class Format {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(true).build());

  private Format() {}

  public static void main(String[] args) throws IOException, FormatterException {
    boolean write = args[0].equals("--write");
    List<Path> unformatted = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (Path file : javaFilesBelow(Path.of(folder))) {
        String before = Files.readString(file);
        String after = formatted(before);
        if (!after.equals(before)) {
          unformatted.add(file);
          if (write) {
            Files.writeString(file, after);
          }
        }
      }
    }
    if (!write && !unformatted.isEmpty()) {
      System.err.println(
          "Not in the project's format; 'mvn -Pformat process-test-classes' fixes this:");
      unformatted.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
  }

  private static List<Path> javaFilesBelow(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String formatted(String source) throws FormatterException {
    String imports = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(imports));
  }
}
