package io.wengao.text.cleaning;

/** A line without a letter or digit: separators, brackets a tool bar left, bullets. */
final class SymbolLine implements CleaningRule {
  @Override
  public String id() {
    return "symbol-line";
  }

  @Override
  public void apply(Page page) {
    var margins = page.margins();
    for (Line line : page.left()) {
      String text = line.kept();
      boolean silent = text.chars().noneMatch(Character::isLetterOrDigit);
      if (silent
          && (margins.contains(line) || isRule(text))
          && text.indexOf('…') < 0
          && text.length() <= 80
          && !closesParagraph(text)) {
        page.remove(id(), line);
      }
    }
  }

  /** A rule drawn with one sign; other signs within the body were broken off a paragraph. */
  private static boolean isRule(String text) {
    return text.length() >= 3 && text.chars().distinct().count() == 1;
  }

  /** A lone full stop or bracket was broken off a paragraph and belongs to it. */
  private static boolean closesParagraph(String text) {
    return text.length() <= 2 && "。，；、！？”》）".indexOf(text.charAt(0)) >= 0;
  }
}
