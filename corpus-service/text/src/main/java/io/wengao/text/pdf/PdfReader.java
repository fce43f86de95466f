package io.wengao.text.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines of a PDF. Never throws for what the bytes are. */
public final class PdfReader {
  private static final int MOST_PAGES = 3_000;

  /** Some programs write a little after the end mark. */
  private static final int TAIL = 4_096;

  private final Objects objects;
  private final Budget budget;
  private final List<PdfPage> pages = new ArrayList<>();
  private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Fonts fonts;

  private PdfReader(Objects objects, Budget budget) {
    this.objects = objects;
    this.budget = budget;
    this.fonts = new Fonts(objects);
  }

  /** Reads a whole file. */
  public static PdfReading read(byte[] bytes) {
    if (!isComplete(bytes)) {
      return new PdfReading.Damaged();
    }
    Budget budget = new Budget();
    try {
      return new PdfReader(Objects.in(bytes, budget), budget).pages();
    } catch (Cipher.Locked e) {
      return new PdfReading.Locked();
    } catch (Budget.Exceeded e) {
      return new PdfReading.TooLarge();
    } catch (IOException | RuntimeException e) {
      return new PdfReading.Damaged();
    }
  }

  /** A file cut off on its way has no end mark. */
  private static boolean isComplete(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private PdfReading pages() throws IOException {
    Value.Dictionary catalog = objects.dictionary(objects.trailer().entries().get("Root"));
    collect(objects.dictionary(catalog.entries().get("Pages")), Map.of(), 0);
    if (pages.isEmpty()) {
      for (Value value : objects.all()) {
        Value.Dictionary page = objects.dictionary(value);
        if (objects.name(page.entries().get("Type")).equals("Page")) {
          collect(page, Map.of(), 0);
        }
      }
    }
    return pages.isEmpty() ? new PdfReading.Damaged() : new PdfReading.Pages(pages);
  }

  /** Pages inherit what their nodes say (ISO 32000-1, 7.7.3.4). */
  private void collect(Value.Dictionary node, Map<String, Value> inherited, int depth)
      throws IOException {
    if (!seen.add(node) || depth > 40) {
      return;
    }
    Map<String, Value> own = new LinkedHashMap<>(inherited);
    for (String key : List.of("Resources", "MediaBox", "CropBox", "Rotate")) {
      Value value = node.entries().get(key);
      if (value != null) {
        own.put(key, value);
      }
    }
    if (node.entries().containsKey("Kids")) {
      for (Value kid : objects.array(node.entries().get("Kids"))) {
        collect(objects.dictionary(kid), own, depth + 1);
      }
    } else if (!node.entries().isEmpty()) {
      if (pages.size() >= MOST_PAGES) {
        throw new Budget.Exceeded();
      }
      pages.add(page(node, own));
    }
  }

  private PdfPage page(Value.Dictionary page, Map<String, Value> inherited) throws IOException {
    List<Value> box =
        objects.array(
            inherited.getOrDefault("CropBox", inherited.getOrDefault("MediaBox", Value.NOTHING)));
    double[] corners = {0, 0, 595, 842};
    for (int i = 0; i < 4 && box.size() == 4; i++) {
      corners[i] = objects.number(box.get(i), corners[i]);
    }
    int turn = Math.floorMod((int) objects.number(inherited.get("Rotate"), 0), 360);
    double width = corners[2] - corners[0];
    double height = corners[3] - corners[1];
    Matrix upright = new Matrix(1, 0, 0, 1, -corners[0], -corners[1]);
    Matrix turned =
        switch (turn) {
          case 90 -> upright.times(new Matrix(0, -1, 1, 0, 0, width));
          case 180 -> upright.times(new Matrix(-1, 0, 0, -1, width, height));
          case 270 -> upright.times(new Matrix(0, 1, -1, 0, height, 0));
          default -> upright;
        };
    double shown = turn % 180 == 0 ? height : width;
    Content content = new Content(objects, fonts, budget);
    content.run(contents(page), objects.dictionary(inherited.get("Resources")), turned);
    return new PdfPage(shown, LineFinder.lines(content.glyphs(), shown), content.hasPicture());
  }

  private byte[] contents(Value.Dictionary page) throws IOException {
    Value contents = objects.get(page, "Contents");
    List<Value> parts = contents instanceof Value.Array array ? array.values() : List.of(contents);
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (Value part : parts) {
      if (objects.resolve(part) instanceof Value.Stream stream) {
        all.writeBytes(objects.data(stream));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }
}
