import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values, and bytes that are hardly any. */
final class ValueCases {
  private final Cases cases;

  ValueCases(Cases cases) {
    this.cases = cases;
  }

  void add() {
    values();
    bytes();
  }

  private void values() {
    cases.query(
        "a list in a list, 5,000 times",
        n ->
            Cases.named(n)
                + "{ speech(id: "
                + "[".repeat(5_000)
                + "]".repeat(5_000)
                + ") { id } }");
    cases.query(
        "a list in a list, 110 times",
        n -> Cases.named(n) + "{ speech(id: " + "[".repeat(110) + "]".repeat(110) + ") { id } }");
    cases.query(
        "an object in an object, 110 times",
        n ->
            Cases.named(n)
                + "{ search(input: "
                + "{a:".repeat(110)
                + "1"
                + "}".repeat(110)
                + ") { __typename } }");
    cases.query(
        "a list of 4,900 numbers",
        n -> Cases.named(n) + "{ speech(id: [" + "1 ".repeat(4_900) + "]) { id } }");
    cases.query(
        "a string of 900,000 letters",
        n -> Cases.named(n) + "{ speech(id: \"" + "s".repeat(900_000) + "\") { id } }");
    cases.query(
        "a string of 30,000 Chinese letters",
        n -> Cases.named(n) + "{ speech(id: \"" + "长".repeat(30_000) + "\") { id } }");
    cases.query(
        "a block string of 200,000 lines",
        n -> Cases.named(n) + "{ speech(id: \"\"\"" + " x\n".repeat(200_000) + "\"\"\") { id } }");
    cases.query(
        "a number of 900,000 digits",
        n -> Cases.named(n) + "{ speeches(first: " + "9".repeat(900_000) + ") { __typename } }");
    cases.query(
        "10,000 variables in the document",
        n -> "query N" + n + "(" + Cases.many(10_000, i -> "$v" + i + ": ID") + ") { __typename }");
    cases.query(
        "1,200 variables nobody uses",
        n -> "query N" + n + "(" + Cases.many(1_200, i -> "$v" + i + ": ID") + ") { __typename }");
    cases.add(
        "10,000 variables in the JSON",
        n ->
            Cases.body(
                "query N" + n + "($id: ID!) { speech(id: $id) { id } }",
                "{"
                    + IntStream.range(0, 10_000)
                        .mapToObj(i -> "\"v" + i + "\":" + i)
                        .collect(Collectors.joining(","))
                    + ",\"id\":1}"));
    cases.add(
        "variables nested 100,000 deep",
        n ->
            Cases.body(
                "query N" + n + "($id: ID!) { speech(id: $id) { id } }",
                "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    cases.add(
        "variables nested 190 deep",
        n ->
            Cases.body(
                "query N" + n + "($id: ID!) { speech(id: $id) { id } }",
                "{\"id\":" + "[".repeat(190) + "]".repeat(190) + "}"));
    cases.add(
        "a list of 300,000 for one variable",
        n ->
            Cases.body(
                "query N" + n + "($id: ID!) { speech(id: $id) { id } }",
                "{\"id\":[" + "1,".repeat(300_000) + "1]}"));
    cases.add(
        "a number with an exponent of 999999999",
        n ->
            Cases.body(
                "query N" + n + "($n: Int) { speeches(first: $n) { __typename } }",
                "{\"n\":1e999999999}"));
    cases.add(
        "a number of 900,000 digits in the JSON",
        n ->
            Cases.body(
                "query N" + n + "($n: Int) { speeches(first: $n) { __typename } }",
                "{\"n\":" + "9".repeat(900_000) + "}"));
  }

  private void bytes() {
    cases.add(
        "a lone surrogate in a string",
        n -> Cases.body(Cases.named(n) + "{ speech(id: \"\\\\ud800\") { id } }", "{}"));
    cases.add(
        "a lone surrogate in a variable",
        n ->
            ("{\"query\":\"query N"
                    + n
                    + "($id: ID!) { speech(id: $id) { id } }\",\"variables\":{\"id\":\"x\\udc00\"}}")
                .getBytes(StandardCharsets.UTF_8));
    cases.add(
        "bytes that are not UTF-8",
        n ->
            ("{\"query\":\"{ speech(id: \\\"\u00ff\u00fe" + n + "\\\") { id } }\"}")
                .getBytes(StandardCharsets.ISO_8859_1));
    cases.add("zero characters", n -> Cases.body("{ __typename \\u0000 } #" + n, "{}"));
    cases.add(
        "1,500 mistakes",
        n ->
            Cases.body(
                Cases.named(n)
                    + "{ speech(id: 1) { "
                    + Cases.many(1_500, i -> "nothing" + i)
                    + " } }",
                "{}"));
    cases.add(
        "60,000 keys in extensions",
        n ->
            ("{\"query\":\"{ __typename }\",\"extensions\":{"
                    + IntStream.range(0, 60_000)
                        .mapToObj(i -> "\"k" + n + "_" + i + "\":0")
                        .collect(Collectors.joining(","))
                    + "}}")
                .getBytes(StandardCharsets.UTF_8));
    cases.add(
        "a body of 3 MB",
        n -> ("{\"query\":\"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
