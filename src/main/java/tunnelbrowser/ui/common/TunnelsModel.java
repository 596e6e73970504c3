package tunnelbrowser.ui.common;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.TunnelSource;

/** What the window shows and what the user wishes to see, on the JavaFX thread, for all views. */
public final class TunnelsModel {
  private final Connector connector;
  private final Executor executor;
  private final LatestResult<ApiSession> opening;
  private final ViewService views;
  private final ReadOnlyObjectWrapper<ConnectionTarget> connection =
      new ReadOnlyObjectWrapper<>(new ConnectionTarget.NotConnected());
  private final ObjectProperty<Optional<ApiSession>> session =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<FleetService>> service =
      new SimpleObjectProperty<>(Optional.empty());
  private final ListReading listReading = new ListReading(service);
  private final ReadOnlyObjectWrapper<String> connectProblem = new ReadOnlyObjectWrapper<>("");
  private final ObservableValue<Fleet> fleet;
  private final ObservableValue<Optional<ApiFailure>> failure;
  private final ObservableValue<Optional<Report>> report;
  private final ObservableValue<Boolean> reading;
  private final ObservableValue<Boolean> paused;
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.EVERYTHING);
  private final ObjectProperty<SortOrder> order =
      new SimpleObjectProperty<>(SortOrder.NEWEST_FIRST);
  private final BooleanProperty resting = new SimpleBooleanProperty();
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NOTHING);
  private final Reveal reveal;

  public TunnelsModel(Connector connector, Executor executor) {
    this.connector = connector;
    this.executor = executor;
    this.opening = new LatestResult<>(executor, ApiSession::close);
    this.views = new ViewService(executor);
    this.fleet = ofService(FleetService::fleetProperty, Fleet.UNKNOWN);
    this.failure = ofService(FleetService::failureProperty, Optional.empty());
    this.report = ofService(FleetService::reportProperty, Optional.empty());
    this.reading = ofService(FleetService::readingProperty, false);
    this.paused = ofService(FleetService::pausedProperty, false);
    views.follow(fleet, query, order);
    resting.subscribe((before, unseen) -> service.get().ifPresent(seen -> seen.setResting(unseen)));
    this.reveal = new Reveal(this, executor);
  }

  /** Whose tunnels are shown. */
  public ReadOnlyObjectProperty<ConnectionTarget> connectionProperty() {
    return connection.getReadOnlyProperty();
  }

  /** Whether the connection is open; false while there is none, or while it is being opened. */
  public ObservableValue<Boolean> connectedProperty() {
    return session.map(Optional::isPresent);
  }

  /** What answers a person's questions; empty unless the connection is open. */
  public ObservableValue<Optional<TunnelSource>> sourceProperty() {
    return session.map(opened -> opened.map(ApiSession::source));
  }

  /** What may be asked of the account, and has been; empty unless the connection is open. */
  public Optional<Budget> budget() {
    return session.get().map(ApiSession::budget);
  }

  /** What a user may have the reading of the list do. */
  public ListReading listReading() {
    return listReading;
  }

  /** Why the connection could not be opened, as a sentence; empty if nothing is wrong. */
  public ReadOnlyObjectProperty<String> connectProblemProperty() {
    return connectProblem.getReadOnlyProperty();
  }

  /** What is known. */
  public ObservableValue<Fleet> fleetProperty() {
    return fleet;
  }

  /** Why the last reading failed; empty as soon as one succeeds. */
  public ObservableValue<Optional<ApiFailure>> failureProperty() {
    return failure;
  }

  /** Where the reading of the list stands; empty before the first page was asked for. */
  public ObservableValue<Optional<Report>> reportProperty() {
    return report;
  }

  /** Whether requests for the list are under way. */
  public ObservableValue<Boolean> readingProperty() {
    return reading;
  }

  /** Whether the user stopped the readings. */
  public ObservableValue<Boolean> pausedProperty() {
    return paused;
  }

  /** What is shown: follows {@link #fleetProperty()} and the wishes a moment later. */
  public ReadOnlyObjectProperty<FleetView> viewProperty() {
    return views.lastViewProperty();
  }

  /** The wish which tunnels to see. */
  public ObjectProperty<Query> queryProperty() {
    return query;
  }

  /** The wish in which order to see them. */
  public ObjectProperty<SortOrder> orderProperty() {
    return order;
  }

  /** Whether nobody can see what is shown, so that nothing need be read for it. */
  public BooleanProperty restingProperty() {
    return resting;
  }

  /** The selected tunnels among those shown. */
  public ObjectProperty<Selection> selectionProperty() {
    return selection;
  }

  /** Shows one tunnel that is named from outside the list. */
  public Reveal reveal() {
    return reveal;
  }

  /** Leaves the present connection and opens another one in the background. */
  public void connect(ConnectionTarget wanted) {
    disconnect();
    query.set(Query.EVERYTHING);
    connection.set(wanted);
    if (!(wanted instanceof ConnectionTarget.NotConnected)) {
      opening.ask(
          () -> connector.open(wanted),
          this::begin,
          problem -> connectProblem.set(Messages.text(Background.explanation(problem))));
    }
  }

  /** Closes the connection, if there is one, and forgets its tunnels. */
  public void disconnect() {
    opening.forget();
    connectProblem.set("");
    selection.set(Selection.NOTHING);
    Optional<ApiSession> left = session.get();
    session.set(Optional.empty()); // before it is closed, which nobody wants to see
    service.set(Optional.empty());
    left.ifPresent(ApiSession::close);
    views.clear(); // another account's rows must not be taken for the next one's
    connection.set(new ConnectionTarget.NotConnected());
  }

  /** Disconnects for good: nothing is begun after this. */
  public void close() {
    views.stop();
    opening.close();
    disconnect();
  }

  /** A property of the open connection's service, or a constant while there is none. */
  private <T> ObservableValue<T> ofService(
      Function<FleetService, ObservableValue<T>> property, T withoutService) {
    return service.flatMap(
        begun -> begun.map(property).orElseGet(() -> new SimpleObjectProperty<>(withoutService)));
  }

  private void begin(ApiSession opened) {
    FleetService begun = opened.startService(executor);
    service.set(Optional.of(begun));
    session.set(Optional.of(opened));
    begun.begin(resting.get());
  }
}
