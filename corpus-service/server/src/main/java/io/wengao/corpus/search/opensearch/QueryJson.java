package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.search.terms.Clause;
import java.util.List;

/** Puts clauses in the query language of OpenSearch. */
final class QueryJson {

  private QueryJson() {}

  static ObjectNode of(Clause clause) {
    ObjectNode query = Cluster.JSON.createObjectNode();
    switch (clause) {
      case Clause.Everything everything -> query.putObject("match_all");
      case Clause.AnyOf(String field, List<String> terms, int atLeast) -> {
        ObjectNode match = of(query, "match", field).put("query", Spaced.ofTerms(terms));
        if (atLeast > 1) {
          match.put("minimum_should_match", atLeast);
        }
      }
      case Clause.InARow(String field, List<String> terms, List<Integer> breaks) ->
          of(query, "match_phrase", field).put("query", Spaced.ofTerms(terms));
      case Clause.Beginning(String field, String prefix) ->
          of(query, "prefix", field).put("value", prefix);
      case Clause.Is(String field, String value) -> of(query, "term", field).put("value", value);
      case Clause.OneOf oneOf -> {
        ArrayNode values = query.putObject("terms").putArray(IndexDesign.name(oneOf.field()));
        oneOf.values().forEach(values::add);
      }
      case Clause.Between(String field, int from, int to) ->
          of(query, "range", field).put("gte", from).put("lte", to);
      case Clause.Weighted(Clause of, float weight) -> {
        ObjectNode bool = query.putObject("bool").put("boost", weight);
        bool.putArray("must").add(of(of));
      }
      case Clause.Combined combined -> combined(query.putObject("bool"), combined);
    }
    return query;
  }

  private static ObjectNode of(ObjectNode query, String kind, String field) {
    return query.putObject(kind).putObject(IndexDesign.name(field));
  }

  private static void combined(ObjectNode bool, Clause.Combined combined) {
    add(bool, "must", combined.all());
    add(bool, "should", combined.some());
    add(bool, "filter", combined.filters());
    add(bool, "must_not", combined.none());
    if (combined.atLeast() > 0) {
      bool.put("minimum_should_match", combined.atLeast());
    }
  }

  private static void add(ObjectNode bool, String occur, List<Clause> clauses) {
    if (!clauses.isEmpty()) {
      ArrayNode all = bool.putArray(occur);
      clauses.forEach(clause -> all.add(of(clause)));
    }
  }
}
