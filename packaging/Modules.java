import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The modules that jlink gets. A jar with native libraries in it becomes a jmod, so that jlink puts
 * them where the JVM looks and nothing is unpacked at the first start.
 */
final class Modules {
  private final Path work;

  Modules(Path work) {
    this.work = work;
  }

  /** The module path for jlink, made of the program's jar and those that it needs. */
  List<Path> path(Path program, Path jars) throws IOException, InterruptedException {
    List<Path> path = new ArrayList<>(List.of(program));
    try (Stream<Path> files = Files.list(jars)) {
      for (Path jar : files.sorted().toList()) {
        ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
        if (!module.descriptor().isAutomatic()) {
          path.add(natives(jar).isEmpty() ? jar : jmod(jar, module.descriptor().name()));
        } else if (!module.descriptor().packages().isEmpty()) {
          throw new IOException(jar + " has no module descriptor, which jlink insists on");
        }
        // else an empty jar, as JavaFX has one beside each of those with the system's name
      }
    }
    return path;
  }

  private Path jmod(Path jar, String module) throws IOException, InterruptedException {
    Path libraries = Files.createDirectories(work.resolve("libraries").resolve(module));
    Path classes = work.resolve(module + ".jar");
    try (JarFile from = new JarFile(jar.toFile());
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(classes))) {
      for (JarEntry entry : from.stream().toList()) {
        try (InputStream content = from.getInputStream(entry)) {
          if (isNative(entry)) {
            Files.copy(content, libraries.resolve(entry.getName()));
          } else {
            to.putNextEntry(new JarEntry(entry.getName()));
            content.transferTo(to);
          }
        }
      }
    }
    Path jmod = work.resolve(module + ".jmod");
    Tool.jdk(
        "jmod",
        List.of(
            "create",
            "--class-path",
            classes.toString(),
            "--libs",
            libraries.toString(),
            jmod.toString()));
    return jmod;
  }

  private static List<JarEntry> natives(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().filter(Modules::isNative).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isNative(JarEntry entry) {
    String name = entry.getName();
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }
}
