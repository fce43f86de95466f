package io.wengao.text.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each read once. */
final class Fonts {
  private static final int MOST_WIDTHS = 100_000;

  private final Objects objects;
  private final Map<Value, Font> known = new IdentityHashMap<>();

  Fonts(Objects objects) {
    this.objects = objects;
  }

  Font of(@Nullable Value value, Budget budget) throws IOException {
    Value.Dictionary dictionary = objects.dictionary(value);
    Font font = known.get(dictionary);
    if (font == null) {
      font = read(dictionary, budget);
      known.put(dictionary, font);
    }
    return font;
  }

  private Font read(Value.Dictionary dictionary, Budget budget) throws IOException {
    CharacterMap map =
        objects.get(dictionary, "ToUnicode") instanceof Value.Stream stream
            ? CharacterMap.read(objects.data(stream), budget)
            : new CharacterMap();
    if (objects.name(dictionary.entries().get("Subtype")).equals("Type0")) {
      List<Value> below = objects.array(dictionary.entries().get("DescendantFonts"));
      Value.Dictionary own = objects.dictionary(below.isEmpty() ? null : below.getFirst());
      return new Font(
          Encoding.wide(objects.name(dictionary.entries().get("Encoding"))),
          map,
          wideWidths(own),
          objects.number(own.entries().get("DW"), 1000));
    }
    return new Font(
        Encoding.narrow(objects, dictionary.entries().get("Encoding")),
        map,
        widths(dictionary),
        500);
  }

  private Map<Integer, Double> widths(Value.Dictionary font) {
    Map<Integer, Double> widths = new LinkedHashMap<>();
    int first = (int) objects.number(font.entries().get("FirstChar"), 0);
    double scale =
        objects.name(font.entries().get("Subtype")).equals("Type3") ? typeThree(font) : 1;
    for (Value width : objects.array(font.entries().get("Widths"))) {
      widths.put(first++, objects.number(width, 500) * scale);
    }
    return widths;
  }

  /** Glyphs of a Type 3 font have units of their own. */
  private double typeThree(Value.Dictionary font) {
    List<Value> matrix = objects.array(font.entries().get("FontMatrix"));
    return matrix.isEmpty() ? 1 : 1000 * Math.abs(objects.number(matrix.getFirst(), 0.001));
  }

  /** Two forms: first [w w w], and first last w (ISO 32000-1, 9.7.4.3). */
  private Map<Integer, Double> wideWidths(Value.Dictionary font) {
    Map<Integer, Double> widths = new LinkedHashMap<>();
    List<Value> list = objects.array(font.entries().get("W"));
    int i = 0;
    while (i + 1 < list.size() && widths.size() < MOST_WIDTHS) {
      int first = (int) objects.number(list.get(i), 0);
      if (objects.resolve(list.get(i + 1)) instanceof Value.Array each) {
        for (Value width : each.values()) {
          widths.put(first++, objects.number(width, 1000));
        }
        i += 2;
      } else {
        int last = (int) Math.min(objects.number(list.get(i + 1), 0), first + 65_536.0);
        double width = i + 2 < list.size() ? objects.number(list.get(i + 2), 1000) : 1000;
        for (int code = first; code <= last; code++) {
          widths.put(code, width);
        }
        i += 3;
      }
    }
    return widths;
  }
}
