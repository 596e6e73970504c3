/**
 * An embedded API server with a made-up fleet.
 *
 * <p>{@code Timetable} says when tunnels come and go, {@code Making} what there is to say about
 * one, {@code Roster} which are online now; {@code Gate}, {@code RateLimit}, {@code Routes} and
 * {@code Bodies} make an API of it. Nothing here knows how the program reads that API.
 */
package tunnelbrowser.demo;
