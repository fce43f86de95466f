package io.wengao.composition.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Markdown: title as a level-1 heading, sections as level 2 and 3, marks of Markdown in the text
 * escaped.
 */
public final class MarkdownLayout {
  private MarkdownLayout() {}

  /** The whole speech, blocks parted by blank lines, ending in a line feed. */
  public static String write(SpeechDocument document) {
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + escape(document.title()));
    if (document.date() != null) {
      blocks.add(TextLayout.day(document.date()));
    }
    if (document.byline() != null) {
      blocks.add("**" + escape(document.byline()) + "**");
    }
    if (document.salutation() != null) {
      blocks.add(escape(document.salutation()));
    }
    for (SpeechDocument.Block block : document.blocks()) {
      blocks.add(
          switch (block) {
            case SpeechDocument.Block.Heading heading ->
                "#".repeat(Math.min(6, heading.level() + 1)) + " " + escape(heading.text());
            case SpeechDocument.Block.Paragraph paragraph -> escape(paragraph.text());
          });
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean listMark = i == 0 && "-+>#".indexOf(c) >= 0;
      if ("\\`*_[]<>".indexOf(c) >= 0 || listMark) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
