package tunnelbrowser.account.ngrokfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Looks for the key in the configuration file of ngrok's own agent. Never writes to it. */
public final class NgrokFile {
  /** Far above what such a file holds. */
  private static final int LARGEST = 1_000_000;

  private final List<Path> places;

  /**
   * @param places where the file may be, the likeliest first: see {@link NgrokFilePaths}
   */
  public NgrokFile(List<Path> places) {
    this.places = List.copyOf(places);
  }

  /** What a look at the file's places gave. */
  public sealed interface Look {
    /** This file has a key. */
    record Key(Path file, ApiKey key) implements Look {}

    /** This file has none. */
    record NoKey(Path file) implements Look {}

    /**
     * This file cannot be used.
     *
     * @param why goes on after "The file", without a full stop, and repeats nothing of the file
     */
    record Unusable(Path file, Message why) implements Look {}

    /** There is no file. */
    record NoFile(List<Path> places) implements Look {
      public NoFile {
        places = List.copyOf(places);
      }
    }
  }

  /** Reads the files there are until one has a key; without a key, what is wrong with the first. */
  public Look look() {
    List<Look> others = new ArrayList<>();
    for (Path place : places) {
      switch (look(place)) {
        case Look.Key key -> {
          return key;
        }
        case Look.NoFile none -> {}
        case Look.NoKey other -> others.add(other);
        case Look.Unusable other -> others.add(other);
      }
    }
    return others.isEmpty() ? new Look.NoFile(places) : others.getFirst();
  }

  private static Look look(Path file) {
    if (Files.notExists(file)) {
      return new Look.NoFile(List.of(file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) { // reading a pipe might never end
      return new Look.Unusable(file, Message.of("ngrokFile.noFile"));
    }
    try {
      Optional<String> key = NgrokYaml.apiKey(text(file));
      Optional<Message> objection = key.flatMap(ApiKey::objectionTo);
      if (objection.isPresent()) {
        return new Look.Unusable(file, Message.of("ngrokFile.otherKey", objection.get()));
      }
      return key.isPresent() ? new Look.Key(file, ApiKey.of(key.get())) : new Look.NoKey(file);
    } catch (NgrokYaml.NotYaml reason) {
      return new Look.Unusable(file, Message.of("ngrokFile.notUnderstood", reason.explanation()));
    } catch (CharacterCodingException notText) {
      return new Look.Unusable(file, Message.of("ngrokFile.noText"));
    } catch (AccessDeniedException denied) {
      return new Look.Unusable(file, Message.of("ngrokFile.denied"));
    } catch (IOException unreadable) {
      return new Look.Unusable(file, Message.of("ngrokFile.unreadable"));
    }
  }

  private static String text(Path file) throws IOException, NgrokYaml.NotYaml {
    byte[] bytes;
    try (InputStream content = Files.newInputStream(file)) {
      bytes = content.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new NgrokYaml.NotYaml(Message.of("yaml.tooLarge"));
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
