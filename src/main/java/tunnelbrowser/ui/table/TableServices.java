package tunnelbrowser.ui.table;

import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What the table needs for what one can do in it.
 *
 * @param items what a row's menu offers
 * @param clock tells what is typed in one go
 * @param executor searches many rows
 */
public record TableServices(RowMenuItems items, Clock clock, Executor executor) {}
