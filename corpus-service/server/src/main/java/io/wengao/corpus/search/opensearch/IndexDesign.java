package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.FacetFields;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Words;

/**
 * How an office's index is made. One shard, so that every text of the office weighs in every score;
 * no source, because the database has it.
 *
 * @param number counts the designs: a higher one takes the place of a lower one
 * @param analysis how texts become terms
 * @param replicas copies besides the first
 */
record IndexDesign(int number, String analysis, int replicas) {
  /**
   * Goes up whenever {@link Words#VERSION} or the fields change.
   *
   * @see #ANALYSIS_OF_THIS_NUMBER
   */
  private static final int NUMBER = 1;

  /** Of which the number speaks; a test holds the two together. */
  static final String ANALYSIS_OF_THIS_NUMBER = "lucene-10.5/cjk+smartcn/2";

  /** Documents the index holds, besides their entries. */
  static final String HELD_DOCUMENT = "DOCUMENT";

  static final String HELD_REVISION = "held_revision";
  static final String HELD_HASH_HIGH = "held_hash_high";
  static final String HELD_HASH_LOW = "held_hash_low";

  /** Of the document an entry belongs to, as a number. */
  static final String REVISION_NUMBER = "revision_number";

  /** The same for all entries of the same content of a document. */
  static final String STAMP = "stamp";

  static final String ANALYZER = "spaced";

  private static final int LONGEST_TERM = 8_000;

  static IndexDesign present(int replicas) {
    return new IndexDesign(NUMBER, Words.VERSION, replicas);
  }

  /** Field names have no dots here, where they would make objects. */
  static String name(String field) {
    return field.replace('.', '_');
  }

  /** The number of the design an index was made by, by its mapping; 0 when it does not say. */
  static int numberOf(JsonNode mappings) {
    return mappings.path("_meta").path("number").asInt(0);
  }

  ObjectNode body(String alias) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    settings(body.putObject("settings"));
    mappings(body.putObject("mappings"));
    body.putObject("aliases").putObject(alias);
    return body;
  }

  private void settings(ObjectNode settings) {
    settings.put("number_of_shards", 1);
    settings.put("auto_expand_replicas", replicas == 0 ? "false" : "0-" + replicas);
    if (replicas == 0) {
      settings.put("number_of_replicas", 0);
    }
    settings.put("refresh_interval", "1s");
    ObjectNode analysis = settings.putObject("analysis");
    analysis
        .putObject("tokenizer")
        .putObject("blanks")
        .put("type", "whitespace")
        .put("max_token_length", LONGEST_TERM);
    analysis
        .putObject("filter")
        .putObject("holes")
        .put("type", "stop")
        .putArray("stopwords")
        .add(Spaced.HOLE);
    ObjectNode spaced = analysis.putObject("analyzer").putObject(ANALYZER);
    spaced.put("type", "custom").put("tokenizer", "blanks").putArray("filter").add("holes");
  }

  private void mappings(ObjectNode mappings) {
    mappings.putObject("_meta").put("number", number).put("analysis", analysis);
    mappings.putObject("_source").put("enabled", false);
    mappings.put("dynamic", false);
    ObjectNode fields = mappings.putObject("properties");
    fields.putObject(FieldNames.ID).put("type", "keyword");
    FieldNames.EXACT.forEach(field -> keyword(fields, name(field)).put("doc_values", false));
    keyword(fields, FieldNames.DOCUMENT);
    keyword(fields, STAMP).put("doc_values", false);
    FieldNames.AMOUNTS.forEach(field -> fields.putObject(name(field)).put("type", "integer"));
    for (String counted : FacetFields.ALL) {
      keyword(fields, name(FieldNames.counted(counted))).put("index", false);
    }
    for (SearchUnit unit : SearchUnit.values()) {
      text(fields, FieldNames.pairs(unit));
      text(fields, FieldNames.words(unit));
    }
    text(fields, FieldNames.TITLE_PAIRS);
    text(fields, FieldNames.TITLE_WORDS);
    fields.putObject(REVISION_NUMBER).put("type", "integer");
    fields.putObject(HELD_REVISION).put("type", "integer").put("index", false);
    fields.putObject(HELD_HASH_HIGH).put("type", "long").put("index", false);
    fields.putObject(HELD_HASH_LOW).put("type", "long").put("index", false);
  }

  private static ObjectNode keyword(ObjectNode fields, String name) {
    return fields.putObject(name).put("type", "keyword");
  }

  private static void text(ObjectNode fields, String field) {
    fields.putObject(name(field)).put("type", "text").put("analyzer", ANALYZER);
  }
}
