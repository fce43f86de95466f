package io.wengao.composition.prompting;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of a model: a paragraph a line, sentences followed by citation marks. Takes what
 * models add in spite of being told not to (thoughts, Markdown, headings, a word of politeness)
 * away and tells what is no answer. Accepts any text and never throws.
 */
final class AnswerParser {
  private static final int LONGEST_HEADING = 40;
  private static final int SHORT = 200;
  private static final int OFTEN = 3;
  private static final double HAN = 0.5;
  private static final String TERMINAL = "。！？!?；;：:…";

  private static final Pattern THOUGHT =
      Pattern.compile("<think(ing)?>.*?(</think(ing)?>|\\z)", Pattern.DOTALL);
  private static final Pattern HTML =
      Pattern.compile(
          "<(!doctype|html|head|body|title|script|div)[\\s>]|</(html|body)>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON =
      Pattern.compile("\\A(\\{\\s*[\"}]|\\[\\s*[{\"\\]]).*", Pattern.DOTALL);
  private static final Pattern REFUSAL =
      Pattern.compile(
          "\\A(非常|很)?(抱歉|对不起|我无法|我不能|无法(协助|提供|完成|满足)|作为(一个|一名)?(AI|人工智能|大?语言模型)"
              + "|(I'm|I am) (sorry|unable)|I can('|no)t|Sorry)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POLITENESS =
      Pattern.compile("\\A((好的|当然|没问题)[，,。！!].{0,40}|(以下|下面|根据您|按照您).{0,40}[:：])\\Z");
  private static final Pattern ASIDE =
      Pattern.compile("\\A([（(]?(注|说明|备注)[：:]|-{3,}|={3,}|\\*{3,}).*");
  private static final Pattern BULLET =
      Pattern.compile("\\A(>+|[-*•·●]|[0-9０-９]{1,2}[.、．)）](?![0-9]))\\s*");

  private AnswerParser() {}

  /**
   * Reads an answer.
   *
   * @param mustCite whether an answer without any mark is broken
   */
  static Answer parse(String raw, boolean mustCite) {
    String text = THOUGHT.matcher(raw).replaceAll("").strip();
    if (text.isEmpty()) {
      return new Answer.Broken(Failure.EMPTY, "");
    }
    Answer.Broken foreign = foreign(text);
    if (foreign != null) {
      return foreign;
    }
    List<List<Answer.Cited>> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : text.split("\\R", -1)) {
      MarkedLine marked = MarkedLine.of(bare(line));
      switch (kind(marked, line.strip(), paragraphs.isEmpty())) {
        case TEXT -> {
          paragraphs.add(sentences(marked));
          open = !isClosed(marked.text()) && !endsWithMark(marked);
        }
        case MARKS -> addToLast(paragraphs, marked);
        // A heading the outline does not have; at the very end it is a sentence that was cut.
        case HEADING -> open = !paragraphs.isEmpty();
        case NOTHING -> {}
      }
    }
    paragraphs.removeIf(List::isEmpty);
    return judged(new Answer.Text(paragraphs), open, mustCite);
  }

  private static Answer.@Nullable Broken foreign(String text) {
    if (HTML.matcher(text).find()) {
      return new Answer.Broken(Failure.NOT_AN_ANSWER, "是网页");
    }
    String unfenced = text.replaceFirst("\\A```[a-zA-Z]*\\s*", "");
    if (JSON.matcher(unfenced).matches()) {
      return new Answer.Broken(Failure.NOT_AN_ANSWER, "是 JSON");
    }
    MarkedLine marked = MarkedLine.of(text);
    if (marked.marks().isEmpty() && text.length() < SHORT && REFUSAL.matcher(text).find()) {
      return new Answer.Broken(Failure.REFUSED, "");
    }
    long letters = marked.text().chars().filter(Character::isLetter).count();
    long han = marked.text().chars().filter(Character::isIdeographic).count();
    return han < letters * HAN ? new Answer.Broken(Failure.NOT_AN_ANSWER, "不是中文") : null;
  }

  private static Answer judged(Answer.Text text, boolean open, boolean mustCite) {
    if (text.paragraphs().isEmpty()) {
      return new Answer.Broken(Failure.EMPTY, "");
    }
    Map<String, Integer> times = new TreeMap<>();
    for (Answer.Cited sentence : text.paragraphs().stream().flatMap(List::stream).toList()) {
      if (times.merge(sentence.text(), 1, Integer::sum) >= OFTEN) {
        return new Answer.Broken(Failure.REPEATING, "");
      }
    }
    if (open) {
      return new Answer.Broken(Failure.CUT_OFF, "最后一句没有写完");
    }
    boolean cites =
        text.paragraphs().stream().flatMap(List::stream).anyMatch(s -> !s.marks().isEmpty());
    return mustCite && !cites ? new Answer.Broken(Failure.UNMARKED, "") : text;
  }

  /** Without Markdown, fences, control characters and halves of characters. */
  private static String bare(String line) {
    StringBuilder kept = new StringBuilder();
    line.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .filter(c -> c != 0xFEFF && c != 0x200B)
        .forEach(kept::appendCodePoint);
    String text = kept.toString().strip();
    if (text.startsWith("```")) {
      return "";
    }
    text = BULLET.matcher(text).replaceFirst("");
    return text.replace("**", "").replace("__", "").replace("`", "").strip();
  }

  /** What a line is. */
  private enum Line {
    TEXT,
    MARKS,
    HEADING,
    NOTHING
  }

  private static Line kind(MarkedLine line, String raw, boolean first) {
    String text = line.text().strip();
    if (!line.marks().isEmpty()) {
      return text.isEmpty() ? Line.MARKS : Line.TEXT;
    }
    boolean polite = first && POLITENESS.matcher(text).matches();
    if (text.isEmpty() || text.startsWith("#") || polite || ASIDE.matcher(raw).matches()) {
      return Line.NOTHING;
    }
    boolean isShort = text.length() <= LONGEST_HEADING;
    if (isShort && raw.startsWith("**") && raw.endsWith("**")) {
      return Line.NOTHING;
    }
    return isShort && noneTerminal(text) ? Line.HEADING : Line.TEXT;
  }

  private static boolean noneTerminal(String text) {
    return text.chars().noneMatch(c -> TERMINAL.indexOf(c) >= 0);
  }

  private static boolean isClosed(String text) {
    String bare = text.replaceAll("[”’）》」』)〕\\s]+\\z", "");
    return !bare.isEmpty() && TERMINAL.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Who cites has finished the sentence, and only forgot to close it. */
  private static boolean endsWithMark(MarkedLine line) {
    return !line.marks().isEmpty()
        && line.marks().getLast().at() >= line.text().stripTrailing().length();
  }

  private static List<Answer.Cited> sentences(MarkedLine line) {
    List<Answer.Cited> sentences = new ArrayList<>();
    List<Span> spans = Sentences.split(line.text());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean first = i == 0;
      List<Answer.Mark> marks =
          line.marks().stream()
              .filter(m -> (m.at() > span.start() || first) && m.at() <= span.end())
              .map(MarkedLine.At::mark)
              .distinct()
              .toList();
      String text = span.of(line.text()).strip();
      if (!text.isEmpty()) {
        boolean unclosed = i == spans.size() - 1 && !isClosed(text);
        sentences.add(new Answer.Cited(unclosed ? text + "。" : text, marks));
      }
    }
    return sentences;
  }

  /** Marks on a line of their own belong to the sentence before. */
  private static void addToLast(List<List<Answer.Cited>> paragraphs, MarkedLine line) {
    if (paragraphs.isEmpty() || paragraphs.getLast().isEmpty()) {
      return;
    }
    List<Answer.Cited> last = paragraphs.getLast();
    List<Answer.Mark> marks = new ArrayList<>(last.getLast().marks());
    line.marks().forEach(at -> marks.add(at.mark()));
    Answer.Cited cited =
        new Answer.Cited(last.getLast().text(), marks.stream().distinct().toList());
    last.set(last.size() - 1, cited);
  }
}
