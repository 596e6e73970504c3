package tunnelbrowser.fleet;

import tunnelbrowser.tunnel.Tunnel;

/** Compares tunnels by the text of a field: without regard to case, then with it. */
final class TextComparator implements PositionComparator {
  private final String[] texts;
  private final String[] folded;
  private final int direction;

  TextComparator(Tunnel[] tunnels, Field field, boolean descending) {
    texts = new String[tunnels.length];
    folded = new String[tunnels.length];
    direction = descending ? -1 : 1;
    for (int position = 0; position < tunnels.length; position++) {
      Interruption.check(position);
      texts[position] = field.text(tunnels[position]);
      folded[position] = CaseFolding.fold(texts[position]);
    }
  }

  @Override
  public int compare(int one, int other) {
    String text = texts[one];
    String otherText = texts[other];
    if (text.isEmpty() || otherText.isEmpty()) {
      return Boolean.compare(text.isEmpty(), otherText.isEmpty());
    }
    int decided = folded[one].compareTo(folded[other]);
    return direction * (decided != 0 ? decided : text.compareTo(otherText));
  }
}
