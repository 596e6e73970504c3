package tunnelbrowser.cli;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose values are the constants of an enum, in lower case. */
abstract class LowerCaseEnum<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  private LowerCaseEnum(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> name(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + names()));
  }

  private String names() {
    return Stream.of(type.getEnumConstants()).map(LowerCaseEnum::name).collect(joining(", "));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static final class OfOutputFormat extends LowerCaseEnum<OutputFormat> {
    OfOutputFormat() {
      super(OutputFormat.class);
    }
  }

  static final class OfTheme extends LowerCaseEnum<WindowRequest.Theme> {
    OfTheme() {
      super(WindowRequest.Theme.class);
    }
  }
}
