/** The D-Bus of a Linux desktop. */
package tunnelbrowser.platform.dbus;
