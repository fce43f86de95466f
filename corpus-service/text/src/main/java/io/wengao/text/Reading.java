package io.wengao.text;

import io.wengao.text.cleaning.Removal;
import java.util.List;

/** What became of a file. */
public sealed interface Reading {

  /**
   * The file was read.
   *
   * @param mediaType such as {@code text/plain}
   * @param charset name of the charset the bytes were read with
   * @param removed noise taken out, in order of the file
   * @param speeches at least one
   */
  record Accepted(String mediaType, String charset, List<Removal> removed, List<Speech> speeches)
      implements Reading {
    public Accepted {
      removed = List.copyOf(removed);
      speeches = List.copyOf(speeches);
    }
  }

  /**
   * The file is not taken.
   *
   * @param reason why
   * @param message what is wrong and what to do, in Chinese
   */
  record Refused(Reason reason, String message) implements Reading {}

  /** Why a file is not taken. */
  enum Reason {
    EMPTY,
    BINARY,
    TOO_LARGE,
    CLASSIFIED,
    UNREADABLE,
    UNSUPPORTED,
    ENCRYPTED,
    /** Pictures of text, such as a scan: there are no characters to read. */
    NO_TEXT_LAYER,
    /** Characters, but none of a body. */
    NO_TEXT
  }
}
