/**
 * An embedded API server with a made-up fleet.
 *
 * <p>{@code Schedule} says when tunnels come and go, {@code TunnelFactory} what there is to say
 * about one, {@code OnlineSet} which are online now; {@code Authenticator}, {@code RateLimit},
 * {@code Routes} and {@code ResourceJson} make an API of it. Nothing here knows how the program
 * reads that API.
 */
package tunnelbrowser.demo;
