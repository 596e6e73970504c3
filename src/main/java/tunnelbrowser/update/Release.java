package tunnelbrowser.update;

import java.net.URI;

/**
 * A release that everybody can get.
 *
 * @param page what is new in it; always https at github.com
 */
public record Release(Version version, URI page) {}
