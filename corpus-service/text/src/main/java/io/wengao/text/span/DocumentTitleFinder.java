package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of documents, laws, books and plans in 《 》. */
final class DocumentTitleFinder implements SpanFinder {
  private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{1,80})》");

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = TITLE.matcher(text);
    while (m.find()) {
      spans.add(
          new EntitySpan(
              SpanKind.DOCUMENT_TITLE,
              new Span(m.start(), m.end()),
              m.group(),
              m.group(1).strip()));
    }
    return spans;
  }
}
