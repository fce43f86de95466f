package io.wengao.corpus.search.terms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;

/**
 * Makes the words {@link HMMChineseTokenizer} makes, but of a sentence met a moment ago only once:
 * sentences come again, in headings and formulas, and cutting them into words takes longer than all
 * the rest of indexing.
 */
final class RememberedSentences extends SegmentingTokenizerBase {
  /** More than the longest report has. */
  private static final int REMEMBERED = 1_024;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final HMMChineseTokenizer cutting = new HMMChineseTokenizer();
  private final CharTermAttribute cutTerm = cutting.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute cutOffsets = cutting.getAttribute(OffsetAttribute.class);
  private final Map<String, List<Word>> remembered =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Word>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Iterator<Word> words = List.<Word>of().iterator();
  private int start;

  /** A word and its place in its sentence. */
  private record Word(String term, int start, int end) {}

  RememberedSentences() {
    super(BreakIterator.getSentenceInstance(Locale.ROOT));
  }

  @Override
  protected void setNextSentence(int sentenceStart, int sentenceEnd) {
    String sentence = new String(buffer, sentenceStart, sentenceEnd - sentenceStart);
    start = offset + sentenceStart;
    // What ends a paragraph in a speech does not stand in the paragraph itself.
    words = remembered.computeIfAbsent(sentence.stripTrailing(), this::cut).iterator();
  }

  @Override
  protected boolean incrementWord() {
    if (!words.hasNext()) {
      return false;
    }
    Word word = words.next();
    clearAttributes();
    term.append(word.term);
    offsets.setOffset(correctOffset(start + word.start), correctOffset(start + word.end));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = List.<Word>of().iterator();
  }

  private List<Word> cut(String sentence) {
    List<Word> all = new ArrayList<>();
    try (cutting) {
      cutting.setReader(new StringReader(sentence));
      cutting.reset();
      while (cutting.incrementToken()) {
        all.add(new Word(cutTerm.toString(), cutOffsets.startOffset(), cutOffsets.endOffset()));
      }
      cutting.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a string reads no file", e);
    }
    return List.copyOf(all);
  }
}
