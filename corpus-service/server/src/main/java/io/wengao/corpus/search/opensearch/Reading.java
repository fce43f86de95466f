package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.terms.Clause;
import io.wengao.corpus.search.terms.Clauses.FieldTerms;
import io.wengao.corpus.search.terms.FacetFields;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Idf;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks an office's index. An answer that lacks a shard is none, and all requests for an office go
 * to the same copy as long as it is there, so that pages of a list agree.
 */
final class Reading {
  private static final int MOST_HITS = 10_000;

  private final Cluster cluster;
  private final String alias;
  private final String office;

  Reading(Cluster cluster, String alias, Office office) {
    this.cluster = cluster;
    this.alias = alias;
    this.office = office.id();
  }

  /**
   * The best hits.
   *
   * @param counting whether the page says how many there are altogether, which takes longer
   */
  HitPage search(Clause clause, SearchRequest request, boolean counting) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.put("size", request.first() + 1).put("track_total_hits", counting);
    body.set("query", QueryJson.of(clause));
    ArrayNode sort = body.putArray("sort");
    sort.addObject().put("_score", "desc");
    sort.addObject().put(FieldNames.ID, "asc");
    Hit after = request.after();
    if (after != null) {
      body.putArray("search_after").add(after.score()).add(after.id());
    }
    JsonNode found = ask(body, "hits.total.value,hits.hits.sort").path("hits");
    List<Hit> hits = new ArrayList<>();
    for (JsonNode hit : found.path("hits")) {
      JsonNode place = hit.path("sort");
      hits.add(new Hit(place.path(1).asText(), place.path(0).floatValue()));
    }
    boolean more = hits.size() > request.first();
    return new HitPage(
        List.copyOf(more ? hits.subList(0, request.first()) : hits),
        more,
        found.path("total").path("value").asLong());
  }

  /** The scores of at most {@link #MOST_HITS} entries. */
  SortedMap<String, Float> scores(Clause clause) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.put("size", MOST_HITS).put("track_total_hits", false);
    body.set("query", QueryJson.of(clause));
    SortedMap<String, Float> scores = new TreeMap<>();
    for (JsonNode hit : ask(body, "hits.hits._id,hits.hits._score").path("hits").path("hits")) {
      scores.put(EntryJson.entryId(hit.path("_id").asText()), hit.path("_score").floatValue());
    }
    return scores;
  }

  SortedSet<String> ids(Clause clause) {
    SortedSet<String> ids = new TreeSet<>();
    each(QueryJson.of(clause), FieldNames.ID, "", hit -> ids.add(sortedBy(hit)));
    return ids;
  }

  SortedMap<String, Integer> revisions() {
    SortedMap<String, Integer> revisions = new TreeMap<>();
    String held = IndexDesign.HELD_REVISION;
    each(
        heldDocuments(),
        FieldNames.DOCUMENT,
        held,
        hit -> revisions.put(sortedBy(hit), hit.path("fields").path(held).path(0).asInt()));
    return revisions;
  }

  private static ObjectNode heldDocuments() {
    return QueryJson.of(new Clause.Is(FieldNames.UNIT, IndexDesign.HELD_DOCUMENT));
  }

  private static String sortedBy(JsonNode hit) {
    return hit.path("sort").path(0).asText();
  }

  private interface Each {
    void hit(JsonNode hit);
  }

  /** Goes through everything found in order of a field, with the value of another. */
  private void each(ObjectNode query, String order, String value, Each each) {
    ObjectNode body = filtered(query).put("size", MOST_HITS).put("track_total_hits", false);
    body.putArray("sort").addObject().put(order, "asc");
    if (!value.isEmpty()) {
      body.putArray("docvalue_fields").add(value);
    }
    JsonNode hits = ask(body, "hits.hits.sort,hits.hits.fields").path("hits").path("hits");
    hits.forEach(each::hit);
    while (hits.size() == MOST_HITS) {
      body.putArray("search_after").add(sortedBy(hits.path(hits.size() - 1)));
      hits = ask(body, "hits.hits.sort,hits.hits.fields").path("hits").path("hits");
      hits.forEach(each::hit);
    }
  }

  Facets facets(Clause clause) {
    ObjectNode body = filtered(QueryJson.of(clause)).put("size", 0).put("track_total_hits", false);
    ObjectNode counting = body.putObject("aggs");
    for (String field : FacetFields.ALL) {
      counting
          .putObject(field)
          .putObject("terms")
          .put("field", IndexDesign.name(FieldNames.counted(field)))
          .put("size", MOST_HITS);
    }
    JsonNode counted = ask(body, "aggregations").path("aggregations");
    return FacetFields.facets(
        field -> {
          SortedMap<String, Integer> hits = new TreeMap<>();
          for (JsonNode bucket : counted.path(field).path("buckets")) {
            hits.put(bucket.path("key").asText(), bucket.path("doc_count").asInt());
          }
          return hits;
        });
  }

  /** Asks for the vector of terms of a text that consists of nothing but the terms. */
  float mostWords(List<FieldTerms> wanted) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.put("term_statistics", true).put("positions", false).put("offsets", false);
    ObjectNode text = body.putObject("doc");
    for (FieldTerms in : wanted) {
      text.put(IndexDesign.name(in.field()), Spaced.ofTerms(in.terms()));
    }
    JsonNode vectors =
        cluster.post("/" + alias + "/_termvectors?preference=" + office, body).path("term_vectors");
    Idf most = new Idf();
    for (FieldTerms in : wanted) {
      JsonNode vector = vectors.path(IndexDesign.name(in.field()));
      long all = vector.path("field_statistics").path("doc_count").asLong();
      for (JsonNode term : vector.path("terms")) {
        most.add(all, Math.max(0, term.path("doc_freq").asLong()));
      }
    }
    return most.sum();
  }

  /** Numbers of what is held, by unit, and sums that tell one content from another. */
  JsonNode counts(List<String> units) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.put("size", 0).put("track_total_hits", false);
    ObjectNode counting = body.putObject("aggs");
    for (String unit : units) {
      counting.set(unit, filter(QueryJson.of(new Clause.Is(FieldNames.UNIT, unit))));
    }
    for (String sum : List.of(IndexDesign.HELD_HASH_HIGH, IndexDesign.HELD_HASH_LOW)) {
      counting.putObject(sum).putObject("sum").put("field", sum);
    }
    return ask(body, "aggregations").path("aggregations");
  }

  private static ObjectNode filter(ObjectNode query) {
    ObjectNode filter = Cluster.JSON.createObjectNode();
    filter.set("filter", query);
    return filter;
  }

  private static ObjectNode filtered(ObjectNode query) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.putObject("query").putObject("bool").putArray("filter").add(query);
    return body;
  }

  private JsonNode ask(ObjectNode body, String wanted) {
    return cluster.post(
        "/%s/_search?allow_partial_search_results=false&preference=%s&filter_path=%s"
            .formatted(alias, office, wanted),
        body);
  }
}
