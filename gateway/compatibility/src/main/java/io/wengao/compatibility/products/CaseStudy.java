package io.wengao.compatibility.products;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A study a product rests on. */
public record CaseStudy(@Id @NonNull String caseNumber, @Nullable String description) {}
