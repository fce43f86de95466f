package io.wengao.federation.fuzz;

import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.SchemaDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** SDL for comparing. */
final class SchemaText {

  private SchemaText() {}

  /** The same types, whatever the order they are written in. */
  static String sorted(String sdl) {
    Document document = Parser.parse(sdl);
    var types =
        document.transform(
            builder ->
                builder.definitions(
                    document.getDefinitions().stream()
                        .filter(
                            one ->
                                !(one instanceof SchemaDefinition
                                    || one instanceof DirectiveDefinition))
                        .map(one -> (Definition) one)
                        .toList()));
    return AstPrinter.printAst(new AstSorter().sort(types));
  }

  /** The lines only one of them has. */
  static String difference(String one, String other) {
    var left = one.lines().collect(Collectors.toCollection(ArrayList::new));
    var right = other.lines().collect(Collectors.toCollection(ArrayList::new));
    var common = new ArrayList<>(left);
    right.forEach(left::remove);
    common.forEach(right::remove);
    return "has " + left + " and not " + right;
  }
}
