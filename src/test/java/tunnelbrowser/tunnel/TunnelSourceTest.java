package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TunnelSourceTest {
  private final List<Page> seen = new ArrayList<>();

  /** Pages by number; each names its next, and number 0 comes first. */
  private record Pages(Map<String, Page> byCursor) implements TunnelSource {
    @Override
    public Page firstPage() throws ApiFailure {
      return page(new Page.Cursor("0"));
    }

    @Override
    public Page page(Page.Cursor cursor) throws ApiFailure {
      Page page = byCursor.get(cursor.uri());
      if (page == null) {
        throw new ApiFailure.NotFound(ApiError.NONE);
      }
      return page;
    }

    @Override
    public TunnelDetail get(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Resource follow(Ref ref) {
      throw new UnsupportedOperationException();
    }
  }

  private static Page leadingTo(String next) {
    return new Page(List.of(), Optional.of(new Page.Cursor(next)));
  }

  private static final Page LAST = new Page(List.of(), Optional.empty());

  @Test
  void every_page_is_handed_over_in_order() throws Exception {
    Pages pages = new Pages(Map.of("0", leadingTo("1"), "1", leadingTo("2"), "2", LAST));

    pages.list(seen::add);

    assertThat(seen).containsExactly(leadingTo("1"), leadingTo("2"), LAST);
  }

  @Test
  void a_circle_ends_with_a_failure_after_the_pages_before_it() {
    Pages pages = new Pages(Map.of("0", leadingTo("1"), "1", leadingTo("2"), "2", leadingTo("1")));

    assertThatThrownBy(() -> pages.list(seen::add))
        .isInstanceOfSatisfying(
            ApiFailure.Malformed.class, circle -> assertThat(circle.where()).isEmpty())
        .hasMessage("The pages of the list form a loop.");
    assertThat(seen).hasSize(3);
  }

  @Test
  void a_page_that_leads_to_itself_is_a_circle() {
    Pages pages = new Pages(Map.of("0", leadingTo("0")));

    assertThatThrownBy(() -> pages.list(seen::add)).isInstanceOf(ApiFailure.Malformed.class);
    assertThat(seen).hasSize(2);
  }

  @Test
  void the_pages_before_a_failure_have_been_handed_over() {
    Pages pages = new Pages(Map.of("0", leadingTo("1"), "1", leadingTo("lost")));

    assertThatThrownBy(() -> pages.list(seen::add)).isInstanceOf(ApiFailure.NotFound.class);
    assertThat(seen).hasSize(2);
  }
}
