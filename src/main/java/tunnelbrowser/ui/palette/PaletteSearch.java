package tunnelbrowser.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tunnelbrowser.fleet.Interruption;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.VisibleText;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Finds commands and tunnels by letters, the best first. A pure function of what it is given; for
 * any thread.
 *
 * @param commands come before tunnels that fit as well
 * @param view whose fleet is searched, hidden tunnels included
 * @param reveal selects the tunnel with that id
 */
record PaletteSearch(List<Choice> commands, FleetView view, Consumer<String> reveal) {
  static final int MOST = 50;

  List<Hit> find(String letters) {
    List<List<Hit>> ranks =
        Stream.generate(() -> (List<Hit>) new ArrayList<Hit>()).limit(LetterMatch.RANKS).toList();
    for (Choice command : commands) {
      LetterMatch.of(letters, command.title())
          .ifPresent(match -> ranks.get(match.rank()).add(new Hit(command, match.places())));
    }
    int looked = 0;
    for (Tunnel tunnel : view.fleet().tunnels()) {
      Interruption.check(looked++);
      best(letters, tunnel)
          .filter(found -> ranks.get(found.match.rank()).size() < MOST)
          .ifPresent(found -> ranks.get(found.match.rank()).add(hit(tunnel, found)));
    }
    return ranks.stream().flatMap(List::stream).limit(MOST).toList();
  }

  private record Found(String text, LetterMatch match) {}

  /** In what people know a tunnel by. */
  private static Optional<Found> best(String letters, Tunnel tunnel) {
    Stream<String> texts =
        Stream.concat(
            Stream.of(tunnel.address().orElse(""), tunnel.id(), tunnel.forwardsTo()),
            tunnel.labels().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue()));
    Optional<Found> best = Optional.empty();
    for (String text : (Iterable<String>) texts::iterator) {
      LetterMatch match = LetterMatch.of(letters, text).orElse(null);
      if (match != null && best.map(found -> match.rank() < found.match.rank()).orElse(true)) {
        best = Optional.of(new Found(text, match));
      }
    }
    return best;
  }

  private Hit hit(Tunnel tunnel, Found found) {
    String address = tunnel.address().orElse(tunnel.id());
    String what = found.text.equals(address) ? tunnel.id() : address;
    String note = view.indexOf(tunnel.id()) < 0 ? Messages.text("palette.hidden", what) : what;
    String title = VisibleText.onOneLine(found.text);
    List<Integer> places = title.length() == found.text.length() ? found.match.places() : List.of();
    String id = tunnel.id();
    return new Hit(new Choice(title, VisibleText.onOneLine(note), () -> reveal.accept(id)), places);
  }
}
