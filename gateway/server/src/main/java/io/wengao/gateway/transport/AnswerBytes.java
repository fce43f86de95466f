package io.wengao.gateway.transport;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer as they come; copied once where its length was said before. */
final class AnswerBytes {
  /** Bytes. Who says that more will come has to send it before it is made room for. */
  private static final int MOST_IN_ADVANCE = 1 << 20;

  private static final int UNSAID = 1024;

  private byte[] bytes;
  private int length;

  /**
   * @param contentLength the header, if there is one; nothing depends on its being right
   */
  AnswerBytes(@Nullable String contentLength) {
    this.bytes = new byte[expected(contentLength)];
  }

  private static int expected(@Nullable String contentLength) {
    try {
      long said = contentLength == null ? UNSAID : Long.parseLong(contentLength);
      return (int) Math.clamp(said, 0, MOST_IN_ADVANCE);
    } catch (NumberFormatException notALength) {
      return UNSAID;
    }
  }

  int length() {
    return length;
  }

  void append(Buffer chunk) {
    int end = length + chunk.length();
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
    }
    chunk.getBytes(bytes, length);
    length = end;
  }

  /** All of them. Nothing may be appended afterwards. */
  byte[] toBytes() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }
}
