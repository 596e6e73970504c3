package tunnelbrowser.ui.table;

import java.time.Clock;
import java.util.concurrent.Executor;
import tunnelbrowser.ui.common.GoneTunnels;
import tunnelbrowser.ui.common.Toasts;

/**
 * What the table needs for what one can do in it.
 *
 * @param items what a row's menu offers
 * @param clock tells what is typed in one go
 * @param executor searches many rows
 * @param toasts says why something is not done
 * @param gone which rows are marked
 */
public record TableServices(
    RowMenuItems items, Clock clock, Executor executor, Toasts toasts, GoneTunnels gone) {}
