package tunnelbrowser.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Interruption;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/**
 * What several tunnels have in common and in what they differ.
 *
 * @param urls how many of them have a public URL
 */
record SelectionSummary(List<DetailField> fields, int urls) {
  /** More different values are not counted, so that the memory stays small. */
  private static final int MOST_COUNTED = 10_000;

  private static final int NAMED = 3;

  /** As many as fit beside their number on one line, at the usual width of the pane. */
  private static final int LONGEST_NAME = 30;

  private static final List<BuiltInField> COMPARED =
      List.of(
          BuiltInField.FORWARDS_TO,
          BuiltInField.PROTOCOL,
          BuiltInField.REGION,
          BuiltInField.LABELS,
          BuiltInField.METADATA,
          BuiltInField.SESSION);

  /**
   * Looks at all of them, which takes its time.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static SelectionSummary of(List<Tunnel> tunnels) {
    List<DetailField> common = new ArrayList<>();
    List<DetailField> different = new ArrayList<>();
    for (BuiltInField field : COMPARED) {
      Map<String, Integer> counts = counts(tunnels, field);
      if (counts.size() > 1) {
        different.add(new DetailField(field.title(), prose(told(counts, field))));
      } else {
        counts.keySet().stream()
            .filter(value -> !value.isBlank())
            .map(value -> new DetailField(field.title(), prose(shown(value, field))))
            .forEach(common::add);
      }
    }
    List<DetailField> fields = new ArrayList<>(group("detail.several.common", common));
    fields.addAll(group("detail.several.different", different));
    int urls = (int) tunnels.stream().filter(tunnel -> tunnel.address().isPresent()).count();
    return new SelectionSummary(List.copyOf(fields), urls);
  }

  private static DetailField.Value prose(String text) {
    return new DetailField.Value.Prose(text);
  }

  private static List<DetailField> group(String titleKey, List<DetailField> fields) {
    List<DetailField> group = new ArrayList<>();
    if (!fields.isEmpty()) {
      group.add(new DetailField(Message.of(titleKey), new DetailField.Value.Heading()));
      group.addAll(fields);
    }
    return group;
  }

  private static Map<String, Integer> counts(List<Tunnel> tunnels, BuiltInField field) {
    Map<String, Integer> counts = new HashMap<>();
    int step = 0;
    for (Tunnel tunnel : tunnels) {
      Interruption.check(step++);
      String value = field.text(tunnel);
      if (counts.size() < MOST_COUNTED || counts.containsKey(value)) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Such as "3 values: https 200, tcp 30, tls 10". */
  private static String told(Map<String, Integer> counts, BuiltInField field) {
    int named = counts.size() == NAMED + 1 ? counts.size() : NAMED; // "1 more" is as long as it
    String most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(named)
            .map(value -> named(value, field))
            .collect(Collectors.joining("\n"));
    boolean uncounted = counts.size() >= MOST_COUNTED;
    String key = uncounted ? "detail.several.manyValues" : "detail.several.values";
    String others = Messages.text("detail.several.more", Messages.number(counts.size() - named));
    return Messages.text(key, Messages.number(counts.size()))
        + "\n"
        + most
        + (counts.size() > named ? "\n" + (uncounted ? "…" : others) : "");
  }

  private static String named(Map.Entry<String, Integer> value, BuiltInField field) {
    String name = ValueText.bothEnds(ValueText.oneLine(shown(value.getKey(), field)), LONGEST_NAME);
    return Messages.text(
        "detail.several.value", Messages.number(value.getValue()), ValueText.orAbsent(name));
  }

  /** An id is as short as everywhere in the pane. */
  private static String shown(String value, BuiltInField field) {
    return field == BuiltInField.SESSION ? ValueText.shortId(value) : value;
  }
}
