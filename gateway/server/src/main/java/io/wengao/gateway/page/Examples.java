package io.wengao.gateway.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ParseAndValidate;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The example queries beside this class, one file a tab; only those that fit the schema in service
 * are offered.
 */
final class Examples {
  private static final List<String> FILES =
      List.of(
          "01-search.graphql",
          "02-plan-outline.graphql",
          "03-draft-with-sources.graphql",
          "04-statistics.graphql",
          "05-follow-a-draft.graphql");

  private Examples() {}

  /** The tabs as a JSON list that may stand inside an HTML script element. */
  static String tabs(String apiSchema) {
    var schema =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(apiSchema));
    var tabs = new ArrayList<Map<String, String>>();
    for (var file : FILES) {
      var query = read(file);
      if (fits(query, schema)) {
        tabs.add(Map.of("query", query));
      }
    }
    try {
      return new ObjectMapper().writeValueAsString(tabs).replace("<", "\\u003c");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<String> files() {
    return FILES;
  }

  static String read(String file) {
    try (var stream = Examples.class.getResourceAsStream("examples/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("example " + file + " is not packaged");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean fits(String query, GraphQLSchema schema) {
    try {
      var document = new Parser().parseDocument(query);
      return ParseAndValidate.validate(schema, document, Locale.ENGLISH).isEmpty();
    } catch (InvalidSyntaxException broken) {
      return false;
    }
  }
}
