package io.wengao.federation.fuzz;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.wengao.federation.fuzz.RandomOperation.Operation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes one thing out of an operation. */
final class OperationCuts {

  private OperationCuts() {}

  /** Without its n-th selection, directive or argument; null if there are not so many. */
  static @Nullable Operation without(Operation operation, int n) {
    var cutter = new Cutter(n);
    var document =
        (Document) new AstTransformer().transform(Parser.parse(operation.text()), cutter);
    return cutter.left >= 0 ? null : tidy(document, operation);
  }

  /** With every fragment written where it is spread. */
  static Operation withoutSpreads(Operation operation) {
    var document = Parser.parse(operation.text());
    for (int i = 0; i < 20 && AstPrinter.printAst(document).contains("...F"); i++) {
      var fragments = new LinkedHashMap<String, FragmentDefinition>();
      document
          .getDefinitionsOfType(FragmentDefinition.class)
          .forEach(fragment -> fragments.put(fragment.getName(), fragment));
      document = (Document) new AstTransformer().transform(document, new Inliner(fragments));
    }
    return tidy(document, operation);
  }

  private static final class Inliner extends NodeVisitorStub {
    private final LinkedHashMap<String, FragmentDefinition> fragments;

    Inliner(LinkedHashMap<String, FragmentDefinition> fragments) {
      this.fragments = fragments;
    }

    @Override
    public TraversalControl visitFragmentSpread(
        FragmentSpread spread, TraverserContext<Node> context) {
      var fragment = java.util.Objects.requireNonNull(fragments.get(spread.getName()));
      var inline =
          InlineFragment.newInlineFragment()
              .typeCondition(fragment.getTypeCondition())
              .directives(spread.getDirectives())
              .selectionSet(fragment.getSelectionSet())
              .build();
      return TreeTransformerUtil.changeNode(context, inline);
    }
  }

  private static final class Cutter extends NodeVisitorStub {
    private int left;

    Cutter(int n) {
      this.left = n;
    }

    private TraversalControl count(TraverserContext<Node> context) {
      return left-- == 0 ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitField(Field node, TraverserContext<Node> context) {
      return count(context);
    }

    @Override
    public TraversalControl visitInlineFragment(
        InlineFragment node, TraverserContext<Node> context) {
      return count(context);
    }

    @Override
    public TraversalControl visitFragmentSpread(
        FragmentSpread node, TraverserContext<Node> context) {
      return count(context);
    }

    @Override
    public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
      return count(context);
    }

    @Override
    public TraversalControl visitArgument(Argument node, TraverserContext<Node> context) {
      return context.getParentNode() instanceof Directive
          ? TraversalControl.CONTINUE
          : count(context);
    }
  }

  private static Operation tidy(Document document, Operation before) {
    var spreads = new LinkedHashSet<String>();
    var variables = new LinkedHashSet<String>();
    var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    collect(operation.getSelectionSet(), document, spreads, variables);
    var tidied =
        document.transform(
            builder ->
                builder.definitions(
                    document.getDefinitions().stream()
                        .filter(
                            one ->
                                !(one instanceof FragmentDefinition fragment)
                                    || spreads.contains(fragment.getName()))
                        .map(
                            one ->
                                one == operation
                                    ? operation.transform(
                                        own ->
                                            own.variableDefinitions(
                                                operation.getVariableDefinitions().stream()
                                                    .filter(v -> variables.contains(v.getName()))
                                                    .toList()))
                                    : one)
                        .map(one -> (graphql.language.Definition) one)
                        .toList()));
    var values = new LinkedHashMap<>(before.variables());
    values.keySet().retainAll(variables);
    return new Operation(AstPrinter.printAst(tidied), values);
  }

  private static void collect(
      Node<?> node, Document document, Set<String> spreads, Set<String> variables) {
    if (node instanceof VariableReference variable) {
      variables.add(variable.getName());
    }
    if (node instanceof FragmentSpread spread && spreads.add(spread.getName())) {
      document.getDefinitionsOfType(FragmentDefinition.class).stream()
          .filter(fragment -> fragment.getName().equals(spread.getName()))
          .forEach(fragment -> collect(fragment.getSelectionSet(), document, spreads, variables));
    }
    if (node instanceof SelectionSet || node.getChildren() != null) {
      node.getChildren().forEach(child -> collect((Node<?>) child, document, spreads, variables));
    }
  }
}
