package io.wengao.text.pdf;

import java.io.IOException;
import java.io.Serial;

/** What reading one file may cost. */
final class Budget {
  private static final long MOST_BYTES = 256L << 20;
  private static final int MOST_OPERATORS = 20_000_000;
  private static final int MOST_GLYPHS = 5_000_000;
  private static final int LARGEST_STREAM = 64 << 20;
  private static final int MOST_VALUES = 6_000_000;

  private long bytes;
  private int operators;
  private int glyphs;
  private int values;

  /** The file asks for more than a text would. */
  static final class Exceeded extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  void unfolded(int count) throws Exceeded {
    bytes += count;
    check(bytes <= MOST_BYTES);
  }

  /** Bytes of one stream so far. */
  void stream(int size) throws Exceeded {
    check(size <= LARGEST_STREAM);
  }

  /** Values that are kept as long as the file is read. */
  void values(int count) throws Exceeded {
    values += count;
    check(values <= MOST_VALUES);
  }

  void operator() throws Exceeded {
    check(++operators <= MOST_OPERATORS && !Thread.currentThread().isInterrupted());
  }

  void glyph() throws Exceeded {
    check(++glyphs <= MOST_GLYPHS);
  }

  private static void check(boolean within) throws Exceeded {
    if (!within) {
      throw new Exceeded();
    }
  }
}
