package tunnelbrowser.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.OnFxThread;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Ref;

@Tag("ui")
class HistoryTest {
  @RegisterExtension static final OnFxThread FX = new OnFxThread();

  private static final DetailTarget.OfTunnel ONE = new DetailTarget.OfTunnel(Tunnels.numbered(1));
  private static final DetailTarget.OfTunnel TWO = new DetailTarget.OfTunnel(Tunnels.numbered(2));
  private static final DetailTarget SESSION =
      new DetailTarget.OfRef(Message.of("detail.field.session"), new Ref("ts_1", "uri"));
  private static final DetailTarget CREDENTIAL =
      new DetailTarget.OfRef(Message.of("detail.member", "credential"), new Ref("cr_1", "uri"));

  private final History history = new History();

  @Test
  void at_first_nothing_is_shown_and_there_is_nowhere_to_go() {
    history.back();
    history.forward();
    assertAt(false, false);
  }

  @Test
  void a_followed_reference_lengthens_the_path() {
    history.select(ONE);
    history.follow(SESSION);
    history.follow(CREDENTIAL);
    assertAt(true, false, ONE, SESSION, CREDENTIAL);
  }

  @Test
  void back_and_forward_undo_each_other() {
    history.select(ONE);
    history.follow(SESSION);
    history.back();
    assertAt(false, true, ONE);
    history.forward();
    assertAt(true, false, ONE, SESSION);
    history.forward();
    assertAt(true, false, ONE, SESSION);
  }

  @Test
  void a_tunnel_merely_passed_leaves_no_trace() {
    history.select(ONE);
    history.select(TWO);
    assertAt(false, false, TWO);
  }

  @Test
  void a_tunnel_from_which_something_was_followed_can_be_gone_back_to() {
    history.select(ONE);
    history.follow(SESSION);
    history.select(TWO);
    assertAt(true, false, TWO);
    history.back();
    assertAt(true, true, ONE, SESSION);
  }

  @Test
  void choosing_another_tunnel_after_going_back_forgets_the_way_forward() {
    history.select(ONE);
    history.follow(SESSION);
    history.back();
    history.select(TWO);
    assertAt(false, false, TWO);
  }

  @Test
  void following_something_else_after_going_back_forgets_the_way_forward() {
    history.select(ONE);
    history.follow(SESSION);
    history.back();
    history.follow(CREDENTIAL);
    assertAt(true, false, ONE, CREDENTIAL);
  }

  @Test
  void climbing_goes_up_the_path_and_can_be_undone() {
    history.select(ONE);
    history.follow(SESSION);
    history.follow(CREDENTIAL);
    history.climbTo(0);
    assertAt(true, false, ONE);
    history.back();
    assertAt(true, true, ONE, SESSION, CREDENTIAL);
  }

  @Test
  void climbing_to_where_one_is_leads_nowhere() {
    history.select(ONE);
    history.follow(SESSION);
    history.climbTo(1);
    history.back();
    assertAt(false, true, ONE);
  }

  @Test
  void clearing_forgets_everything() {
    history.select(ONE);
    history.follow(SESSION);
    history.follow(CREDENTIAL);
    history.back();
    history.clear();
    assertAt(false, false);
  }

  private void assertAt(boolean canGoBack, boolean canGoForward, DetailTarget... path) {
    assertThat(history.pathProperty().get()).containsExactly(path);
    assertThat(history.canGoBackProperty().get()).isEqualTo(canGoBack);
    assertThat(history.canGoForwardProperty().get()).isEqualTo(canGoForward);
  }
}
