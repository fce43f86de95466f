package io.wengao.federation.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import graphql.validation.rules.DeferDirectiveLabel;
import graphql.validation.rules.DeferDirectiveOnRootLevel;
import graphql.validation.rules.DeferDirectiveOnValidOperation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses and validates documents against the API schema. */
public final class OperationReader {

  private static final int MOST_ERRORS = 20;

  /** {@link DeferCheck} says what to do, too. */
  private static final Set<Class<?>> LEFT_TO_US =
      Set.of(
          DeferDirectiveLabel.class,
          DeferDirectiveOnRootLevel.class,
          DeferDirectiveOnValidOperation.class);

  /** Messages quote the document, and may quote much of it. */
  private static final int LONGEST_MESSAGE = 500;

  private final GraphQLSchema schema;

  public OperationReader(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** Never throws for bad input. */
  public OperationReading read(String query, @Nullable String operationName) {
    Document document;
    try {
      document = parse(query);
    } catch (InvalidSyntaxException e) {
      return new OperationReading.Rejected(
          List.of(
              GraphqlError.at(
                  "GRAPHQL_PARSE_FAILED",
                  shortened(String.valueOf(e.getMessage())),
                  locations(e.getLocation() == null ? null : List.of(e.getLocation())))));
    }
    var excess = Extent.of(document).excess();
    if (excess != null) {
      return new OperationReading.Rejected(List.of(excess));
    }
    var errors =
        new Validator()
            .validateDocument(schema, document, rule -> !LEFT_TO_US.contains(rule), Locale.ENGLISH);
    if (!errors.isEmpty()) {
      return new OperationReading.Rejected(
          errors.stream()
              .limit(MOST_ERRORS)
              .map(
                  error ->
                      GraphqlError.at(
                          "GRAPHQL_VALIDATION_FAILED",
                          shortened(error.getMessage()),
                          locations(error.getLocations())))
              .toList());
    }
    var undeferrable = DeferCheck.of(document);
    return undeferrable.isEmpty()
        ? select(document, operationName)
        : new OperationReading.Rejected(undeferrable.stream().limit(MOST_ERRORS).toList());
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    int end = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1)) ? 1 : 0;
    return message.substring(0, LONGEST_MESSAGE - end) + "…";
  }

  private static Document parse(String query) {
    return new Parser()
        .parseDocument(
            ParserEnvironment.newParserEnvironment()
                .document(query)
                .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                .locale(Locale.ENGLISH)
                .build());
  }

  private static OperationReading select(Document document, @Nullable String operationName) {
    var operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (operationName == null || operationName.isEmpty()) {
      if (operations.size() == 1) {
        return new OperationReading.Ready(document, operations.getFirst());
      }
      return unresolved(
          operations.isEmpty()
              ? "The document holds no operation"
              : "The document holds several operations; name one in operationName");
    }
    return operations.stream()
        .filter(operation -> operationName.equals(operation.getName()))
        .findFirst()
        .<OperationReading>map(operation -> new OperationReading.Ready(document, operation))
        .orElseGet(() -> unresolved("The document holds no operation \"" + operationName + "\""));
  }

  private static OperationReading unresolved(String message) {
    return new OperationReading.Rejected(
        List.of(GraphqlError.of("OPERATION_RESOLUTION_FAILURE", message)));
  }

  private static List<GraphqlError.Location> locations(@Nullable List<SourceLocation> locations) {
    if (locations == null) {
      return List.of();
    }
    return locations.stream()
        .filter(place -> place != null && place.getLine() > 0)
        .map(place -> new GraphqlError.Location(place.getLine(), place.getColumn()))
        .toList();
  }
}
