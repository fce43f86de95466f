package io.wengao.corpus.api;

import io.wengao.corpus.search.Facets;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "How often each value occurs among all hits of all pages, the most frequent first. Only what the caller may see is counted.")
public record SearchFacets(
    @NonNull @Description("Kinds of speech.") List<@NonNull FacetCount> kinds,
    @NonNull @Description("Occasions.") List<@NonNull FacetCount> occasions,
    @NonNull @Description("Administrative levels.") List<@NonNull FacetCount> levels,
    @NonNull @Description("Years.") List<@NonNull FacetCount> years,
    @NonNull @Description("Themes; a hit counts for each of its themes.")
        List<@NonNull FacetCount> themes,
    @NonNull @Description("Rhetorical moves of passages and sentences.")
        List<@NonNull FacetCount> moves,
    @NonNull @Description("Standings of documents.") List<@NonNull FacetCount> standings) {

  static SearchFacets of(Facets facets) {
    return new SearchFacets(
        all(facets.kinds()),
        all(facets.occasions()),
        all(facets.levels()),
        all(facets.years()),
        all(facets.themes()),
        all(facets.moves()),
        all(facets.standings()));
  }

  private static List<FacetCount> all(List<Facets.Count> counts) {
    return counts.stream()
        .map(one -> new FacetCount(new Term(one.id(), one.label()), one.hits()))
        .toList();
  }
}
