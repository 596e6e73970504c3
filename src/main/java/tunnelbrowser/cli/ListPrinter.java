package tunnelbrowser.cli;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ExitCode;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.export.TunnelWriter;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Prints all tunnels of a source, each id once; page by page as they arrive if nothing has to be
 * sorted or aligned. For one use.
 */
public final class ListPrinter {
  /** What the id of a tunnel begins with that has none. */
  private static final String NO_ID = "(no id)";

  private final ListRequest request;
  private final Terminal terminal;
  private final TunnelWriter listing;
  private final Set<String> ids = new HashSet<>();
  private final List<Tunnel> toSort = new ArrayList<>();
  private int pages;
  private int read;
  private int printed;
  private int odd;
  private int withoutId;

  /** Nobody takes what is printed: the only way to stop a traversal from within. */
  private static final class NobodyReads extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
  }

  public ListPrinter(ListRequest request, Terminal terminal) {
    this.request = request;
    this.terminal = terminal;
    this.listing = request.format().listing(terminal.out(), request.csv());
  }

  /**
   * Prints the list and, to standard error, how many there are or what is missing.
   *
   * @return the exit code; 1, without a word, if what was printed could not be delivered
   */
  public int print(ApiSession session) throws InterruptedException {
    try {
      session.source().list(this::take);
      end();
    } catch (ApiFailure failure) {
      String line = FailureLine.of(failure, session.keyOrigin());
      if (pages > 0) {
        end();
        line = Messages.text("cli.incomplete", tunnels(read), line);
      }
      terminal.say(line);
      return ExitCode.SOFTWARE;
    } catch (NobodyReads enough) {
      return ExitCode.SOFTWARE;
    }
    if (request.format() == OutputFormat.TABLE) {
      summarize();
      terminal.sayWhoseKey(session);
    }
    return ExitCode.OK;
  }

  private void take(Page page) {
    pages++;
    // the list may move on between two pages; an unreadable id names nobody twice
    List<Tunnel> fresh =
        page.tunnels().stream().filter(t -> t.id().isEmpty() || ids.add(t.id())).toList();
    read += fresh.size();
    if (request.keys().isEmpty()) {
      add(fresh.stream().filter(request.query()::matches).toList());
    } else {
      toSort.addAll(fresh);
    }
    deliver();
  }

  private void end() {
    if (!request.keys().isEmpty()) {
      Fleet fleet = new Fleet(toSort, new Fleet.Coverage.Partial());
      add(FleetView.of(fleet, request.query(), new SortOrder(request.keys())).rows());
    }
    listing.end();
    deliver();
  }

  private void add(List<Tunnel> rows) {
    printed += rows.size();
    List<Tunnel> strange = rows.stream().filter(row -> !row.oddities().isEmpty()).toList();
    int nameless = (int) strange.stream().filter(row -> row.id().startsWith(NO_ID)).count();
    withoutId += nameless;
    odd += strange.size() - nameless;
    listing.add(rows);
  }

  private void deliver() {
    if (!terminal.delivered()) {
      throw new NobodyReads();
    }
  }

  private void summarize() {
    if (read == 0) {
      terminal.say(Message.of("cli.none"));
    } else if (request.query().hidesNothing()) {
      terminal.say(tunnels(read));
    } else {
      terminal.say(Message.of("cli.some", String.valueOf(printed), tunnels(read)));
    }
    if (withoutId > 0) {
      terminal.say(Message.of("cli.withoutId", String.valueOf(withoutId)));
    }
    if (odd > 0) {
      terminal.say(Message.of("cli.odd", String.valueOf(odd)));
    }
  }

  private static Message tunnels(int count) {
    return Message.of("cli.tunnels" + (count == 1 ? ".one" : ".other"), String.valueOf(count));
  }
}
