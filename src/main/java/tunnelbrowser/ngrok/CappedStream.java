package tunnelbrowser.ngrok;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on, and fails with {@link TooLarge} at the first one beyond the limit. */
final class CappedStream extends FilterInputStream {
  private final long limit;
  private long passed;

  CappedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = super.read(target, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int bytes) throws TooLarge {
    passed += bytes;
    if (passed > limit) {
      throw new TooLarge(limit);
    }
  }
}
