package io.wengao.text.cleaning;

import io.wengao.text.span.Span;

/** What an HTML page itself marks as navigation, side bar or footer. */
final class MarkupChrome implements CleaningRule {
  @Override
  public String id() {
    return "markup-chrome";
  }

  @Override
  public void apply(Page page) {
    for (Span chrome : page.chrome) {
      for (Line line : page.lines) {
        if (line.start() >= chrome.start()
            && line.start() + line.raw().length() <= chrome.end()
            && line.isLeft()) {
          page.remove(id(), line);
        }
      }
    }
  }
}
