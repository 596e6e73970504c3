package tunnelbrowser.tunnel;

/**
 * A pointer to another API resource, as ngrok writes it: {@code {"id": …, "uri": …}}.
 *
 * @param id the resource's identifier, such as {@code ts_2TMGH…}; empty if none was given
 * @param uri where the resource can be read with the API key; empty if there is nothing to follow,
 *     as in one of ngrok's own examples
 */
public record Ref(String id, String uri) {

  /** Whether there is an address to follow. */
  public boolean leadsSomewhere() {
    return !uri.isEmpty();
  }
}
