package io.wengao.federation.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a type or field of the schema requires of who asks for it. */
public sealed interface Requirement {

  boolean isMetBy(Authorization who);

  /** For people: {@code the scopes "a" and "b", or "c"}. */
  String missing();

  /** As the directive is written in a schema under its own name. */
  String directive();

  /** {@code @authenticated}. */
  record Authenticated() implements Requirement {
    @Override
    public boolean isMetBy(Authorization who) {
      return who.authenticated();
    }

    @Override
    public String missing() {
      return "a sign-in";
    }

    @Override
    public String directive() {
      return "@authenticated";
    }
  }

  /**
   * {@code @requiresScopes}.
   *
   * @param anyOf all of one of these have to be granted
   */
  record Scopes(List<Set<String>> anyOf) implements Requirement {
    @Override
    public boolean isMetBy(Authorization who) {
      return who.authenticated() && anyOf.stream().anyMatch(who.scopes()::containsAll);
    }

    @Override
    public String missing() {
      return words("scope", "scopes", anyOf);
    }

    @Override
    public String directive() {
      return "@requiresScopes(scopes: " + lists(anyOf) + ")";
    }
  }

  /**
   * {@code @policy}.
   *
   * @param anyOf all of one of these have to be fulfilled
   */
  record Policies(List<Set<String>> anyOf) implements Requirement {
    @Override
    public boolean isMetBy(Authorization who) {
      return anyOf.stream().anyMatch(who.policies()::containsAll);
    }

    @Override
    public String missing() {
      return words("policy", "policies", anyOf);
    }

    @Override
    public String directive() {
      return "@policy(policies: " + lists(anyOf) + ")";
    }
  }

  private static String words(String one, String many, List<Set<String>> anyOf) {
    var named =
        anyOf.stream()
            .map(all -> all.stream().map(Requirement::quoted).collect(Collectors.joining(" and ")))
            .collect(Collectors.joining(", or "));
    boolean single = anyOf.size() == 1 && anyOf.getFirst().size() == 1;
    return "the " + (single ? one : many) + " " + named;
  }

  private static String lists(List<Set<String>> anyOf) {
    return anyOf.stream()
        .map(all -> all.stream().map(Requirement::quoted))
        .map(names -> names.collect(Collectors.joining(", ", "[", "]")))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
