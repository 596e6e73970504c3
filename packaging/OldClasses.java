import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;

/**
 * Brings classes of Java 5 and older into the form of Java 8, with the stack maps that the JVM has
 * verified classes by since Java 6: those without never get into the start-up cache.
 */
final class OldClasses {
  private final ClassFile classFile;

  /**
   * @param libraries where classes that the old ones name are found
   */
  OldClasses(ClassLoader libraries) {
    classFile =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofClassLoading(libraries)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  static boolean isOld(byte[] bytes) {
    int major = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    return major < ClassFile.JAVA_6_VERSION;
  }

  byte[] renew(byte[] old) {
    CodeTransform sameCode = (code, element) -> code.with(element);
    ClassTransform newVersion =
        (renewed, element) -> {
          if (element instanceof ClassFileVersion) {
            renewed.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            renewed.with(element);
          }
        };
    return classFile.transformClass(
        classFile.parse(old),
        newVersion.andThen(ClassTransform.transformingMethodBodies(sameCode)));
  }
}
