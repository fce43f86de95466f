package io.wengao.federation.contract;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Elements by their names, in the schema's order, and their types as text. */
final class Named {
  private Named() {}

  static <T extends NamedNode<?>> Map<String, T> byName(List<T> nodes) {
    var named = new LinkedHashMap<String, T>();
    nodes.forEach(node -> named.put(node.getName(), node));
    return named;
  }

  static String text(Type<?> type) {
    return AstPrinter.printAstCompact(type);
  }

  static String fromTo(InputValueDefinition was, InputValueDefinition is) {
    return text(was.getType()) + " -> " + text(is.getType());
  }

  static String fromTo(FieldDefinition was, FieldDefinition is) {
    return text(was.getType()) + " -> " + text(is.getType());
  }
}
