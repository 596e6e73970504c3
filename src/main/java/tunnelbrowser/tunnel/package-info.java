/**
 * What a tunnel is, and the port through which tunnels are read. Needs only the JDK's base, texts
 * and JSON values.
 */
package tunnelbrowser.tunnel;
