package tunnelbrowser.demo;

/** Says what each slot of the fleet is for. */
final class SlotCatalog {
  private static final int LABELED_PERCENT = 10;

  private final Schedule schedule;
  private final SeededRandom random;

  SlotCatalog(Schedule schedule, SeededRandom random) {
    this.schedule = schedule;
    this.random = random.about("posts");
  }

  Slot in(int slot) {
    return Slot.of(slot, group(slot), random);
  }

  /** The service that a slot belongs to: neighbors if the slot is steady, else one of its own. */
  int group(int slot) {
    return schedule.isSteady(slot) ? slot / Schedule.SERVICE_SIZE : schedule.slots() + slot;
  }

  /** Whether the tunnels of a group have labels, which backends match, in place of public URLs. */
  boolean isLabeled(int group) {
    return group >= 0
        && schedule.isSteady(group * Schedule.SERVICE_SIZE)
        && random.about("labeled").about(group).inPercentOfCases(LABELED_PERCENT);
  }
}
