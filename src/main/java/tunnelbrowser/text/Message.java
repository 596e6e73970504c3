package tunnelbrowser.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence as data: which one, and what it is about. {@link Messages} words it, in the language
 * of the user; whoever only passes it on need not know any language.
 *
 * <p>Never compare by the words: two messages are the same if key and arguments are.
 *
 * @param key of a line in {@code text/messages.properties}
 * @param arguments what takes the place of {@code {0}}, {@code {1}} and so on; a message among them
 *     is worded as well
 */
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** Somebody else's words, such as the API's, which are the same in every language. */
  public static Message verbatim(String words) {
    return of("verbatim", words);
  }

  /** Several sentences, one after the other. */
  public static Message sentences(Message first, Message second) {
    return of("sentences", first, second);
  }

  /** The same message, with each text among its arguments changed. */
  public Message mapTexts(UnaryOperator<String> change) {
    return new Message(
        key,
        arguments.stream()
            .map(
                argument ->
                    switch (argument) {
                      case String text -> change.apply(text);
                      case Message inner -> inner.mapTexts(change);
                      default -> argument;
                    })
            .toList());
  }
}
