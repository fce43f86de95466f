package io.wengao.drafting.api;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;

/** GraphQL type. */
@Shareable
@Description("A half-open place in a text, in UTF-16 code units.")
public record Span(
    @Description("First code unit, from 0.") int start,
    @Description("Code unit after the last.") int end) {

  static Span of(io.wengao.text.span.Span span) {
    return new Span(span.start(), span.end());
  }
}
