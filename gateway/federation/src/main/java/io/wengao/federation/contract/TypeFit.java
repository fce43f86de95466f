package io.wengao.federation.contract;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

/** Whether a reference to a type may take the place of another one without clients noticing. */
final class TypeFit {
  private TypeFit() {}

  /**
   * An answer of the new type is one the old type allows: it may say more, such as "never null".
   */
  static boolean ofOutput(Type<?> before, Type<?> after) {
    return switch (after) {
      case NonNullType now when before instanceof NonNullType was ->
          ofOutput(was.getType(), now.getType());
      case NonNullType now -> ofOutput(before, now.getType());
      case ListType now when before instanceof ListType was ->
          ofOutput(was.getType(), now.getType());
      case TypeName now when before instanceof TypeName was -> was.getName().equals(now.getName());
      default -> false;
    };
  }

  /** A value of the old type is one the new type takes: it may take more, such as null. */
  static boolean ofInput(Type<?> before, Type<?> after) {
    return switch (before) {
      case NonNullType was when after instanceof NonNullType now ->
          ofInput(was.getType(), now.getType());
      case NonNullType was -> ofInput(was.getType(), after);
      case ListType was when after instanceof ListType now -> ofInput(was.getType(), now.getType());
      // What is no list is taken for a list of one.
      case TypeName was when after instanceof ListType now -> ofInput(was, now.getType());
      case TypeName was when after instanceof TypeName now -> was.getName().equals(now.getName());
      default -> false;
    };
  }
}
