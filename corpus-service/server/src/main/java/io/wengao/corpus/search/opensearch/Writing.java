package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.terms.Entries;
import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Words;
import java.util.List;
import java.util.Set;

/**
 * Writes documents and removes them. A document is first recorded as begun, then its entries are
 * written, then entries it does not have any more are removed, then it is recorded as held: a
 * process that dies in between leaves a record that tells so, and two processes that write the same
 * document end with the same entries.
 */
final class Writing {
  private final Cluster cluster;
  private final Words words;

  Writing(Cluster cluster, Words words) {
    this.cluster = cluster;
    this.words = words;
  }

  void put(Office office, String alias, List<IndexedDocument> documents) {
    Bulk entries = new Bulk(cluster, alias);
    for (IndexedDocument document : documents) {
      HeldDocument begun = new HeldDocument(document.id(), HeldDocument.BEGUN);
      entries.begin(EntryJson.heldId(document.id()), begun.json());
      put(office, document, entries);
    }
    Set<String> known = entries.done();
    List<IndexedDocument> replaced =
        documents.stream()
            .filter(document -> known.contains(EntryJson.heldId(document.id())))
            .toList();
    if (!replaced.isEmpty()) {
      refresh(alias);
      delete(alias, leftOver(replaced));
    }
    Bulk held = new Bulk(cluster, alias);
    for (IndexedDocument document : documents) {
      HeldDocument record = new HeldDocument(document.id(), document.revision());
      held.write(EntryJson.heldId(document.id()), record.json());
    }
    held.done();
  }

  private void put(Office office, IndexedDocument document, Bulk entries) {
    String stamp = HeldDocument.stamp(document.toString());
    for (Entry entry : Entries.of(office, document)) {
      ObjectNode json = EntryJson.of(entry, words);
      json.put(IndexDesign.REVISION_NUMBER, document.revision());
      json.put(IndexDesign.STAMP, stamp);
      entries.write(EntryJson.id(entry), json);
    }
  }

  /** Entries of an older revision, or of another content of the same revision. */
  private static ObjectNode leftOver(List<IndexedDocument> documents) {
    ObjectNode query = Cluster.JSON.createObjectNode();
    ArrayNode any = query.putObject("bool").putArray("should");
    for (IndexedDocument document : documents) {
      ObjectNode of = any.addObject().putObject("bool");
      ArrayNode filter = of.putArray("filter");
      term(filter, FieldNames.DOCUMENT, document.id());
      filter
          .addObject()
          .putObject("range")
          .putObject(IndexDesign.REVISION_NUMBER)
          .put("lte", document.revision());
      term(of.putArray("must_not"), IndexDesign.STAMP, HeldDocument.stamp(document.toString()));
    }
    return query;
  }

  private static void term(ArrayNode clauses, String field, String value) {
    clauses.addObject().putObject("term").put(field, value);
  }

  void remove(String alias, List<String> documentIds) {
    refresh(alias);
    ObjectNode query = Cluster.JSON.createObjectNode();
    ArrayNode ids = query.putObject("terms").putArray(FieldNames.DOCUMENT);
    documentIds.forEach(ids::add);
    delete(alias, query);
  }

  private void delete(String alias, ObjectNode query) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    body.set("query", query);
    JsonNode answer =
        cluster.post("/" + alias + "/_delete_by_query?conflicts=proceed&refresh=true", body);
    if (!answer.path("failures").isEmpty() || answer.path("timed_out").asBoolean()) {
      throw new IllegalStateException(
          "OpenSearch could not remove all entries from " + alias + ": " + answer.path("failures"));
    }
  }

  void refresh(String alias) {
    cluster.post("/" + alias + "/_refresh");
  }
}
