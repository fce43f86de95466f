package io.wengao.text.span;

import java.util.List;

/** Finds spans of one kind. */
interface SpanFinder {
  List<EntitySpan> find(String text);
}
