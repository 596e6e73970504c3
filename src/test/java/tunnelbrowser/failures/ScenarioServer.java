package tunnelbrowser.failures;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.RawServer;

/**
 * ngrok's API on loopback: five tunnels on two pages, until a test makes it fail.
 *
 * <p>It knows the key, and repeats it in a header of every answer of its own. Texts may have {@code
 * {key}} and {@code {host}} in them, which stand for the key and for the server's address.
 */
public final class ScenarioServer implements AutoCloseable {
  /** Marked, and with characters that are escaped in URLs, JSON and HTML. */
  public static final String KEY = "2TMGmarked/KEY+4xYz=&~%7E_secret";

  /** What the second page is asked for by. */
  static final String SECOND_PAGE = "/tunnels?before_id=tn_3";

  /** What is remembered of an answer: all of its header and some of its body. */
  private static final int MOST_REMEMBERED = 3_000;

  private final List<List<String>> headers = new CopyOnWriteArrayList<>();
  private final Set<String> answers = ConcurrentHashMap.newKeySet();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final Listening listening;
  private final String scheme;
  private final String name;
  private volatile RawServer.Conversation conversation = this::answerWell;
  private final AtomicInteger newest = new AtomicInteger(5);
  private RawServer server;
  private boolean changed;

  /** How the server gets the socket that it listens on. */
  @FunctionalInterface
  public interface Listening {
    /** A socket on that port, or on a free one if it is 0. */
    ServerSocket on(int port) throws IOException;
  }

  private ScenarioServer(String scheme, String name, Listening listening) throws IOException {
    this.scheme = scheme;
    this.name = name;
    this.listening = listening;
    this.server = open(listening.on(0));
  }

  /** One that does not fail yet. */
  public static ScenarioServer open() throws IOException {
    return new ScenarioServer("http", "", RawServer::onLoopback);
  }

  /**
   * One that does not fail yet, where every connection is encrypted.
   *
   * @param name what it is asked for by, if that is not its address
   */
  static ScenarioServer secure(String name, Listening listening) throws IOException {
    return new ScenarioServer("https", name, listening);
  }

  private RawServer open(ServerSocket socket) {
    return RawServer.conversing(
        socket,
        (target, header, connection) -> {
          headers.add(header);
          connections.add(connection);
          return conversation.on(target, header, connection);
        });
  }

  /** What it is asked for by: its name, or else where it is, such as {@code 127.0.0.1:40123}. */
  public String host() {
    return name.isEmpty() ? "127.0.0.1:" + port() : name;
  }

  int port() {
    return server.port();
  }

  public String base() {
    return scheme + "://" + host();
  }

  /** The headers of all requests so far, one line each. */
  List<List<String>> headers() {
    return List.copyOf(headers);
  }

  /** From now on every request meets that. */
  void turns(RawServer.Conversation failing) {
    conversation = failing;
  }

  /** From now on every request gets that answer. */
  public void answers(CannedAnswer answer) {
    turns((target, header, connection) -> send(answer, connection));
  }

  /** From now on this path with its query gets that answer, and all others what they always got. */
  void answersAt(String path, CannedAnswer answer) {
    turns(
        (target, header, connection) ->
            target.equals(path)
                ? send(answer, connection)
                : answerWell(target, header, connection));
  }

  /** From now on that is said to every request, and the connection closed. */
  void says(RawServer.Reply reply) {
    turns(
        (target, header, connection) -> {
          reply.on(connection);
          return false;
        });
  }

  /** Nobody listens any more. */
  void goesDown() throws IOException {
    changed = true;
    server.close();
  }

  /** Listens again, on the same port, in whatever way. */
  void comesUp(Listening how) throws IOException {
    changed = true;
    int port = server.port();
    server.close();
    server = open(how.on(port));
  }

  /**
   * Answers again as the API does, and a tunnel that came meanwhile; whoever still waits goes on
   * waiting.
   */
  public void clearsUp() throws IOException {
    newest.incrementAndGet();
    conversation = this::answerWell;
    if (changed) {
      comesUp(listening);
    }
  }

  /** The ids of all tunnels, newest first. */
  List<String> ids() {
    int count = newest.get();
    return IntStream.range(0, count).mapToObj(i -> "tn_" + (count - i)).toList();
  }

  /** The connections that something was asked on so far. */
  Set<Socket> connections() {
    return Set.copyOf(connections);
  }

  /** The beginnings of all answers so far, as they traveled. */
  Set<String> answers() {
    return Set.copyOf(answers);
  }

  /** Answers as the API does. */
  boolean answerWell(String target, List<String> header, Socket connection) throws IOException {
    int count = newest.get();
    String body =
        switch (target) {
          case "/tunnels?limit=100" ->
              page(IntStream.range(0, count - 2).map(i -> count - i), "\"" + SECOND_PAGE + "\"");
          case SECOND_PAGE -> page(IntStream.of(2, 1), "null");
          default -> "{\"id\": \"%s\"}".formatted(target.substring(target.lastIndexOf('/') + 1));
        };
    return send(CannedAnswer.json(200, body), connection);
  }

  private static String page(IntStream numbers, String next) {
    String tunnels =
        numbers
            .mapToObj(number -> "{\"id\": \"tn_%d\", \"region\": \"eu\"}".formatted(number))
            .collect(joining(", "));
    return "{\"tunnels\": [%s], \"next_page_uri\": %s}".formatted(tunnels, next);
  }

  boolean send(CannedAnswer answer, Socket connection) throws IOException {
    CannedAnswer telling =
        answer.with("X-Asked-With", "Bearer " + KEY).with("Set-Cookie", "key=" + KEY);
    byte[] raw = telling.mapped(this::filled).raw();
    int remembered = Math.min(raw.length, MOST_REMEMBERED);
    answers.add(new String(raw, 0, remembered, StandardCharsets.ISO_8859_1));
    connection.getOutputStream().write(raw);
    connection.getOutputStream().flush();
    return true;
  }

  private String filled(String text) {
    return text.replace("{key}", KEY).replace("{host}", host());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
