package io.wengao.text.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the charset of a text: a byte order mark, else valid UTF-8, else the one of those in
 * which Chinese has been written under which the bytes read most like Chinese. General detectors
 * know no more of these than the JDK decodes, and mistake GB18030 for Korean or Japanese where a
 * text is short.
 */
final class CharsetChoice {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset EUC_TW = Charset.forName("x-EUC-TW");
  private static final Charset ISO_2022_CN = Charset.forName("ISO-2022-CN");
  private static final int ESCAPE = 0x1B;

  /** Some of the most frequent characters of running Chinese in both scripts, and its marks. */
  private static final String FREQUENT =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府這個國們會時來過對說產種後從業還應開與關點為發動經學現實體無間問變條結解題黨員設長將組見計別農運論區強決戰據處"
          + "，。、；：“”《》（）！？";

  private CharsetChoice() {}

  /** The text under the best charset, or null when it reads like text under none. */
  static @Nullable Decoded decode(byte[] bytes) {
    Decoded marked = byMark(bytes);
    if (marked == null) {
      return unmarked(bytes);
    }
    if (!isDoubtful(marked.text())) {
      return marked;
    }
    int mark = bytes[0] == (byte) 0xEF ? 3 : 2;
    Decoded other = unmarked(Arrays.copyOfRange(bytes, mark, bytes.length));
    boolean better =
        other != null && chineseness(other.text()) > Math.max(0.15, chineseness(marked.text()));
    return better ? other : marked;
  }

  /** Editors and converters put a mark before bytes that were never converted. */
  private static boolean isDoubtful(String text) {
    return text.indexOf('\uFFFD') >= 0 || chineseness(text) < 0.15;
  }

  private static @Nullable Decoded unmarked(byte[] bytes) {
    String utf8 = strict(StandardCharsets.UTF_8, bytes);
    if (utf8 != null && utf8.indexOf('\0') >= 0) {
      utf8 = null; // UTF-16 or -32 of ASCII characters
    }
    if (utf8 != null && !contains(bytes, ESCAPE)) {
      return new Decoded("UTF-8", utf8);
    }
    Decoded best = utf8 == null ? null : new Decoded("UTF-8", utf8);
    double bestScore = 0.15;
    for (Charset charset : candidates(bytes)) {
      String text = lenient(charset, bytes);
      double score = text == null ? 0 : chineseness(text);
      if (score > bestScore) {
        bestScore = score;
        best = new Decoded(charset.name(), text == null ? "" : text);
      }
    }
    return best;
  }

  private static @Nullable Decoded byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return marked(StandardCharsets.UTF_8, b, 3);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return marked(Charset.forName("UTF-32LE"), b, 4);
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return marked(StandardCharsets.UTF_16LE, b, 2);
    }
    return startsWith(b, 0xFE, 0xFF) ? marked(StandardCharsets.UTF_16BE, b, 2) : null;
  }

  private static Decoded marked(Charset charset, byte[] bytes, int skip) {
    return new Decoded(charset.name(), new String(bytes, skip, bytes.length - skip, charset));
  }

  private static List<Charset> candidates(byte[] bytes) {
    List<Charset> all = new ArrayList<>(List.of(GB18030, BIG5, StandardCharsets.UTF_8, EUC_TW));
    if (bytes.length % 2 == 0) {
      all.add(StandardCharsets.UTF_16LE);
      all.add(StandardCharsets.UTF_16BE);
    }
    if (bytes.length % 4 == 0) {
      all.add(StandardCharsets.UTF_32LE);
      all.add(StandardCharsets.UTF_32BE);
    }
    if (contains(bytes, ESCAPE)) {
      all.add(ISO_2022_CN);
    }
    return all;
  }

  /**
   * Share of frequent Chinese characters among all that are neither ASCII letters, digits nor white
   * space.
   */
  private static double chineseness(String text) {
    int frequent = 0;
    int counted = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        counted++;
        if (FREQUENT.indexOf(c) >= 0) {
          frequent++;
        }
      } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
        bad++;
      }
      if (c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF)) {
        bad++;
      }
    }
    return counted == 0 ? 0 : (frequent - 4.0 * bad) / counted;
  }

  private static @Nullable String strict(Charset charset, byte[] bytes) {
    try {
      return reporting(charset).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Decodes what may be cut off or lightly damaged: at most one bad sequence in five hundred
   * characters and a cut-off end.
   */
  private static @Nullable String lenient(Charset charset, byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      CharBuffer chars = decoder.decode(ByteBuffer.wrap(bytes));
      long bad = chars.chars().filter(c -> c == 0xFFFD).count();
      return bad > 1 + chars.length() / 500 ? null : chars.toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }

  private static CharsetDecoder reporting(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean contains(byte[] bytes, int wanted) {
    for (byte one : bytes) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
