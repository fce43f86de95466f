package io.wengao.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a file, found by looking through it from its beginning rather than by its table:
 * so a damaged table costs nothing, and a later definition replaces an earlier one as an update
 * does.
 */
final class Objects {
  private static final int MOST_OBJECTS = 1_000_000;
  private static final int MOST_STEPS = 32;

  private final byte[] file;
  private final Budget budget;
  private final Map<Integer, Value> objects = new LinkedHashMap<>();

  /** Where each object was defined, a packed one where its stream was. */
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  private Value.Dictionary trailer = new Value.Dictionary(Map.of());
  private @Nullable Cipher cipher;

  private Objects(byte[] file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  /**
   * Finds the objects of a file.
   *
   * @throws Cipher.Locked when a password is needed
   */
  static Objects in(byte[] file, Budget budget) throws IOException {
    Objects all = new Objects(file, budget);
    all.scan();
    if (all.trailer.entries().containsKey("Encrypt")) {
      all.cipher = Cipher.of(all, all.trailer);
    }
    all.unpackObjectStreams();
    return all;
  }

  Value.Dictionary trailer() {
    return trailer;
  }

  Iterable<Value> all() {
    return objects.values();
  }

  /** The object {@code value} is or refers to. */
  Value resolve(@Nullable Value value) {
    Value at = value;
    for (int i = 0; i < MOST_STEPS && at instanceof Value.Reference reference; i++) {
      at = objects.get(reference.number());
    }
    return at == null || at instanceof Value.Reference ? Value.NOTHING : at;
  }

  Value get(Value.Dictionary dictionary, String key) {
    return resolve(dictionary.entries().get(key));
  }

  /** A dictionary, the one of a stream included; empty when it is none. */
  Value.Dictionary dictionary(@Nullable Value value) {
    return switch (resolve(value)) {
      case Value.Dictionary dictionary -> dictionary;
      case Value.Stream stream -> stream.dictionary();
      default -> new Value.Dictionary(Map.of());
    };
  }

  List<Value> array(@Nullable Value value) {
    return resolve(value) instanceof Value.Array array ? array.values() : List.of();
  }

  double number(@Nullable Value value, double otherwise) {
    return resolve(value) instanceof Value.Number number ? number.value() : otherwise;
  }

  String name(@Nullable Value value) {
    return resolve(value) instanceof Value.Name name ? name.name() : "";
  }

  byte[] bytes(@Nullable Value value) {
    return resolve(value) instanceof Value.Bytes bytes ? bytes.bytes() : new byte[0];
  }

  /** The data of a stream, deciphered and unfolded. */
  byte[] data(Value.Stream stream) throws IOException {
    Value.Data data = stream.data();
    byte[] raw = java.util.Arrays.copyOfRange(data.source(), data.from(), data.to());
    boolean locked = cipher != null && data.source() == file;
    boolean plain = name(stream.dictionary().entries().get("Type")).equals("XRef");
    byte[] open = locked && cipher != null && !plain ? cipher.open(raw, data.object()) : raw;
    return Filters.decode(this, stream.dictionary(), open, budget);
  }

  private void scan() throws IOException {
    int i = 0;
    while (i < file.length) {
      if (startsAt(i, "obj") && i > 3 && Lexer.isSpace(file[i - 1])) {
        i = define(i);
      } else if (startsAt(i, "trailer")) {
        Lexer lexer = new Lexer(file, i + 7, file.length);
        mergeTrailer(dictionary(lexer.next()));
        i = Math.max(i + 7, lexer.at);
      } else {
        i++;
      }
    }
  }

  /** Reads the object whose keyword stands at {@code keyword}; gives the place after it. */
  private int define(int keyword) throws IOException {
    int number = numberBefore(keyword);
    Lexer lexer = new Lexer(file, keyword + 3, file.length);
    Value value = lexer.next();
    if (number < 0 || value == null || objects.size() >= MOST_OBJECTS) {
      return keyword + 3;
    }
    budget.values(lexer.values());
    int after = lexer.at;
    lexer.skipSpace();
    if (value instanceof Value.Dictionary dictionary && startsAt(lexer.at, "stream")) {
      int from = lexer.at + 6;
      from += startsAt(from, "\r\n") ? 2 : 1;
      int to = endOfStream(dictionary, Math.min(from, file.length));
      value = new Value.Stream(dictionary, new Value.Data(file, Math.min(from, to), to, number));
      after = to;
      if (name(dictionary.entries().get("Type")).equals("XRef")) {
        mergeTrailer(dictionary);
      }
    }
    objects.put(number, value);
    places.put(number, keyword);
    return Math.max(after, keyword + 3);
  }

  private void mergeTrailer(Value.Dictionary later) {
    Map<String, Value> both = new LinkedHashMap<>(trailer.entries());
    for (String key : List.of("Root", "Encrypt", "ID")) {
      Value value = later.entries().get(key);
      if (value != null) {
        both.put(key, value);
      }
    }
    trailer = new Value.Dictionary(both);
  }

  private int endOfStream(Value.Dictionary dictionary, int from) {
    if (dictionary.entries().get("Length") instanceof Value.Number length) {
      int end = Math.clamp(from + (long) length.integer(), from, file.length);
      Lexer after = new Lexer(file, end, file.length);
      after.skipSpace();
      if (startsAt(after.at, "endstream")) {
        return end;
      }
    }
    for (int i = from; i < file.length; i++) {
      if (file[i] == 'e' && startsAt(i, "endstream")) {
        return i;
      }
    }
    return file.length;
  }

  private boolean startsAt(int at, String word) {
    if (at < 0 || at + word.length() > file.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The object number of {@code 12 0 obj}, or -1. */
  private int numberBefore(int keyword) {
    int i = skipBack(keyword - 1, false);
    int generation = skipBack(i, true);
    i = skipBack(generation, false);
    int start = skipBack(i, true);
    if (generation == i || i == start || i - start > 9) {
      return -1;
    }
    int number = 0;
    for (int k = start + 1; k <= i; k++) {
      number = number * 10 + file[k] - '0';
    }
    return number;
  }

  private int skipBack(int from, boolean digits) {
    int i = from;
    while (i >= 0 && (digits ? Lexer.isDigit(file[i]) : Lexer.isSpace(file[i]))) {
      i--;
    }
    return i;
  }

  private void unpackObjectStreams() throws IOException {
    for (Value value : new ArrayList<>(objects.values())) {
      if (value instanceof Value.Stream stream
          && name(stream.dictionary().entries().get("Type")).equals("ObjStm")) {
        unpack(stream);
      }
    }
  }

  private void unpack(Value.Stream stream) throws IOException {
    byte[] data = data(stream);
    int place = stream.data().from();
    int count = (int) number(stream.dictionary().entries().get("N"), 0);
    int first = (int) number(stream.dictionary().entries().get("First"), 0);
    Lexer head = new Lexer(data, 0, Math.clamp(first, 0, data.length));
    for (int i = 0; i < count; i++) {
      if (!(head.next() instanceof Value.Number number)
          || !(head.next() instanceof Value.Number offset)) {
        return;
      }
      int from = Math.clamp(first + (long) offset.integer(), 0, data.length);
      Lexer lexer = new Lexer(data, from, data.length);
      Value value = lexer.next();
      budget.values(lexer.values());
      boolean later = place > places.getOrDefault(number.integer(), -1);
      if (value != null && later && objects.size() < MOST_OBJECTS) {
        objects.put(number.integer(), value);
        places.put(number.integer(), place);
      }
    }
  }
}
