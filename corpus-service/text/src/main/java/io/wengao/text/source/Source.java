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
   * @param outside parts the format itself sets apart from the body
   */
  record Text(String mediaType, String charset, String text, List<Outside> outside)
      implements Source {
    public Text {
      outside = List.copyOf(outside);
    }
  }

  /**
   * A part outside the body: navigation of a page, the running head of a sheet.
   *
   * @param rule id of what tells so
   * @param span in the text
   */
  record Outside(String rule, Span span) {}

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
    UNSUPPORTED,
    /** A password is needed to open it. */
    ENCRYPTED,
    /** Pictures of text, such as a scan. */
    NO_TEXT_LAYER
  }
}
