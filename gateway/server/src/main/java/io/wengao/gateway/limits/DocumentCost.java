package io.wengao.gateway.limits;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a parsed document would cost. Each fragment is measured once, so a document of fragments
 * that spread each other many times costs no more to measure than to read.
 */
final class DocumentCost {
  /** Depth and fields at the top level of one selection set, fragments included. */
  private record Size(int depth, int fields) {}

  private static final Size NOTHING = new Size(0, 0);

  private final Map<String, FragmentDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Size> fragments = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();
  private int aliases;
  private int directives;
  private int depth;
  private int rootFields;

  private DocumentCost(Document document) {
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(it -> definitions.putIfAbsent(it.getName(), it));
  }

  static DocumentCost of(Document document) {
    var cost = new DocumentCost(document);
    for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      cost.countDirectives(operation);
      var size = cost.sizeOf(operation.getSelectionSet());
      cost.depth = Math.max(cost.depth, size.depth());
      cost.rootFields = Math.max(cost.rootFields, size.fields());
    }
    return cost;
  }

  int depth() {
    return depth;
  }

  int rootFields() {
    return rootFields;
  }

  int aliases() {
    return aliases;
  }

  int directives() {
    return directives;
  }

  private Size sizeOf(@Nullable SelectionSet selections) {
    if (selections == null) {
      return NOTHING;
    }
    int deepest = 0;
    int fields = 0;
    for (Selection<?> selection : selections.getSelections()) {
      var size = sizeOf(selection);
      deepest = Math.max(deepest, size.depth());
      fields = saturated(fields, size.fields());
    }
    return new Size(deepest, fields);
  }

  private Size sizeOf(Selection<?> selection) {
    if (selection instanceof DirectivesContainer<?> container) {
      countDirectives(container);
    }
    return switch (selection) {
      case Field field -> {
        aliases += field.getAlias() == null ? 0 : 1;
        yield new Size(1 + sizeOf(field.getSelectionSet()).depth(), 1);
      }
      case InlineFragment inline -> sizeOf(inline.getSelectionSet());
      case FragmentSpread spread -> sizeOfFragment(spread.getName());
      default -> NOTHING;
    };
  }

  private Size sizeOfFragment(String name) {
    var known = fragments.get(name);
    if (known != null) {
      return known;
    }
    // A fragment that spreads itself is refused by validation; here it only must not go on for
    // ever.
    if (!open.add(name)) {
      return NOTHING;
    }
    var definition = definitions.get(name);
    var size = definition == null ? NOTHING : sizeOf(definition.getSelectionSet());
    fragments.put(name, size);
    return size;
  }

  private void countDirectives(DirectivesContainer<?> container) {
    directives += container.getDirectives().size();
  }

  private static int saturated(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }
}
