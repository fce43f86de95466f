package io.wengao.federation.planning.selection;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.Type;
import io.wengao.federation.access.Requirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field asked of objects of one type.
 *
 * @param key where the answer stores it: the response key, but for what {@link StoredKeys} keeps
 *     apart
 * @param shown the response key
 * @param type its type in the supergraph
 * @param child what is asked of its objects; null for a leaf and for what is withheld
 * @param unmet what the caller lacks to be told; empty for all that is fetched
 */
public record FieldNode(
    String key,
    String shown,
    String name,
    List<Argument> arguments,
    String signature,
    Type<?> type,
    @Nullable Selection child,
    Set<Requirement> unmet) {

  public static FieldNode of(
      String key, String name, List<Argument> arguments, Type<?> type, @Nullable Selection child) {
    return new FieldNode(
        key, key, name, arguments, signature(name, arguments), type, child, Set.of());
  }

  /** A field that is shown as null. */
  static FieldNode withheld(Field field, String key, Type<?> type, Set<Requirement> unmet) {
    var name = field.getName();
    var arguments = field.getArguments();
    return new FieldNode(key, key, name, arguments, signature(name, arguments), type, null, unmet);
  }

  boolean withheld() {
    return !unmet.isEmpty();
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

  /** The same stored under another key. */
  FieldNode stored(String under, @Nullable Selection below) {
    return new FieldNode(under, shown, name, arguments, signature, type, below, unmet);
  }

  /** The same asked with these arguments. */
  public FieldNode asked(List<Argument> with) {
    return new FieldNode(key, shown, name, with, signature(name, with), type, child, unmet);
  }

  /** Whether both mean the same for whoever reads the answer. */
  boolean same(FieldNode other) {
    return key.equals(other.key)
        && signature.equals(other.signature)
        && child == other.child
        && unmet.equals(other.unmet)
        && AstPrinter.printAst(type).equals(AstPrinter.printAst(other.type));
  }
}
