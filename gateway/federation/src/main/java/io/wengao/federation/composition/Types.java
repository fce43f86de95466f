package io.wengao.federation.composition;

import graphql.language.AstPrinter;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import io.wengao.federation.subgraph.TypeKind;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Type references: reading them, and the one type that stands for two. */
final class Types {

  private Types() {}

  /** Whether values of the kind have fields to select. */
  static boolean composite(TypeKind kind) {
    return switch (kind) {
      case OBJECT, INTERFACE, UNION -> true;
      case SCALAR, ENUM, INPUT -> false;
    };
  }

  static String text(Type<?> type) {
    return AstPrinter.printAst(type);
  }

  static String named(Type<?> type) {
    return switch (type) {
      case NonNullType nonNull -> named(nonNull.getType());
      case ListType list -> named(list.getType());
      case TypeName name -> name.getName();
      default -> throw new IllegalStateException("Not a type: " + type);
    };
  }

  /**
   * The type of a result that fits both: nullable if either is, the wider of two named types.
   *
   * @param wider of two different names, the one that includes the other; empty if none does
   */
  static Optional<Type<?>> output(
      Type<?> one, Type<?> other, BinaryOperator<Optional<String>> wider) {
    if (one instanceof NonNullType left && other instanceof NonNullType right) {
      return output(left.getType(), right.getType(), wider).map(Types::nonNull);
    }
    return merged(nullable(one), nullable(other), wider, false);
  }

  /** The type of an input that both accept: required if either requires it. */
  static Optional<Type<?>> input(Type<?> one, Type<?> other) {
    boolean required = one instanceof NonNullType || other instanceof NonNullType;
    var merged = merged(nullable(one), nullable(other), (left, right) -> Optional.empty(), true);
    return required ? merged.map(Types::nonNull) : merged;
  }

  private static Optional<Type<?>> merged(
      Type<?> one, Type<?> other, BinaryOperator<Optional<String>> wider, boolean input) {
    if (one instanceof ListType left && other instanceof ListType right) {
      var inner =
          input
              ? input(left.getType(), right.getType())
              : output(left.getType(), right.getType(), wider);
      return inner.map(type -> ListType.newListType(type).build());
    }
    if (one instanceof TypeName left && other instanceof TypeName right) {
      if (left.getName().equals(right.getName())) {
        return Optional.of(one);
      }
      return wider
          .apply(Optional.of(left.getName()), Optional.of(right.getName()))
          .map(TypeName::new);
    }
    return Optional.empty();
  }

  static Type<?> nullable(Type<?> type) {
    return type instanceof NonNullType nonNull ? nonNull.getType() : type;
  }

  private static Type<?> nonNull(Type<?> type) {
    return NonNullType.newNonNullType(type).build();
  }
}
