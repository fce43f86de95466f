package io.wengao.federation.execution;

import io.wengao.federation.plan.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of the merged answer: keys to values in the order they came. Values are null, String,
 * Boolean, Long, BigInteger, BigDecimal, DataObject or List of these. Small, as answers hold many.
 */
final class DataObject {

  private String[] keys;
  private @Nullable Object[] values;
  private int size;
  private int visit;
  private @Nullable Written written;

  /**
   * Where an object stands in an output, for when it has to be written again.
   *
   * @param as what was written of it
   * @param in which output, as long as nothing of it was taken back
   */
  record Written(Projection as, Object in, int from, int to) {}

  DataObject() {
    this(4);
  }

  private DataObject(int capacity) {
    keys = new String[capacity];
    values = new @Nullable Object[capacity];
  }

  /** The value; null also where there is none. See {@link #has}. */
  @Nullable Object get(String key) {
    int index = index(key);
    return index < 0 ? null : values[index];
  }

  boolean has(String key) {
    return index(key) >= 0;
  }

  void put(String key, @Nullable Object value) {
    int index = index(key);
    if (index >= 0) {
      values[index] = value;
    } else {
      append(key, value);
    }
  }

  /** As {@link #put}, for keys that come from one parser, which hands out one String a name. */
  void putInterned(String key, @Nullable Object value) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        values[i] = value;
        return;
      }
    }
    append(key, value);
  }

  private void append(String key, @Nullable Object value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    keys[size] = key;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** Whether this visit, a number of its {@link Walk}, is the first of its kind. */
  boolean visit(int number) {
    boolean first = visit != number;
    visit = number;
    return first;
  }

  @Nullable Written written() {
    return written;
  }

  void written(Written where) {
    written = where;
  }

  /** Objects and lists of its own all the way down. */
  DataObject copy() {
    var copy = new DataObject(keys.length);
    for (int i = 0; i < size; i++) {
      copy.append(keys[i], copy(values[i]));
    }
    return copy;
  }

  private static @Nullable Object copy(@Nullable Object value) {
    return switch (value) {
      case DataObject object -> object.copy();
      case List<?> list -> {
        var copy = new ArrayList<@Nullable Object>(list.size());
        list.forEach(one -> copy.add(copy(one)));
        yield copy;
      }
      case null, default -> value;
    };
  }

  void forEach(BiConsumer<String, @Nullable Object> each) {
    for (int i = 0; i < size; i++) {
      each.accept(keys[i], values[i]);
    }
  }

  String key(int index) {
    return keys[index];
  }

  @Nullable Object value(int index) {
    return values[index];
  }

  private int index(String key) {
    // Keys are interned by parser and plan alike, so the first loop nearly always finds them.
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
