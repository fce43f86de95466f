package io.wengao.composition.skeleton;

/** What stands between opening and closing of a genre. */
public enum BodyForm {
  /** Numbered sections that argue, direct or commit: 讲话, 发言, 研讨材料. */
  SECTIONS,
  /** Paragraphs without headings, a point each: 致辞. */
  PROSE,
  /** The items of the agenda one after the other, then what the meeting comes to: 主持词. */
  AGENDA,
  /** What was done, what is still wanting, what comes next: 述职. */
  REPORT
}
