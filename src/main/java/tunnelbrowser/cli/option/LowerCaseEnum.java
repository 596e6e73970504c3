package tunnelbrowser.cli.option;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.settings.ColorTheme;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.text.Messages;

/** Reads an option whose values are the constants of an enum, in lower case. */
public abstract class LowerCaseEnum<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  private LowerCaseEnum(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    return offered()
        .filter(constant -> name(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException(Messages.text("cli.value.noneOf", text, names())));
  }

  private String names() {
    return offered().map(LowerCaseEnum::name).collect(joining(", "));
  }

  private Stream<E> offered() {
    return Stream.of(type.getEnumConstants()).filter(this::isOffered);
  }

  boolean isOffered(E constant) {
    return true;
  }

  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static final class OfOutputFormat extends LowerCaseEnum<OutputFormat> {
    OfOutputFormat() {
      super(OutputFormat.class);
    }
  }

  public static final class OfKeySource extends LowerCaseEnum<KeySource> {
    OfKeySource() {
      super(KeySource.class);
    }

    @Override
    boolean isOffered(KeySource source) {
      return source != KeySource.SESSION; // which ends with the command
    }
  }

  public static final class OfColor extends LowerCaseEnum<ProfileColor> {
    OfColor() {
      super(ProfileColor.class);
    }
  }

  public static final class OfTheme extends LowerCaseEnum<ColorTheme> {
    OfTheme() {
      super(ColorTheme.class);
    }
  }
}
