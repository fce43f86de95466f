package io.wengao.compatibility.probe;

import org.eclipse.microprofile.graphql.NonNull;

/** An argument that is a record. */
public record Excerpt(int from, @NonNull String language) {}
