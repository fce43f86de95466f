package io.wengao.text.similarity;

import io.wengao.text.span.Span;

/**
 * A stretch that two texts share, but for small differences.
 *
 * @param here its place in the first text
 * @param there its place in the second
 * @param matched folded characters of it that are the same
 */
public record SharedRun(Span here, Span there, int matched) {}
