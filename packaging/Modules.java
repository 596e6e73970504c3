import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
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
 * them where the JVM looks and nothing is unpacked at the first start. One with classes too old for
 * the start-up cache becomes a jar with renewed ones.
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
        ModuleDescriptor module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        if (!module.isAutomatic()) {
          path.add(prepared(jar, module.name()));
        } else if (!module.packages().isEmpty()) {
          throw new IOException(jar + " has no module descriptor, which jlink insists on");
        }
        // else an empty jar, as JavaFX has one beside each of those with the system's name
      }
    }
    return path;
  }

  private Path prepared(Path jar, String module) throws IOException, InterruptedException {
    Path libraries = Files.createDirectories(work.resolve("libraries").resolve(module));
    Path classes = work.resolve(module + ".jar");
    boolean natives = false;
    boolean renewed = false;
    try (JarFile from = new JarFile(jar.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(classes))) {
      OldClasses oldClasses = new OldClasses(loader);
      for (JarEntry entry : from.stream().toList()) {
        byte[] content = content(from, entry);
        if (isNative(entry.getName())) {
          natives = true;
          Files.write(libraries.resolve(entry.getName()), content);
          continue;
        }
        if (entry.getName().endsWith(".class") && OldClasses.isOld(content)) {
          renewed = true;
          content = oldClasses.renew(content);
        }
        to.putNextEntry(new JarEntry(entry.getName()));
        to.write(content);
      }
    }
    if (natives) {
      return jmod(module, classes, libraries);
    }
    return renewed ? classes : jar;
  }

  private Path jmod(String module, Path classes, Path libraries)
      throws IOException, InterruptedException {
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

  private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private static boolean isNative(String name) {
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }
}
