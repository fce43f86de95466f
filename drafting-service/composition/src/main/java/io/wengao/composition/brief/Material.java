package io.wengao.composition.brief;

import org.jspecify.annotations.Nullable;

/** A document of the office's own or of a superior, and the role it plays. */
public record Material(String documentId, @Nullable String role) {}
