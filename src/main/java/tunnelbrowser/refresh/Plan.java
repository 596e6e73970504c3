package tunnelbrowser.refresh;

import java.time.Instant;

/** What the background does next. */
sealed interface Plan {
  /** Ask for the head of the list, or for a further page if the last one was all new. */
  record Head() implements Plan {}

  /** Ask for the next page of the reading of the whole list. */
  record FullScan() implements Plan {}

  /** Ask nothing before that moment. */
  record Wait(Instant until) implements Plan {}
}
