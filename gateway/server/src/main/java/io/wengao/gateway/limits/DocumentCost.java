package io.wengao.gateway.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a document would cost, from its tokens alone. Each fragment is measured once, so a document
 * of fragments that spread each other many times costs no more to measure than to read. Of what is
 * no GraphQL it says something, and the engine refuses it afterwards.
 *
 * @param depth fields below fields, of the deepest operation
 * @param rootFields of the operation with most of them
 * @param aliases written in the document
 * @param directives written in the document
 */
record DocumentCost(int depth, int rootFields, int aliases, int directives) {

  static DocumentCost of(String text) {
    return new Reading(new Tokens(text)).document();
  }

  /** How deep a selection set is and how many fields stand at its top, fragments included. */
  private record Size(int depth, int fields) {}

  private static final Size NOTHING = new Size(0, 0);

  /** An operation or fragment, its fragments not yet written out. */
  private static final class Definition {
    final Map<String, Spread> spreads = new HashMap<>();
    int depth;
    int fields;
    @Nullable Size size;
    boolean open;

    void field(int level) {
      depth = Math.max(depth, level + 1);
      fields += level == 0 ? 1 : 0;
    }

    void spread(String fragment, int level) {
      spreads.computeIfAbsent(fragment, it -> new Spread()).at(level);
    }

    /** The whole. A fragment that spreads itself is refused later; here it must only end. */
    Size size(Function<String, @Nullable Definition> fragments) {
      if (size != null || open) {
        return size == null ? NOTHING : size;
      }
      open = true;
      long all = fields;
      int deepest = depth;
      for (var spread : spreads.entrySet()) {
        var fragment = fragments.apply(spread.getKey());
        var inside = fragment == null ? NOTHING : fragment.size(fragments);
        deepest = Math.max(deepest, spread.getValue().deepest + inside.depth());
        all += (long) spread.getValue().atTop * inside.fields();
      }
      size = new Size(deepest, (int) Math.min(Integer.MAX_VALUE, all));
      open = false;
      return size;
    }
  }

  /** Where a definition spreads one fragment. */
  private static final class Spread {
    int deepest;
    int atTop;

    void at(int level) {
      deepest = Math.max(deepest, level);
      atTop += level == 0 ? 1 : 0;
    }
  }

  /** One pass over the tokens. */
  private static final class Reading {
    private final Tokens tokens;
    private final List<Definition> operations = new ArrayList<>();
    private final Map<String, Definition> fragments = new HashMap<>();
    private int aliases;
    private int directives;

    Reading(Tokens tokens) {
      this.tokens = tokens;
    }

    DocumentCost document() {
      tokens.next();
      while (tokens.kind() != Tokens.Kind.END) {
        definition();
      }
      int depth = 0;
      int fields = 0;
      for (var operation : operations) {
        var size = operation.size(fragments::get);
        depth = Math.max(depth, size.depth());
        fields = Math.max(fields, size.fields());
      }
      return new DocumentCost(depth, fields, aliases, directives);
    }

    private void definition() {
      var definition = new Definition();
      if (tokens.is("fragment")) {
        tokens.next();
        fragments.putIfAbsent(tokens.written(), definition);
      } else {
        operations.add(definition);
      }
      while (tokens.kind() != Tokens.Kind.END && !tokens.is('{')) {
        headToken();
      }
      selections(definition);
    }

    private void headToken() {
      if (tokens.is('(')) {
        arguments();
      } else {
        directives += tokens.is('@') ? 1 : 0;
        tokens.next();
      }
    }

    /** From the opening bracket to behind the closing one. */
    private void selections(Definition definition) {
      // For each open bracket, whether it is a field's.
      var open = new ArrayList<Boolean>();
      int level = 0;
      boolean ofField = false;
      do {
        if (tokens.is('{')) {
          open.add(ofField);
          level += ofField ? 1 : 0;
          ofField = false;
          tokens.next();
        } else if (tokens.is('}')) {
          level -= !open.isEmpty() && open.removeLast() ? 1 : 0;
          ofField = false;
          tokens.next();
        } else if (tokens.is('.')) {
          spread(definition, level);
          ofField = false;
        } else if (tokens.is('@')) {
          directives++;
          tokens.next();
          tokens.next();
        } else if (tokens.is('(')) {
          arguments();
        } else {
          ofField = field(definition, level);
        }
      } while (!open.isEmpty() && tokens.kind() != Tokens.Kind.END);
    }

    private void spread(Definition definition, int level) {
      tokens.next();
      if (tokens.is("on")) {
        tokens.next();
        tokens.next();
      } else if (tokens.kind() == Tokens.Kind.NAME) {
        definition.spread(tokens.written(), level);
        tokens.next();
      }
    }

    private boolean field(Definition definition, int level) {
      boolean name = tokens.kind() == Tokens.Kind.NAME;
      tokens.next();
      if (name && tokens.is(':')) {
        aliases++;
        tokens.next();
        tokens.next();
      }
      if (name) {
        definition.field(level);
      }
      return name;
    }

    /** From the opening bracket to behind the closing one, whatever is between. */
    private void arguments() {
      int open = 0;
      do {
        open += tokens.is('(') ? 1 : tokens.is(')') ? -1 : 0;
        directives += tokens.is('@') ? 1 : 0;
        tokens.next();
      } while (open > 0 && tokens.kind() != Tokens.Kind.END);
    }
  }
}
