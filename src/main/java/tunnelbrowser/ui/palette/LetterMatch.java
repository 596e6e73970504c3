package tunnelbrowser.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How typed letters are found in a text.
 *
 * @param rank the lower the better: at the beginning, at the beginnings of words, anywhere in one
 *     piece, scattered
 * @param places of the letters in the text, ascending
 */
record LetterMatch(int rank, List<Integer> places) {
  static final int RANKS = 4;

  /** Empty if the text does not have all letters in that order; upper and lower case are alike. */
  static Optional<LetterMatch> of(String letters, String text) {
    int found = -1; // where it is in the middle of a word
    for (int at = indexOf(letters, text, 0); at >= 0; at = indexOf(letters, text, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return Optional.of(inOnePiece(at == 0 ? 0 : 1, at, letters));
      }
      found = found < 0 ? at : found;
    }
    Optional<LetterMatch> words = beginningsOfWords(letters.split(" +"), text);
    if (words.isPresent()) {
      return words;
    }
    return found >= 0 ? Optional.of(inOnePiece(2, found, letters)) : scattered(letters, text);
  }

  /** Each word at the beginning of one, in that order: {@code col reg}. */
  private static Optional<LetterMatch> beginningsOfWords(String[] words, String text) {
    List<Integer> places = new ArrayList<>();
    int from = 0;
    for (String word : words) {
      int at = indexOf(word, text, from);
      while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        at = indexOf(word, text, at + 1);
      }
      if (words.length == 1 || at < 0) {
        return Optional.empty();
      }
      from = at + word.length();
      IntStream.range(at, from).forEach(places::add);
    }
    return Optional.of(new LetterMatch(1, List.copyOf(places)));
  }

  private static int indexOf(String letters, String text, int from) {
    int last = text.length() - letters.length();
    for (int at = from; at <= last; at++) {
      if (text.regionMatches(true, at, letters, 0, letters.length())) {
        return at;
      }
    }
    return -1;
  }

  private static LetterMatch inOnePiece(int rank, int start, String letters) {
    int end = start + letters.length();
    return new LetterMatch(rank, IntStream.range(start, end).boxed().toList());
  }

  private static Optional<LetterMatch> scattered(String letters, String text) {
    List<Integer> places = new ArrayList<>(letters.length());
    for (int at = 0; at < text.length() && places.size() < letters.length(); at++) {
      if (text.regionMatches(true, at, letters, places.size(), 1)) {
        places.add(at);
      }
    }
    boolean all = places.size() == letters.length();
    return all ? Optional.of(new LetterMatch(3, List.copyOf(places))) : Optional.empty();
  }
}
