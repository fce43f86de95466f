package io.wengao.federation.composition;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import io.wengao.federation.subgraph.Subgraph;
import io.wengao.federation.subgraph.SubgraphField;
import io.wengao.federation.subgraph.SubgraphInput;
import io.wengao.federation.subgraph.SubgraphType;
import io.wengao.federation.subgraph.TypeKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The selection of a {@code @fromContext}: one field of each object that sets the context, or
 * fragments that give one each. Says the first thing that is wrong with it.
 */
final class ContextSelection {

  private final Subgraph subgraph;
  private final Type<?> wanted;
  private final Set<String> used;
  private final Set<String> met = new LinkedHashSet<>();

  /**
   * @param wanted the argument's type
   * @param used takes the coordinates of the fields it names
   */
  ContextSelection(Subgraph subgraph, Type<?> wanted, Set<String> used) {
    this.subgraph = subgraph;
    this.wanted = wanted;
    this.used = used;
  }

  /** Why the selection does not do; null if it does. */
  @Nullable String problem(String text, List<SubgraphType> owners) {
    var set = FieldSets.parse(text).orElse(null);
    if (set == null) {
      return "it is not a selection such as \"{ locale }\"";
    }
    try {
      boolean fragments = set.getSelections().getFirst() instanceof InlineFragment;
      for (var owner : owners) {
        if (fragments) {
          branches(owner, set);
        } else {
          fits(valueOf(owner, set));
        }
      }
      for (var name : conditions(fragments ? set : new SelectionSet(List.of()))) {
        if (!met.contains(name)) {
          throw new Unfit("\"... on " + name + "\" is of no type that sets the context");
        }
      }
      return null;
    } catch (Unfit e) {
      return e.reason;
    }
  }

  private static List<String> conditions(SelectionSet set) {
    return set.getSelections().stream()
        .map(one -> one instanceof InlineFragment fragment ? fragment.getTypeCondition() : null)
        .map(one -> one == null ? "" : one.getName())
        .toList();
  }

  private void branches(SubgraphType owner, SelectionSet set) throws Unfit {
    var names = conditions(set);
    if (new LinkedHashSet<>(names).size() < names.size()) {
      throw new Unfit("two fragments are on one type");
    }
    var possible = possible(owner);
    boolean any = false;
    for (Selection<?> selection : set.getSelections()) {
      if (!(selection instanceof InlineFragment fragment) || fragment.getTypeCondition() == null) {
        throw new Unfit("beside a fragment on a type stands something else");
      }
      plain(fragment.getDirectives());
      var type = type(fragment.getTypeCondition().getName());
      if (type.kind() != TypeKind.OBJECT) {
        throw new Unfit("\"... on " + type.name() + "\" is not on an object type");
      }
      if (possible.contains(type.name())) {
        any = true;
        met.add(type.name());
        fits(valueOf(type, fragment.getSelectionSet()));
      }
    }
    if (!any) {
      throw new Unfit("no fragment is on \"" + owner.name() + "\", which sets the context");
    }
  }

  private Set<String> possible(SubgraphType type) {
    return switch (type.kind()) {
      case UNION -> new LinkedHashSet<>(type.members());
      case INTERFACE -> {
        var names = new LinkedHashSet<String>();
        subgraph.types().values().stream()
            .filter(one -> one.kind() == TypeKind.OBJECT)
            .filter(one -> one.interfaces().contains(type.name()))
            .forEach(one -> names.add(one.name()));
        yield names;
      }
      case OBJECT, SCALAR, ENUM, INPUT -> Set.of(type.name());
    };
  }

  /** What one field, or each of several fragments, gives. A null on the way is a null value. */
  private Type<?> valueOf(SubgraphType type, SelectionSet set) throws Unfit {
    if (type.interfaceObject()) {
      throw new Unfit("\"" + type.name() + "\" is an @interfaceObject");
    }
    Type<?> value = null;
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field && set.getSelections().size() > 1) {
        throw new Unfit("it selects more than one field of \"" + type.name() + "\"");
      }
      var one =
          switch (selection) {
            case Field field -> valueOf(type, field);
            case InlineFragment fragment -> {
              plain(fragment.getDirectives());
              var condition = fragment.getTypeCondition();
              var inner = condition == null ? type : type(condition.getName());
              yield valueOf(inner, fragment.getSelectionSet());
            }
            default -> throw new Unfit("it has a fragment spread");
          };
      if (value != null && !Types.text(value).equals(Types.text(one))) {
        throw new Unfit("its fragments give " + Types.text(value) + " and " + Types.text(one));
      }
      value = one;
    }
    if (value == null) {
      throw new Unfit("it selects nothing");
    }
    return value;
  }

  private Type<?> valueOf(SubgraphType type, Field field) throws Unfit {
    plain(field.getDirectives());
    if (field.getAlias() != null) {
      throw new Unfit("it has the alias \"" + field.getAlias() + "\"");
    }
    var place = type.name() + "." + field.getName();
    var known = type.fields().get(field.getName());
    if (known == null) {
      throw new Unfit("this subgraph has no field \"" + place + "\"");
    }
    arguments(place, known, field);
    used(type, field.getName());
    var target = subgraph.types().get(Types.named(known.type()));
    boolean composite = target != null && Types.composite(target.kind());
    if (!composite || target == null) {
      if (field.getSelectionSet() != null) {
        throw new Unfit("\"" + place + "\" has no fields to select");
      }
      return Types.nullable(known.type());
    }
    if (field.getSelectionSet() == null) {
      throw new Unfit("\"" + place + "\" needs a selection { … }");
    }
    return Types.nullable(wrapped(known.type(), valueOf(target, field.getSelectionSet()), target));
  }

  /** A list of objects gives a list of their values, each null where the value is. */
  private static Type<?> wrapped(Type<?> type, Type<?> value, SubgraphType target) {
    return switch (type) {
      case NonNullType nonNull -> wrapped(nonNull.getType(), value, target);
      case ListType list -> ListType.newListType(wrapped(list.getType(), value, target)).build();
      default -> value;
    };
  }

  private void arguments(String place, SubgraphField known, Field field) throws Unfit {
    var given = new LinkedHashSet<String>();
    field.getArguments().forEach(argument -> given.add(argument.getName()));
    for (var name : given) {
      if (!known.arguments().containsKey(name)) {
        throw new Unfit("\"" + place + "\" has no argument \"" + name + "\"");
      }
    }
    for (SubgraphInput argument : known.arguments().values()) {
      if (argument.required() && !given.contains(argument.name())) {
        throw new Unfit("\"" + place + "\" requires its argument \"" + argument.name() + "\"");
      }
    }
  }

  private void used(SubgraphType type, String field) {
    used.add(type.name() + "." + field);
    if (type.kind() == TypeKind.INTERFACE) {
      possible(type).forEach(object -> used.add(object + "." + field));
    }
  }

  private SubgraphType type(String name) throws Unfit {
    var type = subgraph.types().get(name);
    if (type == null) {
      throw new Unfit("this subgraph has no type \"" + name + "\"");
    }
    return type;
  }

  private static void plain(List<graphql.language.Directive> directives) throws Unfit {
    if (!directives.isEmpty()) {
      throw new Unfit("it has @" + directives.getFirst().getName());
    }
  }

  private void fits(Type<?> value) throws Unfit {
    if (!fits(value, wanted)) {
      throw new Unfit(
          "it gives " + Types.text(value) + ", but the argument takes " + Types.text(wanted));
    }
  }

  private static boolean fits(Type<?> value, Type<?> wanted) {
    if (value instanceof NonNullType nonNull) {
      return fits(
          nonNull.getType(), wanted instanceof NonNullType required ? required.getType() : wanted);
    }
    if (value instanceof ListType list && wanted instanceof ListType other) {
      return fits(list.getType(), other.getType());
    }
    return Types.text(value).equals(Types.text(wanted));
  }

  /** Carries a reason out of the selection it was found in. */
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Unfit(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
