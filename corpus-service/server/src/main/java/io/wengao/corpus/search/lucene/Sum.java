package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a clause scores, without its nesting.
 *
 * @param parts terms whose scores are summed, in an order that does not change
 * @param constant what everything scores besides
 */
record Sum(List<Part> parts, float constant) {

  /** A term, its score to be multiplied by {@code weight}. */
  record Part(Column column, String term, float weight) {}

  /** What {@code clause} scores. */
  static Sum of(Clause clause) {
    List<Part> parts = new ArrayList<>();
    float constant = add(clause, 1, parts);
    return new Sum(List.copyOf(parts), constant);
  }

  /** Adds terms; what remains is the same for everything. */
  private static float add(Clause clause, float weight, List<Part> parts) {
    return switch (clause) {
      case Clause.AnyOf anyOf -> {
        Column column = Column.of(anyOf.field());
        anyOf.terms().forEach(term -> parts.add(new Part(column, term, weight)));
        yield 0;
      }
      case Clause.Weighted(Clause of, float times) -> add(of, weight * times, parts);
      case Clause.Combined combined -> {
        float constant = 0;
        for (Clause one :
            Stream.concat(combined.all().stream(), combined.some().stream()).toList()) {
          constant += add(one, weight, parts);
        }
        yield constant;
      }
      case Clause.Everything everything -> weight;
      case Clause.InARow row -> filterOnly(row);
      case Clause.Beginning beginning -> filterOnly(beginning);
      case Clause.Is is -> filterOnly(is);
      case Clause.OneOf oneOf -> filterOnly(oneOf);
      case Clause.Between between -> filterOnly(between);
    };
  }

  private static float filterOnly(Clause clause) {
    throw new IllegalArgumentException("what is demanded so does not score: " + clause);
  }
}
