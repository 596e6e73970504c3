package tunnelbrowser.bench.live;

import tunnelbrowser.fleet.Fleet;

/** Someone who follows an account, request by request. */
@FunctionalInterface
interface Reader {
  /** Lets time pass until the next request has been answered, and tells what is known then. */
  Fleet step();
}
