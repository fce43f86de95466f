package io.wengao.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages a file of any format by a seed: bytes, and what the bytes pack: entries of a .docx,
 * streams of a .pdf.
 */
final class Damager {
  private static final int LARGEST = 4 * 1024 * 1024;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
  private static final Pattern STREAM =
      Pattern.compile("stream\\r?\\n(.*?)endstream", Pattern.DOTALL);
  private static final List<String> NUMBERS =
      List.of("-1", "0", "1", "65536", "2147483647", "2147483648", "99999999999999999999");

  /** Words of the formats, and text that rules look for. */
  private static final List<String> WORDS =
      List.of(
          "endobj",
          "1 0 obj",
          "stream\n",
          "endstream",
          "/Length 99999999",
          "/Kids[3 0 R 3 0 R]",
          "trailer<</Root 1 0 R>>",
          "xref",
          "/Filter[/FlateDecode/FlateDecode]",
          "<<",
          ">>",
          "(",
          "[",
          "{\\rtf1",
          "{",
          "}",
          "\\bin2147483647 ",
          "\\u-32768?",
          "\\'",
          "\\fonttbl",
          "\\ansicpg936",
          "<w:p>",
          "</w:p>",
          "<w:t>",
          "<w:numPr>",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
          "&a;",
          "&#x10FFFF;",
          "&#0;",
          "<![CDATA[",
          "<script>",
          "<table><tr><td>",
          "<br>",
          "<!--",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "一、",
          "（一）",
          "一是",
          "第一，",
          "同志们：\n",
          "“",
          "”",
          "《",
          "XX",
          "20**年",
          "第 1 页 共 9 页",
          "\n\n\n",
          "　　",
          "\t",
          "```",
          "# ",
          "> ",
          "[a](b)",
          "##paidbegin##");

  private final Random random;

  Damager(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A damaged copy.
   *
   * @param file the sound file
   * @param other another one, to mix in
   */
  byte[] damage(byte[] file, byte[] other) {
    byte[] bytes = packed(file);
    int wounds = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 5);
    for (int i = 0; i < wounds && bytes.length > 0; i++) {
      bytes = wound(bytes, other);
    }
    return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
  }

  /** Half of the packed files are damaged within what they pack. */
  private byte[] packed(byte[] file) {
    if (file.length > 4 && random.nextBoolean()) {
      if (file[0] == 'P' && file[1] == 'K') {
        return zip(file);
      }
      if (file[0] == '%' && file[1] == 'P') {
        return pdf(file);
      }
    }
    return file;
  }

  private byte[] wound(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
    return switch (random.nextInt(9)) {
      case 0, 1 -> flipped(bytes);
      case 2 -> replaced(bytes, at, length, new byte[0]);
      case 3 -> replaced(bytes, at, 0, repeated(Arrays.copyOfRange(bytes, at, at + length)));
      case 4 -> replaced(bytes, at, 0, repeated(word()));
      case 5 -> Arrays.copyOf(bytes, at);
      case 6 -> {
        int from = random.nextInt(other.length);
        int to = Math.min(other.length, from + 1 + random.nextInt(2000));
        yield replaced(bytes, at, length, Arrays.copyOfRange(other, from, to));
      }
      case 7 -> numbers(bytes);
      default -> {
        byte[] same = bytes.clone();
        Arrays.fill(same, at, at + length, (byte) random.nextInt(256));
        yield same;
      }
    };
  }

  private byte[] word() {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return word.getBytes(UTF_8);
  }

  /** Mostly once, sometimes very often: what is nested or long shows how a reader grows. */
  private byte[] repeated(byte[] piece) {
    int times = random.nextInt(6) == 0 ? 1 + random.nextInt(200_000) : 1;
    int most = Math.max(1, Math.min(times, 1_000_000 / Math.max(1, piece.length)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < most; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < 1 + random.nextInt(16); i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] with) {
    byte[] out = new byte[bytes.length - length + with.length];
    System.arraycopy(bytes, 0, out, 0, at);
    System.arraycopy(with, 0, out, at, with.length);
    System.arraycopy(bytes, at + length, out, at + with.length, bytes.length - at - length);
    return out;
  }

  /** Numbers written in the file become others, first of all those that overflow. */
  private byte[] numbers(byte[] bytes) {
    Matcher number = NUMBER.matcher(new String(bytes, ISO_8859_1));
    StringBuilder out = new StringBuilder();
    while (number.find()) {
      boolean changed = random.nextInt(20) == 0;
      number.appendReplacement(
          out, changed ? NUMBERS.get(random.nextInt(NUMBERS.size())) : number.group());
    }
    return number.appendTail(out).toString().getBytes(ISO_8859_1);
  }

  private byte[] zip(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(content.length > 0 && random.nextBoolean() ? wound(content, content) : content);
      }
    } catch (IOException e) {
      return file;
    }
    return out.toByteArray();
  }

  private byte[] pdf(byte[] file) {
    Matcher stream = STREAM.matcher(new String(file, ISO_8859_1));
    StringBuilder out = new StringBuilder();
    while (stream.find()) {
      byte[] content = inflated(stream.group(1).getBytes(ISO_8859_1));
      String damaged =
          content.length == 0 || random.nextInt(3) > 0
              ? stream.group(1)
              : new String(deflated(wound(content, content)), ISO_8859_1);
      stream.appendReplacement(out, Matcher.quoteReplacement("stream\n" + damaged + "\nendstream"));
    }
    return stream.appendTail(out).toString().getBytes(ISO_8859_1);
  }

  private static byte[] inflated(byte[] packed) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      byte[] buffer = new byte[1 << 20];
      int length = inflater.inflate(buffer);
      return Arrays.copyOf(buffer, length);
    } catch (DataFormatException e) {
      return new byte[0];
    }
  }

  private static byte[] deflated(byte[] content) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      byte[] buffer = new byte[content.length + content.length / 8 + 100];
      int length = deflater.deflate(buffer);
      return Arrays.copyOf(buffer, length);
    }
  }
}
