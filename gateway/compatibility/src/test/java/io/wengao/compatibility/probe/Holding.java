package io.wengao.compatibility.probe;

import io.smallrye.graphql.api.Union;

/** A union of records. */
@Union
public sealed interface Holding permits Book, Film {}
