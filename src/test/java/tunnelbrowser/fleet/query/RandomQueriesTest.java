package tunnelbrowser.fleet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.LabelField;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** The search in an index, from all and from fewer tunnels, against a reading of each text. */
class RandomQueriesTest {
  private static final int QUERIES = 120;

  /** Letters that fold, marks that combine with what is before them, and signs of the language. */
  private static final List<String> PIECES =
      List.of(
          "a", "A", "b", "us", "é", "e\u0301", "\u0301", "\u0338", "ß", "SS", "σ", "ς", "Σ", "İ",
          "i\u0307", "=", "-", "\"", "\\", " ", ",", "{", ":", "1", "東");

  private static final List<Field> FIELDS =
      Stream.concat(
              Stream.of(BuiltInField.values()).filter(field -> QueryFields.name(field).isPresent()),
              Stream.of(new LabelField("a"), new LabelField("é b")))
          .toList();

  private Random random = new Random(0);

  @RepeatedTest(25)
  void the_engine_its_index_and_its_narrowing_find_what_a_plain_reading_finds(
      RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    List<Tunnel> fleet = IntStream.range(0, 40).mapToObj(this::tunnel).toList();
    TunnelIndex index = TunnelIndex.EMPTY.next(fleet, new int[0]);
    int[] all = IntStream.range(0, fleet.size()).toArray();
    Query before = Query.EVERYTHING;
    for (int count = 0; count < QUERIES; count++) {
      Query query = query(fleet);
      int[] expected = Arrays.stream(all).filter(at -> reads(query, fleet.get(at))).toArray();
      assertThat(ParallelFilter.matching(index, query, all)).as(query.text()).isEqualTo(expected);
      assertThat(Arrays.stream(all).filter(at -> query.matches(fleet.get(at))).toArray())
          .as(query.text())
          .isEqualTo(expected);
      assertThat(Query.of(query.text())).isEqualTo(query);
      for (Query wide : List.of(before, wider(query))) {
        if (query.narrows(wide)) {
          assertThat(Arrays.stream(all).filter(at -> reads(wide, fleet.get(at))).boxed())
              .as("%s narrows %s", query.text(), wide.text())
              .containsAll(Arrays.stream(expected).boxed().toList());
        }
      }
      before = query;
    }
  }

  @RepeatedTest(5)
  void any_text_can_be_read_and_written_again(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    for (int count = 0; count < 2_000; count++) {
      Query query = Query.of(text(12));
      assertThat(Query.of(query.text())).isEqualTo(query);
    }
  }

  private static boolean reads(Query query, Tunnel tunnel) {
    return query.terms().stream().allMatch(term -> reads(term, tunnel));
  }

  private static boolean reads(Term term, Tunnel tunnel) {
    return switch (term) {
      case Term.Contains(String word) ->
          Stream.of(BuiltInField.values())
              .anyMatch(any -> SearchForm.of(any.text(tunnel)).contains(SearchForm.of(word)));
      case Term.Is(Field field, String value) ->
          values(field, tunnel).anyMatch(any -> SearchForm.of(any).equals(SearchForm.of(value)));
      case Term.Not(Term excluded) -> !reads(excluded, tunnel);
    };
  }

  private static Stream<String> values(Field field, Tunnel tunnel) {
    if (field == BuiltInField.LABELS && !tunnel.labels().isEmpty()) {
      return tunnel.labels().values().stream();
    }
    return field == BuiltInField.BACKENDS && !tunnel.backends().isEmpty()
        ? tunnel.backends().stream().map(Ref::id)
        : Stream.of(field.text(tunnel));
  }

  private Query query(List<Tunnel> fleet) {
    List<Term> terms = new ArrayList<>();
    for (int count = random.nextInt(3); count >= 0; count--) {
      terms.add(term(fleet.get(random.nextInt(fleet.size()))));
    }
    return new Query(terms);
  }

  private Term term(Tunnel tunnel) {
    Field field = any(FIELDS);
    String known = any(QueryFields.values(field, tunnel));
    String value = random.nextInt(4) == 0 ? text(3) : known;
    boolean whole = random.nextBoolean() || value.isEmpty();
    int start = whole ? 0 : random.nextInt(value.length());
    Term term =
        whole
            ? new Term.Is(field, value)
            : new Term.Contains(
                value.substring(start, start + 1 + random.nextInt(value.length() - start)));
    return random.nextInt(3) == 0 ? new Term.Not(term) : term;
  }

  /** As while a person deletes what they typed. */
  private Query wider(Query query) {
    List<Term> terms = new ArrayList<>(query.terms());
    Term last = terms.removeLast();
    if (last instanceof Term.Contains(String word) && word.length() > 1) {
      terms.add(new Term.Contains(word.substring(0, word.length() - 1)));
    }
    return new Query(terms);
  }

  private Tunnel tunnel(int number) {
    Map<String, String> labels = new TreeMap<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      labels.put(any(List.of("a", "é b", text(2))), text(3));
    }
    return new Tunnel(
        "tn_" + number,
        random.nextBoolean() ? "https://" + text(3) : Tunnel.NO_PUBLIC_URL,
        Optional.empty(),
        text(4),
        text(1),
        any(List.of("us", "eu", text(1))),
        Optional.of(new Ref(text(2), "")),
        Optional.empty(),
        labels,
        random.nextBoolean() ? List.of() : List.of(new Ref(text(2), ""), new Ref(text(2), "")),
        text(3),
        "",
        List.of());
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(most + 1); count > 0; count--) {
      text.append(any(PIECES));
    }
    return text.toString();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
