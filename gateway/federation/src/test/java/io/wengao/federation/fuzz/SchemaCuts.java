package io.wengao.federation.fuzz;

import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;

/** Takes a type, a field or an argument out of a schema. */
final class SchemaCuts {

  private SchemaCuts() {}

  /**
   * The same document if it does not have it.
   *
   * @param coordinate {@code Type}, {@code Type.field}, {@code Type.field.argument} or {@code
   *     Type.field@directive}
   */
  static Document without(Document document, String coordinate) {
    return (Document) new AstTransformer().transform(document, new Cutter(coordinate));
  }

  private static final class Cutter extends NodeVisitorStub {
    private final String coordinate;

    Cutter(String coordinate) {
      this.coordinate = coordinate;
    }

    @Override
    protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
      if (node instanceof Directive directive
          && context.getParentNode() instanceof NamedNode<?> on) {
        return coordinate.equals(path(on, context.getParentContext()) + "@" + directive.getName())
            ? TreeTransformerUtil.deleteNode(context)
            : TraversalControl.CONTINUE;
      }
      boolean declared =
          node instanceof TypeDefinition
              || node instanceof FieldDefinition
              || node instanceof InputValueDefinition;
      return declared && coordinate.equals(path(node, context))
              || node instanceof TypeName name && mention(name, context)
          ? TreeTransformerUtil.deleteNode(context)
          : TraversalControl.CONTINUE;
    }

    /** A union member or an implemented interface. */
    private boolean mention(TypeName name, TraverserContext<Node> context) {
      var parent = context.getParentNode();
      return name.getName().equals(coordinate)
          && (parent instanceof UnionTypeDefinition || parent instanceof TypeDefinition);
    }

    private static String path(Node<?> node, TraverserContext<Node> context) {
      var names = new ArrayList<String>();
      names.add(((NamedNode<?>) node).getName());
      for (var parent : context.getParentNodes()) {
        if (parent instanceof NamedNode<?> named) {
          names.addFirst(named.getName());
        }
      }
      return String.join(".", names);
    }
  }
}
