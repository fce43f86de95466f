package io.wengao.corpus.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The ids of the entries of a segment, to be asked for in their order. An id that begins as that of
 * the entry above is kept without the beginning.
 */
final class EntryIds {
  private static final String FIELD = "id.rest";
  private static final byte WHOLE = 0;
  private static final byte BELOW = 1;

  private final Blocks blocks;
  private final BinaryDocValues speeches;
  private final BinaryDocValues passages;
  private final BinaryDocValues others;

  EntryIds(LeafReader segment, Blocks blocks) throws IOException {
    this.blocks = blocks;
    this.speeches = DocValues.getBinary(segment, FIELD);
    this.passages = DocValues.getBinary(segment, FIELD);
    this.others = DocValues.getBinary(segment, FIELD);
  }

  /** What keeps the id of an entry below another. */
  static BinaryDocValuesField field(String id, String above) {
    boolean below = !above.isEmpty() && id.startsWith(above);
    byte[] rest = (below ? id.substring(above.length()) : id).getBytes(StandardCharsets.UTF_8);
    byte[] kept = new byte[1 + rest.length];
    kept[0] = below ? BELOW : WHOLE;
    System.arraycopy(rest, 0, kept, 1, rest.length);
    return new BinaryDocValuesField(FIELD, new BytesRef(kept));
  }

  /** The id of an entry that is not before the one asked for last. */
  String id(int entry) throws IOException {
    return switch (blocks.unit(entry)) {
      case SPEECH -> speech(entry);
      case PASSAGE -> passage(entry);
      case SENTENCE -> {
        BytesRef rest = kept(others, entry);
        yield isWhole(rest) ? text(rest) : passage(blocks.passageOf(entry)) + text(rest);
      }
      case HEADING -> {
        BytesRef rest = kept(others, entry);
        yield isWhole(rest) ? text(rest) : speech(blocks.speechOf(entry)) + text(rest);
      }
    };
  }

  private String passage(int entry) throws IOException {
    BytesRef rest = kept(passages, entry);
    return isWhole(rest) ? text(rest) : speech(blocks.speechOf(entry)) + text(rest);
  }

  private String speech(int entry) throws IOException {
    return text(kept(speeches, entry));
  }

  /**
   * Whether the id of an entry comes after {@code id} for the only reason that the id of its speech
   * does; false when that cannot be told so soon.
   */
  boolean speechIsAfter(int speech, byte[] id) throws IOException {
    BytesRef kept = kept(speeches, speech);
    int length = Math.min(kept.length - 1, id.length);
    int from = kept.offset + 1;
    for (int i = 0; i < length; i++) {
      int difference = (kept.bytes[from + i] & 0xff) - (id[i] & 0xff);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  private static BytesRef kept(BinaryDocValues values, int entry) throws IOException {
    if (!values.advanceExact(entry)) {
      throw new IllegalStateException("entry " + entry + " of the search index has no id");
    }
    return values.binaryValue();
  }

  private static boolean isWhole(BytesRef kept) {
    return kept.bytes[kept.offset] == WHOLE;
  }

  private static String text(BytesRef kept) {
    byte[] rest = ArrayUtil.copyOfSubArray(kept.bytes, kept.offset + 1, kept.offset + kept.length);
    return new String(rest, StandardCharsets.UTF_8);
  }
}
