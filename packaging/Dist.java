import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes everything that is released for the system it runs on. Maven calls it in the project's root
 * with the version; README.md beside this file tells how it all hangs together.
 */
final class Dist {
  private static final Path PACKAGING = Path.of("packaging");
  private static final Path DIST = Path.of("target", "dist");
  private static final Path WORK = Path.of("target", "dist-work");

  private final Os os = Os.current();
  private final String version;
  private final Path image = DIST.resolve(os.image());

  private Dist(String version) {
    this.version = version;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new Dist(args[0]).make();
  }

  private void make() throws IOException, InterruptedException {
    Path scratch = WORK.resolve("scratch");
    delete(scratch);
    Files.createDirectories(scratch);
    delete(image);
    Path runtime = scratch.resolve("runtime");
    link(new Modules(scratch), runtime);
    Path thirdParty = Licenses.collect(PACKAGING, DIST, scratch);
    makeImage(runtime, thirdParty, scratch);
    if (os.isLinux() && Tool.exists("strip")) {
      stripSymbols(image.resolve("lib"));
    }
    new Training(os, image, scratch).run();
    withoutTools();
    if (os.isLinux()) {
      new Launcher(os, image).replace(PACKAGING.resolve("linux").resolve("launcher.sh"));
    }
    new Archive(os, DIST).pack(version);
    for (String type : os.packages()) {
      makePackage(type, scratch);
    }
    Sums.write(DIST);
    Files.writeString(WORK.resolve("jdk"), System.getProperty("java.home"));
  }

  private void link(Modules modules, Path runtime) throws IOException, InterruptedException {
    String path =
        modules
            .path(Path.of("target", "tunnel-browser-" + version + ".jar"), WORK.resolve("jars"))
            .stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> arguments = new ArrayList<>(List.of(argumentFile("common/jlink.args")));
    arguments.addAll(List.of("--module-path", path, "--output", runtime.toString()));
    Tool.jdk("jlink", arguments);
  }

  private static void stripSymbols(Path libraries) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(libraries)) {
      files
          .filter(file -> file.toString().endsWith(".so"))
          .map(Path::toString)
          .forEach(command::add);
    }
    Tool.run(Map.of(), command);
  }

  private void makeImage(Path runtime, Path thirdParty, Path scratch)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                argumentFile("common/about.args"),
                argumentFile("common/launch.args"),
                argumentFile(os.folder() + "/image.args"),
                "--app-content",
                thirdParty.toString(),
                "--app-version",
                version,
                "--runtime-image",
                runtime.toString(),
                "--dest",
                DIST.toString()));
    arguments.addAll(Links.option(os, PACKAGING, scratch));
    Tool.jdk("jpackage", arguments);
  }

  /** The training needed java, and so does the launcher on Linux. */
  private void withoutTools() throws IOException {
    Path bin = image.resolve(os.runtime()).resolve("bin");
    List<String> tools = new ArrayList<>(List.of("keytool", "jrunscript", "jwebserver"));
    if (!os.isLinux()) {
      tools.addAll(List.of("java", "javaw"));
    }
    for (String tool : tools) {
      Files.deleteIfExists(bin.resolve(os.isWindows() ? tool + ".exe" : tool));
    }
    if (os.isMac()) {
      Files.delete(bin);
    }
  }

  private void makePackage(String type, Path scratch) throws IOException, InterruptedException {
    Path to = Files.createDirectories(scratch.resolve(type));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                argumentFile("common/about.args"),
                argumentFile(os.folder() + "/" + type + ".args"),
                "--app-version",
                version,
                "--app-image",
                image.toString(),
                "--dest",
                to.toString()));
    command.addAll(Links.option(os, PACKAGING, scratch));
    Tool.run(type.equals("deb") ? Deb.UNCOMPRESSED : Map.of(), command);
    try (Stream<Path> made = Files.list(to)) {
      for (Path file : made.toList()) {
        if (type.equals("deb")) {
          Deb.finish(file, scratch);
        }
        Files.move(file, DIST.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String argumentFile(String name) {
    return "@" + PACKAGING.resolve(name);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
