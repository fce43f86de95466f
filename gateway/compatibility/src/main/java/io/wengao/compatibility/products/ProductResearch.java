package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.compatibility.catalogue.Catalogue.ResearchRow;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Its key is a field of another object. */
@Key(fields = @FieldSet("study { caseNumber }"))
public record ProductResearch(@NonNull CaseStudy study, @Nullable String outcome) {

  static ProductResearch of(ResearchRow row) {
    return new ProductResearch(new CaseStudy(row.caseNumber(), row.description()), row.outcome());
  }
}
