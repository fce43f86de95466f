import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Six readers, nine books, 27 loans, the same every time; every reader shows three loans, so the heavy query's answer is some 50 kB. */
final class Library {
  private static final List<String> TITLES =
      List.of("水经注", "齐民要术", "梦溪笔谈", "天工开物", "农政全书", "徐霞客游记", "营造法式", "本草纲目", "考工记");
  private static final List<String> NAMES = List.of("Wei", "Ana", "Tomasz", "Ngozi", "Sofía", "Jun");
  private static final String REMARK = "Returned late, with a leaf of ginkgo between pages %d and %d.";

  private static final List<Map<String, Object>> READERS = IntStream.range(0, NAMES.size()).mapToObj(Library::reader).toList();
  private static final List<Map<String, Object>> BOOKS = IntStream.range(0, TITLES.size()).mapToObj(Library::book).toList();
  private static final List<Map<String, Object>> LOANS = IntStream.range(0, 27).mapToObj(Library::loan).toList();

  static final Map<String, DataFetcher<?>> ROOTS =
      Map.of(
          "librarian", it -> READERS.getFirst(),
          "reader", it -> of(READERS, "id", it.getArgument("id")),
          "readers", it -> READERS,
          "wantedBooks", it -> BOOKS.subList(0, Math.min(it.getArgument("first"), BOOKS.size())),
          "_entities", it -> it.<List<Map<String, Object>>>getArgument("representations").stream().map(Library::entity).toList());

  static final Map<String, Map<String, DataFetcher<?>>> FIELDS =
      Map.of(
          "Reader", Map.of("loans", it -> LOANS.subList(0, 3)),
          "Book", Map.of("loans", Library::loansOfBook, "replacedIn", Library::replacedIn),
          "Loan", Map.of("book", it -> of(BOOKS, "isbn", field(it, "isbn")), "reader", it -> READERS.getFirst()));

  private Library() {}

  private static Map<String, Object> reader(int n) {
    return record("__typename", "Reader", "id", "r" + n, "name", NAMES.get(n), "card", "card-" + (1000 + n), "since", 2001 + n);
  }

  private static Map<String, Object> book(int n) {
    return record(
        "__typename", "Book", "isbn", "978-" + n, "title", TITLES.get(n), "price", 40 + 170 * n, "pages", 120 + 31 * n, "onShelf", n % 3 != 0);
  }

  private static Map<String, Object> loan(int n) {
    return record("__typename", "Loan", "id", "l" + n, "remark", REMARK.formatted(10 * n, 10 * n + 1), "isbn", "978-" + n % TITLES.size());
  }

  /** What a subgraph knows of an entity, over what the representation says of it (fields that it requires). */
  private static Map<String, Object> entity(Map<String, Object> representation) {
    Map<String, Object> known =
        switch ((String) representation.get("__typename")) {
          case "Reader" -> of(READERS, "id", representation.get("id"));
          case "Book" -> of(BOOKS, "isbn", representation.get("isbn"));
          default -> of(LOANS, "id", representation.get("id"));
        };
    var entity = new LinkedHashMap<>(known);
    entity.putAll(representation);
    return entity;
  }

  private static Object loansOfBook(DataFetchingEnvironment it) {
    var found = new ArrayList<Map<String, Object>>();
    for (Map<String, Object> loan : LOANS) {
      if (loan.get("isbn").equals(field(it, "isbn"))) {
        found.add(loan);
      }
    }
    return found;
  }

  private static Object replacedIn(DataFetchingEnvironment it) {
    return (int) field(it, "price") > 1000 ? 30 : (int) field(it, "pages") / 20;
  }

  private static Object field(DataFetchingEnvironment it, String name) {
    return it.<Map<String, Object>>getSource().get(name);
  }

  private static Map<String, Object> of(List<Map<String, Object>> all, String key, Object value) {
    return all.stream().filter(it -> it.get(key).equals(value)).findFirst().orElseThrow();
  }

  private static Map<String, Object> record(Object... pairs) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put((String) pairs[i], pairs[i + 1]);
    }
    return fields;
  }
}
