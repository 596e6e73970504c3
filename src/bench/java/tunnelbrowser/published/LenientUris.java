package tunnelbrowser.published;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what is no URI, such as {@code ://:0}, as none, where Jackson would give up. */
public final class LenientUris extends SimpleModule {
  @Serial private static final long serialVersionUID = 1L;

  public LenientUris() {
    super("lenient URIs");
    addDeserializer(URI.class, new Reader());
  }

  private static final class Reader extends StdDeserializer<URI> {
    @Serial private static final long serialVersionUID = 1L;

    Reader() {
      super(URI.class);
    }

    @Override
    public @Nullable URI deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return new URI(parser.getText());
      } catch (URISyntaxException placeholder) {
        return null;
      }
    }
  }
}
