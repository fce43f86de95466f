package io.wengao.federation.fuzz;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts {@code @defer} into an operation at random, or takes everything deferred out of it. */
final class RandomDefers {

  private final Random random;
  private int labels;

  private RandomDefers(long seed) {
    this.random = new Random(seed);
  }

  /** The same operation with some of its parts deferred. */
  static String into(String operation, long seed) {
    var defers = new RandomDefers(seed);
    return mapped(operation, (set, root) -> defers.some(set, root));
  }

  /** What is left of an operation when nothing that is deferred is asked. */
  static String outOf(String operation) {
    return mapped(operation, (set, root) -> undeferred(set));
  }

  private interface Change {
    SelectionSet of(SelectionSet set, boolean mutation);
  }

  private static String mapped(String operation, Change change) {
    Document document = Parser.parse(operation);
    var definitions = new ArrayList<Definition>();
    for (var one : document.getDefinitions()) {
      definitions.add(
          switch (one) {
            case OperationDefinition own -> {
              boolean mutates = own.getOperation() == OperationDefinition.Operation.MUTATION;
              var set = change.of(own.getSelectionSet(), mutates);
              yield own.transform(builder -> builder.selectionSet(set));
            }
            case FragmentDefinition own -> {
              var set = change.of(own.getSelectionSet(), false);
              yield own.transform(builder -> builder.selectionSet(set));
            }
            default -> one;
          });
    }
    return AstPrinter.printAst(document.transform(builder -> builder.definitions(definitions)));
  }

  private SelectionSet some(SelectionSet set, boolean mutation) {
    var kept = new ArrayList<Selection<?>>();
    var later = new ArrayList<Selection<?>>();
    boolean split = !mutation && random.nextInt(4) == 0;
    for (Selection<?> one : set.getSelections()) {
      (split && random.nextInt(3) == 0 ? later : kept).add(deep(one, mutation));
    }
    if (!later.isEmpty()) {
      var inner = SelectionSet.newSelectionSet(later).build();
      kept.add(
          random.nextInt(kept.size() + 1),
          InlineFragment.newInlineFragment().selectionSet(inner).directive(defer()).build());
    }
    return SelectionSet.newSelectionSet(kept).build();
  }

  private Selection<?> deep(Selection<?> one, boolean mutation) {
    boolean defers = !mutation && random.nextInt(3) == 0;
    return switch (one) {
      case Field field when field.getSelectionSet() != null -> {
        var set = some(field.getSelectionSet(), false);
        yield field.transform(builder -> builder.selectionSet(set));
      }
      case InlineFragment fragment -> {
        var set = some(fragment.getSelectionSet(), mutation);
        yield fragment.transform(
            builder -> {
              builder.selectionSet(set);
              if (defers) {
                builder.directive(defer());
              }
            });
      }
      case FragmentSpread spread when defers ->
          spread.transform(builder -> builder.directive(defer()));
      default -> one;
    };
  }

  private Directive defer() {
    var arguments = new ArrayList<Argument>();
    if (random.nextBoolean()) {
      arguments.add(new Argument("label", new StringValue("l" + labels++)));
    }
    return Directive.newDirective().name("defer").arguments(arguments).build();
  }

  /** Skipped, not gone: no variable or fragment may be left unused. */
  private static SelectionSet undeferred(SelectionSet set) {
    var kept = new ArrayList<Selection<?>>();
    for (Selection<?> one : set.getSelections()) {
      kept.add(
          switch (one) {
            case DirectivesContainer<?> later when later.hasDirective("defer") -> skipped(one);
            case InlineFragment fragment -> {
              var inner = undeferred(fragment.getSelectionSet());
              yield fragment.transform(builder -> builder.selectionSet(inner));
            }
            case Field field when field.getSelectionSet() != null -> {
              var inner = undeferred(field.getSelectionSet());
              yield field.transform(builder -> builder.selectionSet(inner));
            }
            default -> one;
          });
    }
    return SelectionSet.newSelectionSet(kept).build();
  }

  private static Selection<?> skipped(Selection<?> one) {
    var skip =
        Directive.newDirective()
            .name("skip")
            .argument(new Argument("if", new BooleanValue(true)))
            .build();
    return InlineFragment.newInlineFragment()
        .selectionSet(SelectionSet.newSelectionSet(List.of(one)).build())
        .directive(skip)
        .build();
  }
}
