package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.ngrok.decode.PageDecoder;
import tunnelbrowser.ngrok.decode.fast.FastPageDecoder;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Whatever comes in place of a page is read or refused, by both readers alike. */
class PageFuzz {
  private static final String KEY = "K3y!";
  private static final Limits LIMITS =
      new Limits(Limits.DEFAULT.connect(), Limits.DEFAULT.answer(), 1 << 16);

  /** A short tunnel costs a stand-in for its id and a sentence about each of its eleven fields. */
  private static final int CHARACTERS_FOR_A_BYTE = 100;

  private final ServerText redactor = new ServerText(ApiKey.of(KEY));
  private final Addresses addresses = new Addresses(Origin.of("http://127.0.0.1:4040"), redactor);
  private final StringPool shared = new StringPool();

  @DictionaryEntries({
    "{\"tunnels\":[{\"id\":\"a\",",
    "\"public_url\":",
    "\"started_at\":",
    "\"metadata\":",
    "\"proto\":",
    "\"region\":",
    "\"tunnel_session\":",
    "\"endpoint\":",
    "\"labels\":",
    "\"backends\":",
    "\"forwards_to\":",
    "\"next_page_uri\":",
    "\"uri\":",
    "K3y!"
  })
  @FuzzTest(maxDuration = "")
  void a_page_is_read_by_both_ways_alike_or_refused_in_words(byte[] body) {
    Optional<Page> plain = new FastPageDecoder(addresses, shared).read(body);
    try {
      Page careful =
          new AnswerReader(LIMITS, redactor)
              .read(new FixedAnswer(200, Map.of(), body), new PageDecoder(addresses, shared)::read);
      plain.ifPresent(page -> assertThat(page).isEqualTo(careful));
      assertThat(careful.tunnels().stream().mapToLong(PageFuzz::size).sum())
          .isLessThanOrEqualTo((long) CHARACTERS_FOR_A_BYTE * body.length);
    } catch (Malformed refused) {
      assertThat(plain).isEmpty();
      assertThat(refused.getMessage() + refused.where()).doesNotContain(KEY).hasSizeLessThan(1200);
    }
  }

  private static long size(Tunnel tunnel) {
    return Stream.of(
            Stream.of(tunnel.id(), tunnel.publicUrl(), tunnel.metadata(), tunnel.proto()),
            Stream.of(tunnel.region(), tunnel.forwardsTo()),
            tunnel.labels().entrySet().stream().map(label -> label.getKey() + label.getValue()),
            tunnel.backends().stream().map(Ref::toString),
            tunnel.oddities().stream().map(Messages::text))
        .flatMap(texts -> texts)
        .mapToLong(String::length)
        .sum();
  }
}
