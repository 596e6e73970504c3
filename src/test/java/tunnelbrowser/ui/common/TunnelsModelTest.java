package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class TunnelsModelTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final FakeConnector connector = new FakeConnector(FakeSource.of(Tunnels.fleet(3)), clock);
  private final TunnelsModel model = onFx(() -> new TunnelsModel(connector, connector.executor));

  @AfterEach
  void disconnect() {
    runOnFx(model::disconnect);
    connector.close();
  }

  @Test
  void at_first_nobody_is_connected_and_nothing_is_known() {
    assertThat(onFx(model.connectionProperty()::get))
        .isEqualTo(new ConnectionTarget.NotConnected());
    assertThat(onFx(model.fleetProperty()::getValue)).isEqualTo(Fleet.UNKNOWN);
    assertThat(onFx(model.viewProperty()::get)).isEqualTo(FleetView.EMPTY);
    assertThat(onFx(model.readingProperty()::getValue)).isFalse();
    assertThat(onFx(model.pausedProperty()::getValue)).isFalse();
  }

  @Test
  void a_connection_is_read_at_once_and_shown() {
    connect();
    assertThat(onFx(model.connectionProperty()::get)).isEqualTo(DEMO);
    assertThat(awaitRows(3)).isEqualTo(Tunnels.fleet(3));
    assertThat(onFx(model.connectProblemProperty()::get)).isEmpty();
  }

  @Test
  void a_connection_that_nobody_sees_is_read_once_somebody_does() {
    runOnFx(() -> model.restingProperty().set(true));
    connect();
    assertThat(onFx(model.readingProperty()::getValue)).isFalse();
    assertThat(connector.source.requests()).isEmpty();
    runOnFx(() -> model.restingProperty().set(false));
    assertThat(awaitRows(3)).isEqualTo(Tunnels.fleet(3));
  }

  @Test
  void another_connection_closes_the_one_before() {
    connect();
    runOnFx(() -> model.selectionProperty().set(selected(Tunnels.numbered(1))));
    runOnFx(() -> model.connect(DEMO));
    await(connector.closing(0));
    assertThat(onFx(model.selectionProperty()::get)).isEqualTo(Selection.NOTHING);
    await(model.connectedProperty(), connected -> connected);
    assertThat(connector.closing(1)).isNotDone();
    awaitRows(3);
  }

  @Test
  void another_connection_takes_the_rows_of_the_one_before_away_at_once() {
    connect();
    awaitRows(3);
    assertThat(
            onFx(
                () -> {
                  model.connect(new ConnectionTarget.Demo());
                  return model.viewProperty().get().rows();
                }))
        .isEmpty();
    awaitRows(3);
  }

  @Test
  void disconnecting_forgets_the_tunnels() {
    connect();
    awaitRows(3);
    runOnFx(model::disconnect);
    await(connector.closing(0));
    assertThat(awaitRows(0)).isEmpty();
    assertThat(onFx(model.connectionProperty()::get))
        .isEqualTo(new ConnectionTarget.NotConnected());
    assertThat(onFx(model.fleetProperty()::getValue)).isEqualTo(Fleet.UNKNOWN);
  }

  @Test
  void a_connection_given_up_while_it_opens_is_closed_and_never_asked() {
    connector.gate = new CountDownLatch(1);
    runOnFx(() -> model.connect(DEMO));
    await(connector.opening);
    runOnFx(model::disconnect);
    connector.gate.countDown();
    await(closingOfFirst());
    assertThat(onFx(model.connectedProperty()::getValue)).isFalse();
    assertThat(connector.source.requests()).isEmpty();
  }

  @Test
  void a_connection_that_cannot_be_opened_says_why_until_the_next_attempt() {
    connector.refusal = Optional.of(new IOException("inner"));
    runOnFx(() -> model.connect(DEMO));
    assertThat(await(model.connectProblemProperty(), problem -> !problem.isEmpty()))
        .isEqualTo("The port is taken.");
    assertThat(onFx(model.connectedProperty()::getValue)).isFalse();
    assertThat(onFx(model.connectionProperty()::get)).isEqualTo(DEMO);

    connector.refusal = Optional.empty();
    connect();
    assertThat(onFx(model.connectProblemProperty()::get)).isEmpty();
    awaitRows(3);
  }

  @Test
  void a_failed_reading_is_passed_on() {
    connector.source.fail(Failures.unauthorized());
    connect();
    assertThat(await(model.failureProperty(), Optional::isPresent).orElseThrow())
        .hasMessage("The API key [key] is invalid.");
    runOnFx(model::disconnect);
    assertThat(onFx(model.failureProperty()::getValue)).isEmpty();
  }

  @Test
  void query_and_order_are_wishes_that_the_view_follows() {
    connect();
    awaitRows(3);
    runOnFx(() -> model.queryProperty().set(Query.of("t00001")));
    assertThat(awaitRows(1)).containsExactly(Tunnels.numbered(1));
    runOnFx(() -> model.queryProperty().set(Query.EVERYTHING));
    awaitRows(3);
    SortOrder byId = new SortOrder(List.of(new SortOrder.Key(BuiltInField.ID, false)));
    runOnFx(() -> model.orderProperty().set(byId));
    assertThat(await(model.viewProperty(), view -> view.order().equals(byId)).rows())
        .isEqualTo(Tunnels.fleet(3).reversed());
  }

  private void connect() {
    runOnFx(() -> model.connect(DEMO));
    await(model.connectedProperty(), connected -> connected);
  }

  private List<Tunnel> awaitRows(int number) {
    return await(model.viewProperty(), view -> view.rows().size() == number).rows();
  }

  /** The connection is not yet there when the gate opens. */
  private CompletableFuture<Void> closingOfFirst() {
    return connector.opened.thenCompose(opened -> connector.closing(0));
  }

  private static Selection selected(Tunnel tunnel) {
    return new Selection(List.of(tunnel), Optional.of(tunnel));
  }
}
