package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FxToolkit;

@Tag("ui")
class LateViewTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final Pane place = new Pane();
  private final Pane hint = new Pane();
  private final Pane view = new Pane();
  private final SimpleBooleanProperty needed = new SimpleBooleanProperty();
  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void until_it_is_needed_the_place_stays_as_it_is() {
    runOnFx(
        () -> {
          place.getChildren().add(hint);
          LateView.at(place, needed, this::load);
        });
    assertThat(place.getChildren()).containsExactly(hint);
    assertThat(loads).hasValue(0);
  }

  @Test
  void it_takes_the_place_when_it_is_needed_and_stays() {
    runOnFx(
        () -> {
          place.getChildren().add(hint);
          LateView.at(place, needed, this::load);
          needed.set(true);
          needed.set(false);
          needed.set(true);
        });
    assertThat(place.getChildren()).containsExactly(view);
    assertThat(loads).hasValue(1);
  }

  @Test
  void what_is_needed_at_once_is_loaded_at_once_and_only_once() {
    runOnFx(
        () -> {
          needed.set(true);
          LateView.at(place, needed, this::load);
          needed.set(false);
          needed.set(true);
        });
    assertThat(place.getChildren()).containsExactly(view);
    assertThat(loads).hasValue(1);
  }

  private Parent load() {
    loads.incrementAndGet();
    return view;
  }
}
