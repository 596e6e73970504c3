package tunnelbrowser.ui.detail;

import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Something that the detail pane can show. */
public sealed interface DetailTarget {
  /** What it is, in a word, such as "session". */
  String kind();

  /** The identifier of the thing itself. */
  String id();

  /** A tunnel of the list. */
  record OfTunnel(Tunnel listed) implements DetailTarget {
    @Override
    public String kind() {
      return "tunnel";
    }

    @Override
    public String id() {
      return listed.id();
    }
  }

  /** A resource that something else refers to. */
  record OfRef(String kind, Ref ref) implements DetailTarget {
    @Override
    public String id() {
      return ref.id();
    }
  }
}
