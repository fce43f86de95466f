package io.wengao.federation.supergraph;

import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @cost} and {@code @listSize} by the names the link to specs.apollo.dev/cost gives
 * them; directives of these names without that link are somebody else's. What has no such form is
 * as if it were not there.
 */
final class CostReader {

  private static final String SPECIFICATION = "specs.apollo.dev/cost/";

  private final Map<String, Long> types = new LinkedHashMap<>();
  private final Map<String, CostRules.FieldCost> fields = new LinkedHashMap<>();
  private String cost = "cost";
  private String listSize = "cost__listSize";

  private CostReader() {}

  static CostRules read(Document document) {
    var reader = new CostReader();
    if (reader.isLinked(document)) {
      document.getDefinitions().forEach(reader::definition);
    }
    return new CostRules(reader.types, reader.fields);
  }

  private boolean isLinked(Document document) {
    for (var schema : document.getDefinitionsOfType(SchemaDefinition.class)) {
      for (var link : schema.getDirectives("link")) {
        if (Arguments.textOr(link, "url", "").contains(SPECIFICATION)) {
          names(link);
          return true;
        }
      }
    }
    return false;
  }

  private void names(Directive link) {
    var as = Arguments.textOr(link, "as", "cost");
    cost = as;
    listSize = as + "__listSize";
    for (var element : elements(link, "import")) {
      switch (element) {
        case StringValue name -> imported(name.getValue(), name.getValue());
        case ObjectValue pair -> imported(text(pair, "name"), text(pair, "as"));
        default -> {
          // No import.
        }
      }
    }
  }

  private void imported(@Nullable String name, @Nullable String as) {
    if (name != null && name.equals("@cost")) {
      cost = (as == null ? name : as).substring(1);
    } else if (name != null && name.equals("@listSize")) {
      listSize = (as == null ? name : as).substring(1);
    }
  }

  private static @Nullable String text(ObjectValue pair, String key) {
    return pair.getObjectFields().stream()
        .filter(field -> field.getName().equals(key))
        .map(field -> field.getValue() instanceof StringValue text ? text.getValue() : "")
        .filter(text -> text.startsWith("@"))
        .findFirst()
        .orElse(null);
  }

  private void definition(Definition<?> definition) {
    switch (definition) {
      case ObjectTypeDefinition type -> {
        weigh(type);
        type.getFieldDefinitions().forEach(field -> field(type.getName(), field));
      }
      case ImplementingTypeDefinition<?> type ->
          type.getFieldDefinitions()
              .forEach(field -> field(type.getName(), (FieldDefinition) field));
      case ScalarTypeDefinition type -> weigh(type);
      case EnumTypeDefinition type -> weigh(type);
      default -> {
        // Has no cost.
      }
    }
  }

  private <T extends DirectivesContainer<?> & NamedNode<?>> void weigh(T type) {
    var weight = weight(type);
    if (weight != null) {
      types.put(type.getName(), weight);
    }
  }

  private void field(String type, FieldDefinition field) {
    var weight = weight(field);
    var arguments = new LinkedHashMap<String, Long>();
    for (InputValueDefinition argument : field.getInputValueDefinitions()) {
      var own = weight(argument);
      if (own != null) {
        arguments.put(argument.getName(), own);
      }
    }
    var size = listSize(field);
    if (weight != null || size != null || !arguments.isEmpty()) {
      fields.put(type + "." + field.getName(), new CostRules.FieldCost(weight, arguments, size));
    }
  }

  private @Nullable Long weight(DirectivesContainer<?> element) {
    var found = element.getDirectives(cost);
    return found.isEmpty() ? null : number(found.getFirst(), "weight");
  }

  private CostRules.@Nullable ListSize listSize(FieldDefinition field) {
    return field.getDirectives(listSize).stream()
        .findFirst()
        .map(
            one ->
                new CostRules.ListSize(
                    number(one, "assumedSize"),
                    names(one, "slicingArguments"),
                    names(one, "sizedFields"),
                    Arguments.flag(one, "requireOneSlicingArgument", true)))
        .orElse(null);
  }

  /** What is less than nothing counts as nothing: no field makes others cheaper. */
  private static @Nullable Long number(Directive directive, String name) {
    var argument = directive.getArgument(name);
    return argument != null && argument.getValue() instanceof IntValue number
        ? number
            .getValue()
            .max(BigInteger.ZERO)
            .min(BigInteger.valueOf(Integer.MAX_VALUE))
            .longValue()
        : null;
  }

  private static List<String> names(Directive directive, String argument) {
    return elements(directive, argument).stream()
        .filter(StringValue.class::isInstance)
        .map(value -> ((StringValue) value).getValue())
        .toList();
  }

  @SuppressWarnings("rawtypes")
  private static List<Value> elements(Directive directive, String name) {
    var argument = directive.getArgument(name);
    return argument != null && argument.getValue() instanceof ArrayValue list
        ? list.getValues()
        : List.of();
  }
}
