package tunnelbrowser.refresh;

/** What somebody wants beyond the plan; each one includes those before it. */
enum RequestedReading {
  NOTHING,
  POLL,
  POLL_AND_FULL_SCAN,
  EVERYTHING;

  static RequestedReading greater(RequestedReading a, RequestedReading b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
