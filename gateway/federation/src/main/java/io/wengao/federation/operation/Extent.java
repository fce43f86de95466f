package io.wengao.federation.operation;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a selection stands for with all fragments written out. A short document can stand for
 * very much, and what looks at it afterwards, the validator included, takes its time for all of it.
 *
 * @param fields how many fields
 * @param depth how many fields one inside the other
 * @param nesting how many fragments one inside the other
 */
record Extent(long fields, int depth, int nesting) {

  static final long MOST_FIELDS = 20_000;
  static final int DEEPEST = 100;

  private static final Extent NOTHING = new Extent(0, 0, 0);
  private static final Extent TOO_DEEP = new Extent(0, DEEPEST + 1, 0);

  /** Where looking down ends, fields and fragments together, whatever else is found. */
  private static final int END = 4 * DEEPEST;

  /** Of the largest operation of a document; linear in the document's length. */
  static Extent of(Document document) {
    return new Measure(document).largest();
  }

  /** Why it is too much; null if it is not. */
  @Nullable GraphqlError excess() {
    if (fields > MOST_FIELDS) {
      return GraphqlError.limit(
          "operation-fields",
          MOST_FIELDS,
          "The operation stands for more than " + MOST_FIELDS + " fields, fragments written out");
    }
    if (depth > DEEPEST) {
      return GraphqlError.limit(
          "operation-depth", DEEPEST, "The operation is more than " + DEEPEST + " fields deep");
    }
    return nesting > DEEPEST
        ? GraphqlError.limit(
            "fragment-nesting", DEEPEST, "The operation nests more than " + DEEPEST + " fragments")
        : null;
  }

  private Extent beside(Extent other) {
    return new Extent(
        Math.min(fields + other.fields, Integer.MAX_VALUE),
        Math.max(depth, other.depth),
        Math.max(nesting, other.nesting));
  }

  private static final class Measure {
    private final Document document;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> known = new HashMap<>();

    Measure(Document document) {
      this.document = document;
      for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
        fragments.put(fragment.getName(), fragment);
      }
    }

    Extent largest() {
      var largest = NOTHING;
      for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
        var one = of(operation.getSelectionSet(), 0);
        largest = one.excess() != null || one.fields() > largest.fields() ? one : largest;
      }
      return largest;
    }

    private Extent of(@Nullable SelectionSet set, int levels) {
      if (levels > END) {
        return TOO_DEEP;
      }
      var sum = NOTHING;
      if (set != null) {
        for (Selection<?> one : set.getSelections()) {
          sum = sum.beside(of(one, levels + 1));
        }
      }
      return sum;
    }

    private Extent of(Selection<?> selection, int levels) {
      return switch (selection) {
        case Field field -> {
          var below = of(field.getSelectionSet(), levels);
          yield new Extent(below.fields() + 1, below.depth() + 1, below.nesting());
        }
        case InlineFragment fragment -> of(fragment.getSelectionSet(), levels);
        case FragmentSpread spread -> spread(spread.getName(), levels);
        default -> NOTHING;
      };
    }

    private Extent spread(String name, int levels) {
      var before = known.get(name);
      if (before != null) {
        return before;
      }
      // Where a fragment spreads itself there is no end; the validator will say so.
      known.put(name, NOTHING);
      var fragment = fragments.get(name);
      var inside = fragment == null ? NOTHING : of(fragment.getSelectionSet(), levels);
      var whole = new Extent(inside.fields(), inside.depth(), inside.nesting() + 1);
      known.put(name, whole);
      return whole;
    }
  }
}
