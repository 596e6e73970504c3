package tunnelbrowser.demo;

/** Says what each slot of the fleet is for. */
final class SlotCatalog {
  private static final int LABELLED_PERCENT = 10;

  private final Schedule timetable;
  private final SeededRandom dice;

  SlotCatalog(Schedule timetable, SeededRandom dice) {
    this.timetable = timetable;
    this.dice = dice.about("posts");
  }

  Slot in(int slot) {
    return Slot.of(slot, group(slot), dice);
  }

  /** The service that a slot belongs to: neighbours if the slot is steady, else one of its own. */
  int group(int slot) {
    return timetable.isSteady(slot) ? slot / Schedule.SERVICE_SIZE : timetable.slots() + slot;
  }

  /** Whether the tunnels of a group have labels, which backends match, in place of public URLs. */
  boolean isLabelled(int group) {
    return group >= 0
        && timetable.isSteady(group * Schedule.SERVICE_SIZE)
        && dice.about("labelled").about(group).inPercentOfCases(LABELLED_PERCENT);
  }
}
