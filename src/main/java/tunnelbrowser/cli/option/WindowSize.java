package tunnelbrowser.cli.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.text.Messages;

/** Reads the value of {@code --size}. */
public final class WindowSize implements ITypeConverter<WindowRequest.Size> {
  private static final Pattern WIDTH_X_HEIGHT = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  @Override
  public WindowRequest.Size convert(String text) {
    Matcher parts = WIDTH_X_HEIGHT.matcher(text);
    if (!parts.matches()) {
      throw new TypeConversionException(Messages.text("cli.value.noSize", text));
    }
    return new WindowRequest.Size(
        Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }
}
