package io.wengao.federation.planning;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field asked of objects of one type.
 *
 * @param key the response key
 * @param type its type in the supergraph
 * @param child what is asked of its objects; null for a leaf
 */
public record FieldNode(
    String key,
    String name,
    List<Argument> arguments,
    String signature,
    Type<?> type,
    @Nullable Selection child) {

  static FieldNode of(
      String key, String name, List<Argument> arguments, Type<?> type, @Nullable Selection child) {
    return new FieldNode(key, name, arguments, signature(name, arguments), type, child);
  }

  /** The field as it is sent, without key and selection: equal text, equal value. */
  private static String signature(String name, List<Argument> arguments) {
    return arguments.isEmpty()
        ? name
        : name
            + arguments.stream()
                .map(AstPrinter::printAstCompact)
                .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Whether both mean the same for whoever reads the answer. */
  boolean same(FieldNode other) {
    return key.equals(other.key)
        && signature.equals(other.signature)
        && child == other.child
        && AstPrinter.printAst(type).equals(AstPrinter.printAst(other.type));
  }
}
