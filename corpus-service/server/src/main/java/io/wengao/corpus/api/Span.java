package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

@Shareable
@Description("A half-open place in a text, in UTF-16 code units of the parent's text.")
public record Span(
    @Description("First code unit.") int start,
    @Description("The code unit after the last.") int end) {

  static Span of(io.wengao.text.span.Span span) {
    return new Span(span.start(), span.end());
  }

  static List<Span> all(List<io.wengao.text.span.Span> spans) {
    return spans.stream().map(Span::of).toList();
  }
}
