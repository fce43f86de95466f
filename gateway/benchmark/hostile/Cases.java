import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Requests made to keep a gateway busy, against this project's own API schema. Each takes a number
 * that makes its text another one every time, so that nothing helps that was remembered.
 */
final class Cases {
  private final Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();

  private Cases() {}

  /** By what is wrong with them. */
  static Map<String, IntFunction<byte[]>> all() {
    var cases = new Cases();
    new DocumentCases(cases).add();
    new ValueCases(cases).add();
    return cases.all;
  }

  void add(String name, IntFunction<byte[]> body) {
    all.put(name, body);
  }

  /** A request of a document alone. */
  void query(String name, IntFunction<String> query) {
    all.put(name, n -> body(query.apply(n), "{}"));
  }

  static String named(int n) {
    return "query N" + n + " ";
  }

  static String nested(String open, String close, int times, String innermost) {
    return (open.startsWith("{") ? "" : "{ ")
        + open.repeat(times)
        + innermost
        + close.repeat(times)
        + (open.startsWith("{") ? "" : " }");
  }

  static String many(int times, IntFunction<String> text) {
    List<String> parts = new ArrayList<>(times);
    for (int i = 0; i < times; i++) {
      parts.add(text.apply(i));
    }
    return String.join(" ", parts);
  }

  static byte[] body(String query, String variables) {
    var escaped = query.replace("\"", "\\\"").replace("\n", "\\n");
    return ("{\"query\":\"" + escaped + "\",\"variables\":" + variables + "}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
