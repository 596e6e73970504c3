package tunnelbrowser.demo;

/** Says what each slot of the fleet is for. */
final class Posts {
  private static final int LABELLED_PERCENT = 10;

  private final Timetable timetable;
  private final Dice dice;

  Posts(Timetable timetable, Dice dice) {
    this.timetable = timetable;
    this.dice = dice.about("posts");
  }

  Post in(int slot) {
    return Post.of(slot, group(slot), dice);
  }

  /** The service that a slot belongs to: neighbours if the slot is steady, else one of its own. */
  int group(int slot) {
    return timetable.isSteady(slot) ? slot / Timetable.SERVICE_SIZE : timetable.slots() + slot;
  }

  /** Whether the tunnels of a group have labels, which backends match, in place of public URLs. */
  boolean isLabelled(int group) {
    return group >= 0
        && timetable.isSteady(group * Timetable.SERVICE_SIZE)
        && dice.about("labelled").about(group).inPercentOfCases(LABELLED_PERCENT);
  }
}
