package io.wengao.composition.layout;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jspecify.annotations.Nullable;

/** What a line of a speech is on paper. */
public enum LineStyle {
  /** 2号 in the middle; more than one line of it needs more than 28 pt. */
  TITLE(DocxFonts.TITLE, 44, 640, ParagraphAlignment.CENTER, 0),
  /** Speaker and date under the title. */
  BYLINE(DocxFonts.KAI, 32, 560, ParagraphAlignment.CENTER, 0),
  /** Flush left. */
  SALUTATION(DocxFonts.BODY, 32, 560, null, 0),
  /** 一、 */
  HEADING_1(DocxFonts.HEI, 32, 560, ParagraphAlignment.BOTH, 1),
  /** （一） */
  HEADING_2(DocxFonts.KAI, 32, 560, ParagraphAlignment.BOTH, 2),
  /** 1. */
  HEADING_3(DocxFonts.BODY, 32, 560, ParagraphAlignment.BOTH, 3),
  PARAGRAPH(DocxFonts.BODY, 32, 560, ParagraphAlignment.BOTH, 0);

  private final DocxFonts font;
  private final int halfPoints;
  private final int pitch;
  private final @Nullable ParagraphAlignment alignment;
  private final int outline;

  LineStyle(
      DocxFonts font,
      int halfPoints,
      int pitch,
      @Nullable ParagraphAlignment alignment,
      int outline) {
    this.font = font;
    this.halfPoints = halfPoints;
    this.pitch = pitch;
    this.alignment = alignment;
    this.outline = outline;
  }

  /** The style of a heading; sections without a level count as level 1. */
  public static LineStyle heading(int level) {
    return level <= 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
  }

  DocxFonts font() {
    return font;
  }

  int halfPoints() {
    return halfPoints;
  }

  /** Exact line height in twips. */
  int pitch() {
    return pitch;
  }

  @Nullable ParagraphAlignment alignment() {
    return alignment;
  }

  boolean isHeading() {
    return outline > 0;
  }

  /** From 1; 0 for what is no heading. */
  int outline() {
    return outline;
  }

  /** Whether the first line stands in by two characters. */
  boolean isIndented() {
    return alignment == ParagraphAlignment.BOTH;
  }

  /** Whether 28 characters must fit a line. */
  boolean isOnGrid() {
    return this != TITLE;
  }
}
