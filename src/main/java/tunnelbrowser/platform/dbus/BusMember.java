package tunnelbrowser.platform.dbus;

/**
 * A method or a signal of an object on the D-Bus.
 *
 * @param name whose object, as a name on the bus
 * @param path which object
 * @param type the interface
 * @param method its member
 */
public record BusMember(String name, String path, String type, String method) {}
