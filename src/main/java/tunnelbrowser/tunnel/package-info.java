/** What a tunnel is, and the port through which tunnels are read. Nothing but the JDK's base. */
package tunnelbrowser.tunnel;
