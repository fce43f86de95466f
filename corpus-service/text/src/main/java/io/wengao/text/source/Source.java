package io.wengao.text.source;

import io.wengao.text.span.Span;
import java.util.List;

/** What decoding made of a file. */
public sealed interface Source {

  /**
   * The characters of a file.
   *
   * @param mediaType such as {@code text/html}
   * @param charset the charset the bytes were read with
   * @param text lines ended by a line feed; mark-up is gone
   * @param chrome parts the mark-up itself calls navigation, header or footer
   */
  record Text(String mediaType, String charset, String text, List<Span> chrome) implements Source {
    public Text {
      chrome = List.copyOf(chrome);
    }
  }

  /**
   * The file has no characters to give.
   *
   * @param problem why
   * @param message what is wrong and what to do, in Chinese
   */
  record Failed(Problem problem, String message) implements Source {}

  /** Why a file gave no characters. */
  enum Problem {
    EMPTY,
    BINARY,
    TOO_LARGE,
    UNREADABLE,
    UNSUPPORTED
  }
}
