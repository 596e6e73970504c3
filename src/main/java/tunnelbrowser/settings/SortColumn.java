package tunnelbrowser.settings;

/**
 * A column by which a table is sorted, and in which direction.
 *
 * @param id of the column's field; a table need not have it
 */
public record SortColumn(String id, boolean descending) {}
