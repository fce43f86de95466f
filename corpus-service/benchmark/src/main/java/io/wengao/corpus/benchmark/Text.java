package io.wengao.corpus.benchmark;

import java.util.List;

/**
 * A text that is searched.
 *
 * @param id of the text, without {@code /}
 * @param paragraphs what is to be found; the id of one is {@code id/index}
 */
record Text(String id, String title, List<String> paragraphs) {

  static String paragraphId(String textId, int index) {
    return textId + "/" + index;
  }
}
