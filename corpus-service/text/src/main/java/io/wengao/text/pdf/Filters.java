package io.wengao.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unfolds the data of a stream (ISO 32000-1, 7.4); those of pictures give nothing. */
final class Filters {
  private Filters() {}

  static byte[] decode(Objects objects, Value.Dictionary dictionary, byte[] raw, Budget budget)
      throws IOException {
    List<Value> filters = list(objects, dictionary, "Filter", "F");
    List<Value> parameters = list(objects, dictionary, "DecodeParms", "DP");
    byte[] data = raw;
    for (int i = 0; i < filters.size(); i++) {
      data =
          switch (objects.name(filters.get(i))) {
            case "FlateDecode", "Fl" -> {
              Value.Dictionary own =
                  objects.dictionary(i < parameters.size() ? parameters.get(i) : null);
              yield Predictor.undo(objects, own, inflate(data, budget));
            }
            case "LZWDecode", "LZW" -> Lzw.decode(data, budget);
            case "ASCIIHexDecode", "AHx" -> hexadecimal(data);
            case "ASCII85Decode", "A85" -> base85(data);
            default -> new byte[0];
          };
    }
    return data;
  }

  private static List<Value> list(
      Objects objects, Value.Dictionary dictionary, String key, String shortKey) {
    Value value =
        objects.resolve(dictionary.entries().getOrDefault(key, dictionary.entries().get(shortKey)));
    return switch (value) {
      case Value.Array array -> array.values();
      case Value.Null nothing -> List.of();
      default -> new ArrayList<>(List.of(value));
    };
  }

  /** What could be inflated before the data broke off is kept. */
  private static byte[] inflate(byte[] data, Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, data.length * 2));
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] buffer = new byte[1 << 14];
      int n = inflater.inflate(buffer);
      while (n > 0) {
        budget.unfolded(n);
        out.write(buffer, 0, n);
        budget.stream(out.size());
        n = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      return out.toByteArray();
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private static byte[] hexadecimal(byte[] data) {
    byte[] wrapped = new byte[data.length + 2];
    wrapped[0] = '<';
    System.arraycopy(data, 0, wrapped, 1, data.length);
    wrapped[data.length + 1] = '>';
    return new Lexer(wrapped, 0, wrapped.length).next() instanceof Value.Bytes bytes
        ? bytes.bytes()
        : new byte[0];
  }

  private static byte[] base85(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
    long group = 0;
    int count = 0;
    for (byte c : data) {
      if (c == '~') {
        break;
      }
      if (c == 'z' && count == 0) {
        out.writeBytes(new byte[4]);
      } else if (c >= '!' && c <= 'u') {
        group = group * 85 + (c - '!');
        if (++count == 5) {
          write(out, group, 4);
          group = 0;
          count = 0;
        }
      }
    }
    if (count > 1) {
      for (int i = count; i < 5; i++) {
        group = group * 85 + 84;
      }
      write(out, group, count - 1);
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, long group, int count) {
    for (int i = 0; i < count; i++) {
      out.write((int) (group >> (24 - 8 * i)));
    }
  }
}
