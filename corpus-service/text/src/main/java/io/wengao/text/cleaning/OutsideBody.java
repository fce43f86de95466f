package io.wengao.text.cleaning;

import io.wengao.text.source.Source.Outside;

/**
 * What the format itself sets apart: navigation and side bars of an HTML page, running heads and
 * page numbers of a PDF. Reported under the rule that told it.
 */
final class OutsideBody implements CleaningRule {
  @Override
  public String id() {
    return "outside-body";
  }

  @Override
  public void apply(Page page) {
    for (Outside part : page.outside) {
      for (Line line : page.lines) {
        if (line.start() >= part.span().start()
            && line.start() + line.raw().length() <= part.span().end()
            && line.isLeft()) {
          page.remove(part.rule(), line);
        }
      }
    }
  }
}
