import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents whose shape is the trouble. */
final class DocumentCases {
  private final Cases cases;

  DocumentCases(Cases cases) {
    this.cases = cases;
  }

  void add() {
    depthAndWidth();
    fragments();
    conditions();
    introspection();
  }

  private void depthAndWidth() {
    cases.query(
        "deep: 1,000 levels",
        n ->
            Cases.named(n)
                + Cases.nested("speech(id: 1) { document { speeches { ", " } } }", 334, "id"));
    cases.query(
        "deep: 39 levels, all valid",
        n ->
            Cases.named(n)
                + "{ speech(id: 1) "
                + Cases.nested("{ document { speeches ", " } }", 18, "{ id }")
                + " }");
    cases.query(
        "wide: 10,000 fields at the root",
        n -> Cases.named(n) + "{ " + Cases.many(10_000, i -> "__typename") + " }");
    cases.query(
        "wide: 4,900 times the same field",
        n -> Cases.named(n) + "{ speech(id: 1) { " + "id ".repeat(4_900) + "} }");
    cases.query(
        "wide: 99 roots of 35 fields",
        n ->
            Cases.named(n)
                + "{ "
                + Cases.many(
                    99, i -> "a" + i + ": speech(id: " + i + ") { " + "title ".repeat(35) + "}")
                + " }");
    cases.query(
        "aliased: 10,000",
        n -> Cases.named(n) + "{ " + Cases.many(10_000, i -> "a" + i + ": __typename") + " }");
    cases.query(
        "aliased: 499 valid roots",
        n ->
            Cases.named(n)
                + "{ "
                + Cases.many(
                    99, i -> "a" + i + ": speech(id: " + i + ") { b: id c: title d: id e: title }")
                + " }");
    cases.query("100,000 tokens", n -> Cases.named(n) + "{ " + "id ".repeat(100_000) + "}");
    cases.query("1 MB of comments", n -> "#" + "x".repeat(1_040_000) + n + "\n{ __typename }");
    cases.query("1 MB of brackets", n -> "{".repeat(1_040_000));
    cases.query(
        "a name of 900,000 letters", n -> Cases.named(n) + "{ " + "n".repeat(900_000) + " }");
    cases.query(
        "overlapping: 40 by 110 to compare",
        n ->
            Cases.named(n)
                + "{ "
                + Cases.many(40, i -> "speech(id: 1) { " + Cases.many(55, j -> "id title") + " }")
                + " }");
    cases.query(
        "overlapping: conflicts everywhere",
        n -> Cases.named(n) + "{ " + Cases.many(90, i -> "speech(id: " + i + ") { id }") + " }");
  }

  private void fragments() {
    cases.query(
        "fragments in a circle",
        n ->
            Cases.named(n)
                + "{ speech(id: 1) { ...F0 } } "
                + Cases.many(400, i -> fragment(i, "...F" + (i + 1) % 400)));
    cases.query(
        "a fragment that spreads itself",
        n -> Cases.named(n) + "{ speech(id: 1) { ...F } } fragment F on Speech { id ...F ...F }");
    cases.query(
        "fragments that double 30 times",
        n ->
            Cases.named(n)
                + "{ speech(id: 1) { ...F0 } } "
                + Cases.many(30, i -> fragment(i, "...F" + (i + 1) + " ...F" + (i + 1)))
                + fragment(30, "id title"));
    cases.query(
        "fragments that double below fields",
        n ->
            Cases.named(n)
                + "{ speech(id: 1) { ...F0 } } "
                + Cases.many(
                    12,
                    i ->
                        fragment(
                            i,
                            "document { speeches { ...F"
                                + (i + 1)
                                + " } } document { speeches { ...F"
                                + (i + 1)
                                + " } }"))
                + fragment(12, "id"));
    cases.query(
        "800 fragments nobody uses",
        n -> Cases.named(n) + "{ __typename } " + Cases.many(800, i -> fragment(i, "")));
    cases.query(
        "inline fragments in inline fragments",
        n ->
            Cases.named(n)
                + "{ speech(id: 1) "
                + "{ ... on Speech ".repeat(110)
                + "{ id }"
                + " }".repeat(110)
                + " }");
    cases.query(
        "1,200 inline fragments beside each other",
        n -> Cases.named(n) + "{ speech(id: 1) { " + "... { id } ".repeat(1_200) + "} }");
  }

  private static String fragment(int i, String inside) {
    return " fragment F" + i + " on Speech { " + (inside.isEmpty() ? "id" : inside) + " }";
  }

  private void conditions() {
    cases.query(
        "1,000 directives",
        n -> Cases.named(n) + "{ speech(id: 1) { id " + "@skip(if: false) ".repeat(1_000) + "} }");
    cases.query(
        "directives nobody knows",
        n -> Cases.named(n) + "{ speech(id: 1) { id " + "@x ".repeat(3_000) + "} }");
    cases.add(
        "20 conditions, another combination each time",
        n ->
            Cases.body(
                "query("
                    + Cases.many(20, i -> "$c" + i + ": Boolean = false")
                    + ") { speech(id: 1) { "
                    + Cases.many(20, i -> "document @include(if: $c" + i + ") { id }")
                    + " title } }",
                "{"
                    + IntStream.range(0, 20)
                        .mapToObj(i -> "\"c" + i + "\":" + ((n >> i & 1) == 1))
                        .collect(Collectors.joining(","))
                    + "}"));
    cases.add(
        "199 conditions, another combination each time",
        n ->
            Cases.body(
                "query("
                    + Cases.many(199, i -> "$c" + i + ": Boolean = false")
                    + ") { speech(id: 1) { "
                    + Cases.many(199, i -> "title @include(if: $c" + i + ")")
                    + " } }",
                "{"
                    + IntStream.range(0, 199)
                        .mapToObj(
                            i -> "\"c" + i + "\":" + ((n * 2_654_435_761L >>> (i % 31) & 1) == 1))
                        .collect(Collectors.joining(","))
                    + "}"));
  }

  private void introspection() {
    cases.query(
        "introspection: fields of types of fields",
        n ->
            Cases.named(n)
                + "{ __schema { types "
                + Cases.nested("{ fields { type ", " } }", 12, "{ name }")
                + " } }");
    cases.query(
        "introspection: types of an interface and back",
        n ->
            Cases.named(n)
                + "{ __schema { types "
                + Cases.nested("{ possibleTypes { interfaces ", " } }", 12, "{ name }")
                + " } }");
    cases.query(
        "introspection: 99 times the whole schema",
        n ->
            Cases.named(n)
                + "{ "
                + Cases.many(
                    99,
                    i ->
                        "a"
                            + i
                            + ": __schema { types { fields { name args { name type { name } } } } }")
                + " }");
    cases.query(
        "introspection: 99 types by name",
        n ->
            Cases.named(n)
                + "{ "
                + Cases.many(
                    99,
                    i ->
                        "a"
                            + i
                            + ": __type(name: \"Speech\") { fields { type { fields { name } } } }")
                + " }");
  }
}
