package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.Inaccessible;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What a representation says of a {@link CaseStudy}; kept from clients as {@link VariationKey}. */
@Inaccessible
public record StudyKey(@Id @NonNull String caseNumber) {}
