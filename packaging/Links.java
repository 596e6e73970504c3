import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Registers links that begin with {@code tunnel-browser:} where jpackage has no option for it:
 * takes the template of the very JDK that packages and adds what {@code windows/links.wxs} and
 * {@code macos/links.plist} say. On Linux the desktop entry registers them.
 */
final class Links {
  private static final URI TEMPLATES =
      URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/");

  private Links() {}

  /**
   * Makes a folder for {@code --resource-dir}.
   *
   * @return the option, or nothing where none is needed
   */
  static List<String> option(Os os, Path packaging, Path scratch) throws IOException {
    if (os.isLinux()) {
      return List.of();
    }
    Path folder = Files.createDirectories(scratch.resolve("links"));
    Path addition = packaging.resolve(os.folder());
    if (os.isWindows()) {
      Files.writeString(
          folder.resolve("main.wxs"),
          withRegistry(template("main.wxs"), Files.readString(addition.resolve("links.wxs"))));
    } else {
      Files.writeString(
          folder.resolve("Info.plist"),
          withScheme(
              template("Info-lite.plist.template"),
              Files.readString(addition.resolve("links.plist"))));
    }
    return List.of("--resource-dir", folder.toString());
  }

  /** The installer's source with the fragment and a reference to it. */
  static String withRegistry(String template, String links) throws IOException {
    String group = "<ComponentGroupRef Id=\"TunnelBrowserLinks\"/>\n    ";
    return before("</Wix>", fragment(links), before("</Feature>", group, template));
  }

  /** The description of the program with the scheme. */
  static String withScheme(String template, String links) throws IOException {
    String entries = between("<dict>", "</dict>", links).strip();
    return before("</dict>", entries + "\n ", template);
  }

  private static String fragment(String links) throws IOException {
    return "<Fragment>" + between("<Fragment>", "</Fragment>", links) + "</Fragment>\n";
  }

  /** What is between the first occurrence of one text and the last one of the other. */
  private static String between(String begin, String end, String text) throws IOException {
    int from = place(text.indexOf(begin), begin) + begin.length();
    return text.substring(from, place(text.lastIndexOf(end), end));
  }

  /** The text with something more before the last occurrence of an end tag. */
  private static String before(String tag, String more, String text) throws IOException {
    int end = place(text.lastIndexOf(tag), tag);
    return text.substring(0, end) + more + text.substring(end);
  }

  private static int place(int index, String wanted) throws IOException {
    if (index < 0) {
      throw new IOException("jpackage's template has changed: there is no " + wanted + " in it");
    }
    return index;
  }

  private static String template(String name) throws IOException {
    return Files.readString(Path.of(TEMPLATES.resolve(name)));
  }
}
