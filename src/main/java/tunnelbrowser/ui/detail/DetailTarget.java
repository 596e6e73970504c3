package tunnelbrowser.ui.detail;

import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Something that the detail pane can show. */
public sealed interface DetailTarget {
  /** What it is, in a word, such as "session". */
  Message kind();

  /** The identifier of the thing itself. */
  String id();

  /** A tunnel of the list. */
  record OfTunnel(Tunnel listed) implements DetailTarget {
    @Override
    public Message kind() {
      return Message.of("detail.kind.tunnel");
    }

    @Override
    public String id() {
      return listed.id();
    }
  }

  /** A resource that something else refers to. */
  record OfRef(Message kind, Ref ref) implements DetailTarget {
    @Override
    public String id() {
      return ref.id();
    }
  }
}
