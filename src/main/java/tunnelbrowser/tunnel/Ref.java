package tunnelbrowser.tunnel;

/**
 * A pointer to another API resource, as ngrok writes it: {@code {"id": …, "uri": …}}.
 *
 * <p>Most addresses end with the id, and what stands before it is the same for all of a kind. So it
 * keeps an address in two parts, the first of which it shares: with 100,000 tunnels that is a fifth
 * of what they occupy.
 */
public final class Ref {
  private final String id;
  private final String start;
  private final boolean endsWithId;

  /**
   * @param id the resource's identifier, such as {@code ts_2TMGH…}; empty if none was given
   * @param uri where the resource can be read with the API key; empty if there is nothing to
   *     follow, as in one of ngrok's own examples
   */
  public Ref(String id, String uri) {
    this.id = id;
    this.endsWithId = !id.isEmpty() && uri.endsWith(id);
    this.start = endsWithId ? uri.substring(0, uri.length() - id.length()).intern() : uri;
  }

  public String id() {
    return id;
  }

  /** The address as it was given; made anew by each call. */
  public String uri() {
    return endsWithId ? start + id : start;
  }

  /** Whether there is an address to follow. */
  public boolean leadsSomewhere() {
    return endsWithId || !start.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Ref ref
            && endsWithId == ref.endsWithId
            && id.equals(ref.id)
            && start.equals(ref.start));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + start.hashCode();
  }

  @Override
  public String toString() {
    return "Ref[id=" + id + ", uri=" + uri() + "]";
  }
}
