package io.wengao.text.style;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import io.wengao.text.span.WordCount;
import io.wengao.text.structure.Salutation;
import io.wengao.text.structure.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Measures how a speech is written. */
public final class StyleReader {
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^(?:[^。；，,：:]{0,8}(?:同志们|朋友们|代表们|委员们|同学们|老师们|乡亲们|战友们|女士们|先生们)"
              + "|各位(?:领导|来宾|同志|代表|委员|朋友|同仁|嘉宾|乡亲|老师|同事)?(?:、[^，。]{2,12})*)[，,！!：:]");
  private static final Pattern ME = Pattern.compile("我(?![们国省市县区镇乡村街局院校厅委部党军方司办])");
  private static final Pattern US = Pattern.compile("我们|咱们");
  private static final Pattern EVERYONE = Pattern.compile("大家|各位");
  private static final String MARKS = "，；：。！？,;:!?";
  private static final int LAST = 2;
  private static final int LONGEST_HEADING = 40;

  private final String text;
  private final List<Section> outline;
  private final List<Span> paragraphs;

  private StyleReader(String text, List<Section> outline) {
    this.text = text;
    this.outline = outline;
    this.paragraphs = paragraphs(text, standing(outline, new ArrayList<>()));
  }

  /**
   * The style of a speech.
   *
   * @param text its clean body, one line a paragraph, without the title
   * @param outline its top sections with places in the text
   */
  public static SpeechStyle read(String text, List<Section> outline) {
    return new StyleReader(text, outline).style();
  }

  private SpeechStyle style() {
    SentenceStyle sentences = SentenceStyle.NONE;
    SortedMap<StepMark, Integer> steps = new TreeMap<>();
    for (Span paragraph : paragraphs) {
      String words = paragraph.of(text);
      sentences = sentences.plus(sentences(words));
      for (StepMark mark : StepMark.values()) {
        if (mark.begunIn(words) > 0) {
          steps.merge(mark, mark.begunIn(words), Integer::sum);
        }
      }
    }
    HeadingStyle headings = HeadingStyle.NONE;
    for (Section section : outline) {
      String bare = bare(section);
      if (!bare.isEmpty() && bare.length() <= LONGEST_HEADING) {
        headings = headings.plus(HeadingStyle.ofOne(bare));
      }
    }
    return new SpeechStyle(sentences, persons(), addresses(), headings, steps, closings());
  }

  private static SentenceStyle sentences(String paragraph) {
    SentenceStyle all = new SentenceStyle(1, 0, 0, SentenceStyle.NONE.byLength(), 0, 0, 0, 0);
    for (Span span : Sentences.split(paragraph)) {
      all = all.plus(sentence(span.of(paragraph).strip()));
    }
    return all;
  }

  private static SentenceStyle sentence(String words) {
    int length = WordCount.of(words);
    List<Integer> byLength = new ArrayList<>(SentenceStyle.NONE.byLength());
    int group = 0;
    while (group < SentenceStyle.BOUNDS.size() && length > SentenceStyle.BOUNDS.get(group)) {
      group++;
    }
    byLength.set(group, 1);
    char end = words.isEmpty() ? '。' : words.charAt(words.length() - 1);
    return new SentenceStyle(
        0,
        1,
        length,
        byLength,
        clauses(words),
        end == '？' || end == '?' ? 1 : 0,
        end == '！' || end == '!' ? 1 : 0,
        (int) words.chars().filter(c -> c == '、').count());
  }

  /** What stands between two marks and holds a Chinese character. */
  private static int clauses(String words) {
    int clauses = 0;
    boolean open = false;
    for (int i = 0; i < words.length(); i++) {
      boolean mark = MARKS.indexOf(words.charAt(i)) >= 0;
      boolean begins = !open && Character.isIdeographic(words.charAt(i));
      clauses += begins ? 1 : 0;
      open = !mark && (open || begins);
    }
    return clauses;
  }

  private PersonStyle persons() {
    return new PersonStyle(count(ME), count(US), count(EVERYONE));
  }

  private int count(Pattern pattern) {
    return (int) pattern.matcher(text).results().count();
  }

  private AddressStyle addresses() {
    AddressStyle all = AddressStyle.NONE;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String words = paragraph.of(text);
      List<Span> sentences = Sentences.split(words);
      for (int j = 0; j < sentences.size(); j++) {
        if (ADDRESSED.matcher(sentences.get(j).of(words)).find()) {
          boolean last = i >= paragraphs.size() - LAST;
          boolean begins = j == 0 && beginsSection(paragraph);
          all = all.plus(place(last, begins));
        }
      }
    }
    return all;
  }

  private static AddressStyle place(boolean last, boolean beginsSection) {
    return last
        ? new AddressStyle(0, 1, 0)
        : beginsSection ? new AddressStyle(1, 0, 0) : new AddressStyle(0, 0, 1);
  }

  private boolean beginsSection(Span paragraph) {
    return outline.stream()
        .anyMatch(
            s -> paragraph.start() > s.span().start() && paragraph.start() <= s.span().end() + 1);
  }

  private SortedMap<ClosingForm, Integer> closings() {
    SortedMap<ClosingForm, Integer> one = new TreeMap<>();
    int count = paragraphs.size();
    if (count > 0) {
      String before = count > 1 ? paragraphs.get(count - 2).of(text) : "";
      one.put(ClosingForm.of(paragraphs.getLast().of(text), before), 1);
    }
    return Collections.unmodifiableSortedMap(one);
  }

  /** The heading without its number and the marks around it. */
  private static String bare(Section section) {
    String number = section.number();
    String words = section.heading();
    String rest =
        number != null && words.startsWith(number) ? words.substring(number.length()) : words;
    return rest.replaceAll("^[，,、：:．.\\s]+|[。；：:，,\\s]+$", "");
  }

  /** The places of headings that are lines of their own, at all levels. */
  private static List<Span> standing(List<Section> sections, List<Span> found) {
    for (Section section : sections) {
      if (!section.runIn()) {
        found.add(section.span());
      }
      standing(section.sections(), found);
    }
    return found;
  }

  /** Lines that are neither blank, nor a heading, nor address the listeners and say no more. */
  private static List<Span> paragraphs(String text, List<Span> headings) {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Span line = new Span(start, end);
      boolean heading =
          headings.stream().anyMatch(h -> h.start() >= line.start() && h.end() <= line.end());
      if (!heading && !line.of(text).isBlank() && !Salutation.matches(line.of(text))) {
        paragraphs.add(line);
      }
      start = end + 1;
    }
    return List.copyOf(paragraphs);
  }
}
