package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.tunnel.ApiKey;

/** Looks for the server's key, in whatever writing, wherever it could have got to. */
public final class KeyHunt {
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?:%|\\\\u00|&#x)([0-9a-fA-F]{2});?|&#([0-9]{2,3});|&(amp|lt|gt|quot|apos);|\\\\([/\"])");
  private static final Map<String, Integer> NAMED =
      Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", 39);

  /** Either end of the key, of which nothing may be left where a text is cut. */
  private static final String FIRST = ScenarioServer.KEY.substring(0, 10);

  private static final String LAST = ScenarioServer.KEY.substring(ScenarioServer.KEY.length() - 7);

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> toSee = new ArrayDeque<>();

  private KeyHunt() {}

  /**
   * Fails if the key or an end of it is in the text, be it escaped or interspersed with invisible
   * characters.
   */
  public static void findsNothingIn(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    assertThat(List.of(text, visible, plain(visible)))
        .allSatisfy(
            writing ->
                assertThat(writing).doesNotContainIgnoringCase(FIRST, LAST, ScenarioServer.KEY));
  }

  private static String plain(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(escaped -> Matcher.quoteReplacement(Character.toString(code(escaped))));
  }

  private static int code(MatchResult escaped) {
    if (escaped.group(1) != null) {
      return Integer.parseInt(escaped.group(1), 16);
    }
    if (escaped.group(2) != null) {
      return Integer.parseInt(escaped.group(2));
    }
    return escaped.group(3) != null
        ? Objects.requireNonNull(NAMED.get(escaped.group(3)))
        : escaped.group(4).charAt(0);
  }

  /**
   * Fails if the key is in a text that can be reached from the object, in what any object on the
   * way says of itself, or in a stack trace. The one field of {@link ApiKey} is where it may be.
   */
  public static void findsNothingAround(Object root) {
    KeyHunt hunt = new KeyHunt();
    hunt.toSee.add(root);
    while (!hunt.toSee.isEmpty()) {
      Object next = hunt.toSee.remove();
      if (hunt.seen.add(next)) {
        hunt.look(next);
      }
    }
    assertThat(hunt.seen).hasSizeGreaterThan(1);
  }

  /** Fails if the key is in a text, tooltip or accessible text of any window, visible or not. */
  public static void findsNothingInAnyWindow() {
    List<String> texts =
        onFx(
            () ->
                List.copyOf(Window.getWindows()).stream()
                    .flatMap(window -> Screen.everythingIn(window.getScene().getRoot()))
                    .flatMap(KeyHunt::texts)
                    .toList());
    assertThat(texts).isNotEmpty().allSatisfy(KeyHunt::findsNothingIn);
  }

  private static Stream<String> texts(Node node) {
    Stream<@Nullable String> own =
        switch (node) {
          case Labeled labeled -> Stream.of(labeled.getText(), tip(labeled.getTooltip()));
          case PasswordField typed -> Stream.of(typed.getPromptText()); // shows dots
          case TextInputControl input -> Stream.of(input.getText(), input.getPromptText());
          case Text text -> Stream.of(text.getText());
          case Control control -> Stream.of(tip(control.getTooltip()));
          default -> Stream.empty();
        };
    return Stream.concat(own, Stream.of(node.getAccessibleText(), node.getAccessibleHelp()))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable String tip(@Nullable Tooltip tooltip) {
    return tooltip == null ? null : tooltip.getText();
  }

  private void look(Object at) {
    switch (at) {
      case CharSequence text -> findsNothingIn(text.toString());
      case Throwable thrown -> lookAtThrown(thrown);
      case Map<?, ?> map -> map.forEach((key, value) -> toSee.addAll(List.of(key, value)));
      case Collection<?> all -> toSee.addAll(all);
      case Optional<?> perhaps -> perhaps.ifPresent(toSee::add);
      case AtomicReference<?> holder -> Optional.ofNullable(holder.get()).ifPresent(toSee::add);
      case ApiKey key -> findsNothingIn(key.toString());
      default -> lookAtFields(at);
    }
  }

  private void lookAtThrown(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace)); // with causes and what was suppressed
    findsNothingIn(trace.toString());
    lookAtFields(thrown);
  }

  private void lookAtFields(Object at) {
    findsNothingIn(at.toString());
    for (Class<?> type = at.getClass(); isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          Optional.ofNullable(value(field, at)).ifPresent(toSee::add);
        }
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("tunnelbrowser.");
  }

  private static @Nullable Object value(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException impossible) {
      throw new LinkageError("All of the program is one module.", impossible);
    }
  }
}
