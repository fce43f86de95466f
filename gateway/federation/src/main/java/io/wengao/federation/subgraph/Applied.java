package io.wengao.federation.subgraph;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.StringValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directives on one element, with canonical names: {@code key}, {@code external}, … Of
 * directives that neither federation nor GraphQL defines only those are kept that the schema
 * composes; their names have a leading {@code @}.
 */
public record Applied(List<Directive> directives) {

  public boolean has(String name) {
    return directives.stream().anyMatch(directive -> directive.getName().equals(name));
  }

  public List<Directive> all(String name) {
    return directives.stream().filter(directive -> directive.getName().equals(name)).toList();
  }

  /** The string argument of the first directive of this name; null where there is none. */
  public @Nullable String text(String name, String argument) {
    var all = all(name);
    return all.isEmpty() ? null : text(all.getFirst(), argument);
  }

  public static @Nullable String text(Directive directive, String argument) {
    var found = directive.getArgument(argument);
    return found != null && found.getValue() instanceof StringValue text ? text.getValue() : null;
  }

  public static boolean flag(Directive directive, String argument, boolean absent) {
    var found = directive.getArgument(argument);
    return found != null && found.getValue() instanceof BooleanValue flag ? flag.isValue() : absent;
  }
}
