package io.wengao.corpus.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Cuts text into the pieces a BERT model was trained on, as numbers: lower case without accents,
 * every Chinese character and every mark by itself, other words by the longest pieces the
 * vocabulary holds.
 *
 * <p>Source: BertNormalizer, BertPreTokenizer and WordPiece of the tokenizer file that comes with
 * the model. The file leaves capitals as they are, but the vocabulary has none: every capitalised
 * word would be unknown, so they are made small as the model was trained.
 */
final class WordPieces {
  private static final String BEGIN = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";
  private static final String INSIDE = "##";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Reads a tokenizer file of the Hugging Face library. */
  static WordPieces read(InputStream tokenizer) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    Map<String, Integer> numbers = HashMap.newHashMap(vocabulary.size());
    vocabulary
        .properties()
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().intValue()));
    return new WordPieces(numbers);
  }

  /** The pieces between the marks of beginning and end, at most {@code limit} altogether. */
  long[] of(String text, int limit) {
    LongStream.Builder pieces = LongStream.builder();
    for (String word : normalised(text).split(" ")) {
      if (!word.isEmpty()) {
        addWord(word, pieces);
      }
    }
    LongStream inside = pieces.build().limit(limit - 2L);
    return LongStream.concat(
            LongStream.concat(LongStream.of(number(BEGIN)), inside), LongStream.of(number(END)))
        .toArray();
  }

  private void addWord(String word, LongStream.Builder pieces) {
    LongStream.Builder found = LongStream.builder();
    int start = 0;
    while (start < word.length() && word.length() <= LONGEST_WORD) {
      int end = longest(word, start);
      if (end < 0) {
        pieces.add(number(UNKNOWN));
        return;
      }
      found.add(number(piece(word, start, end)));
      start = end;
    }
    if (word.length() > LONGEST_WORD) {
      pieces.add(number(UNKNOWN));
    } else {
      found.build().forEach(pieces::add);
    }
  }

  /** End of the longest piece that begins at {@code start}, or -1. */
  private int longest(String word, int start) {
    int end = word.length();
    while (end > start && !numbers.containsKey(piece(word, start, end))) {
      end--;
    }
    return end > start ? end : -1;
  }

  private static String piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return start == 0 ? part : INSIDE + part;
  }

  private long number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("the model's vocabulary has no " + piece);
    }
    return number;
  }

  /** Words, Chinese characters and marks with blanks between them. */
  private static String normalised(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
              } else if (alone(c)) {
                out.append(' ').appendCodePoint(c).append(' ');
              } else if (!ignored(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean alone(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> (c > 32 && c < 127 && !Character.isLetterOrDigit(c)) || isChinese(c);
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static boolean ignored(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || c == 0xFFFD;
  }
}
