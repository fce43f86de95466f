package io.wengao.federation.fuzz;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.wengao.federation.fuzz.RandomOperation.Operation;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a mismatch small: first the operation, then the schemas, then the data. */
final class Shrinker {

  private final String signature;
  private FuzzCase one;

  Shrinker(FuzzCase one, String signature) {
    this.one = one;
    this.signature = signature;
  }

  /** A mismatch of the same sort from which nothing more can be taken. */
  SmallCase shrink(Operation operation) {
    var small = operation(operation);
    FuzzCase before;
    do {
      before = one;
      schemas(small);
      small = operation(small);
    } while (!before.equals(one));
    world(small);
    return new SmallCase(one, small, detail(one, small));
  }

  private boolean planned() {
    return !signature.equals(Verdict.Kind.NOT_PLANNED.name());
  }

  private Operation operation(Operation operation) {
    var contest = contest(one);
    if (contest == null) {
      return operation;
    }
    var best = operation;
    var flat = OperationCuts.withoutSpreads(operation);
    best = differs(contest, flat) ? flat : best;
    for (int i = 0; ; ) {
      var cut = OperationCuts.without(best, i);
      if (cut == null) {
        return best;
      }
      if (differs(contest, cut)) {
        best = cut;
      } else {
        i++;
      }
    }
  }

  private Verdict ask(Contest contest, Operation operation) {
    return signature.equals(Verdict.Kind.DOWN.name())
        ? contest.askWithBreakdowns(operation.text(), operation.variables())
        : contest.ask(operation.text(), operation.variables());
  }

  private boolean differs(Contest contest, Operation operation) {
    try {
      return contest.valid(operation.text())
          && ask(contest, operation) instanceof Verdict.Different different
          && different.signature().equals(signature);
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }

  private boolean differs(FuzzCase smaller, Operation operation) {
    try {
      var contest = contest(smaller);
      return contest != null && differs(contest, operation);
    } catch (RuntimeException e) {
      // No graph at all: not smaller, but broken.
      return false;
    }
  }

  private @org.jspecify.annotations.Nullable Contest contest(FuzzCase of) {
    return Contest.up(of.schemas(), of.world(), null) instanceof Contest.Put.Up(Contest contest)
        ? contest
        : null;
  }

  private String detail(FuzzCase of, Operation operation) {
    var contest = contest(of);
    return contest != null && ask(contest, operation) instanceof Verdict.Different different
        ? different.detail()
        : "no longer there";
  }

  private void schemas(Operation operation) {
    for (var subgraph : planned() ? List.copyOf(one.schemas()) : List.<SubgraphSchema>of()) {
      tryWith(
          new FuzzCase(
              one.schemas().stream().filter(schema -> schema != subgraph).toList(),
              one.world(),
              one.monolith()),
          operation);
    }
    for (var name : names()) {
      if (!planned() && !name.contains(".")) {
        // Without one of its types an interface may be what no subgraph can return.
        continue;
      }
      everywhere(operation, document -> SchemaCuts.without(document, name));
    }
    if (planned()) {
      for (var name : names()) {
        for (int i = 0; i < one.schemas().size(); i++) {
          int at = i;
          replace(operation, at, document -> SchemaCuts.without(document, name));
        }
      }
    }
  }

  /** What {@link SchemaCuts} can take out, types last. */
  private List<String> names() {
    var names = new LinkedHashSet<String>();
    var types = new LinkedHashSet<String>();
    for (var schema : one.schemas()) {
      for (var type : Parser.parse(schema.sdl()).getDefinitionsOfType(TypeDefinition.class)) {
        types.add(type.getName());
        for (Object child : type.getChildren()) {
          if (child instanceof FieldDefinition field) {
            names.add(type.getName() + "." + field.getName() + "@requires");
            names.add(type.getName() + "." + field.getName() + "@provides");
            names.add(type.getName() + "." + field.getName());
            for (InputValueDefinition argument : field.getInputValueDefinitions()) {
              names.add(type.getName() + "." + field.getName() + "." + argument.getName());
            }
          }
        }
      }
    }
    names.addAll(types);
    return List.copyOf(names);
  }

  private void everywhere(Operation operation, UnaryOperator<Document> cut) {
    var schemas = new ArrayList<SubgraphSchema>();
    one.schemas().forEach(schema -> schemas.add(cut(schema, cut)));
    if (!schemas.equals(one.schemas())) {
      tryWith(new FuzzCase(schemas, one.world(), one.monolith()), operation);
    }
  }

  private void replace(Operation operation, int at, UnaryOperator<Document> cut) {
    var schemas = new ArrayList<>(one.schemas());
    schemas.set(at, cut(schemas.get(at), cut));
    if (!schemas.equals(one.schemas())) {
      tryWith(new FuzzCase(schemas, one.world(), one.monolith()), operation);
    }
  }

  private static SubgraphSchema cut(SubgraphSchema schema, UnaryOperator<Document> cut) {
    var before = Parser.parse(schema.sdl());
    var after = cut.apply(before);
    return after == before
        ? schema
        : new SubgraphSchema(schema.name(), schema.url(), AstPrinter.printAst(after));
  }

  private void world(Operation operation) {
    for (var smaller : WorldCuts.of(one.world(), one.schemas())) {
      tryWith(new FuzzCase(one.schemas(), smaller, one.monolith()), operation);
    }
  }

  private void tryWith(FuzzCase smaller, Operation operation) {
    var tidied = UnusedExternals.removed(smaller);
    if (differs(tidied, operation)) {
      one = tidied;
    }
  }
}
