package tunnelbrowser.bench.decoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tunnelbrowser.bench.DemoPages;
import tunnelbrowser.ngrok.decode.DecoderAccess;
import tunnelbrowser.tunnel.ApiFailure.Malformed;

/** Turns the bytes of all pages of 10,000 tunnels into objects, page by page. */
@State(Scope.Benchmark)
public class Decoding {
  static final int TUNNELS = 10_000;
  static final String ORIGIN = "http://127.0.0.1:4040";

  private final DecoderAccess decoder = new DecoderAccess(ORIGIN);
  private final Gson gson =
      new GsonBuilder()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .registerTypeAdapter(
              Instant.class,
              (JsonDeserializer<Instant>)
                  (json, type, context) -> Instant.parse(json.getAsString()))
          .create();
  private final ObjectMapper jackson =
      JsonMapper.builder()
          .findAndAddModules()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();
  private List<byte[]> pages = List.of();

  @Setup
  public void fetch() throws IOException, InterruptedException {
    pages = List.copyOf(DemoPages.of(TUNNELS, ORIGIN).values());
  }

  @Benchmark
  public void ours(Blackhole hole) {
    for (byte[] page : pages) {
      hole.consume(decoder.plain(page));
    }
  }

  /** Ours for pages on which something is odd. */
  @Benchmark
  public void careful(Blackhole hole) throws IOException, Malformed {
    for (byte[] page : pages) {
      hole.consume(decoder.careful(page));
    }
  }

  @Benchmark
  public void gson(Blackhole hole) {
    for (byte[] page : pages) {
      hole.consume(
          gson.fromJson(
              new InputStreamReader(new ByteArrayInputStream(page), StandardCharsets.UTF_8),
              BoundPage.class));
    }
  }

  @Benchmark
  public void jackson(Blackhole hole) throws IOException {
    for (byte[] page : pages) {
      hole.consume(jackson.readValue(page, BoundPage.class));
    }
  }
}
