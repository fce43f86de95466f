package io.wengao.federation.supergraph;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of join directives. */
final class Arguments {

  private Arguments() {}

  static @Nullable String text(Directive directive, String name) {
    var argument = directive.getArgument(name);
    if (argument == null) {
      return null;
    }
    return switch (argument.getValue()) {
      case StringValue text -> text.getValue();
      case EnumValue value -> value.getName();
      case null, default -> null;
    };
  }

  static String textOr(Directive directive, String name, String otherwise) {
    var text = text(directive, name);
    return text == null ? otherwise : text;
  }

  static boolean flag(Directive directive, String name, boolean absent) {
    var argument = directive.getArgument(name);
    return argument != null && argument.getValue() instanceof BooleanValue flag
        ? flag.isValue()
        : absent;
  }

  /** A field set as a selection set; null where the argument is absent, empty or not one. */
  static @Nullable SelectionSet selection(
      Directive directive, String name, String place, List<String> problems) {
    var text = text(directive, name);
    return text == null ? null : selection(place, name, text, problems);
  }

  static @Nullable SelectionSet selection(
      String place, String name, String text, List<String> problems) {
    if (text.isBlank()) {
      return null;
    }
    try {
      var stripped = text.strip();
      var braced = stripped.startsWith("{") ? stripped : "{" + stripped + "}";
      return Parser.parse(braced)
          .getDefinitionsOfType(OperationDefinition.class)
          .getFirst()
          .getSelectionSet();
    } catch (InvalidSyntaxException e) {
      problems.add(place + ": " + name + " \"" + text + "\" is not a selection of fields");
      return null;
    }
  }

  static @Nullable Type<?> type(
      Directive directive, String name, String place, List<String> problems) {
    var text = text(directive, name);
    if (text == null) {
      return null;
    }
    try {
      return Parser.parseType(text);
    } catch (InvalidSyntaxException e) {
      problems.add(place + ": " + name + " \"" + text + "\" is not a type");
      return null;
    }
  }
}
