package io.wengao.text.similarity;

import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes speeches by recombining sentences of the starter corpus with other numbers, so that any two
 * share sentences as official texts do, and copies of them. The same seed makes the same texts.
 */
final class SpeechGenerator {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Predicate<String> ONE_SENTENCE =
      Pattern.compile("[^。！？]+。").asMatchPredicate();
  private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八"};
  private static final List<String> NAMES =
      List.of("清渡", "云棠", "石桁", "白沚", "东篱", "麦垄", "长汀川", "南屏", "鹿鸣", "青阜", "汇源", "望江");
  private static final int SHORTEST = 12;

  private final Random random;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();

  SpeechGenerator(Path starter, long seed) {
    this.random = new Random(seed);
    try (Stream<Path> files = Files.list(starter)) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(this::take);
    } catch (IOException e) {
      throw new UncheckedIOException("the starter corpus belongs in " + starter, e);
    }
  }

  private void take(Path file) {
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.matches("[一二三四五六七八]、[^。]{6,40}")) {
          headings.add(line.substring(2));
        } else {
          Sentences.split(line).stream()
              .map(span -> span.of(line).strip())
              .filter(sentence -> sentence.length() >= SHORTEST && ONE_SENTENCE.test(sentence))
              .forEach(sentences::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A speech of three to five sections, some 30 to 60 sentences. */
  List<String> speech() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("同志们：");
    paragraphs.add(paragraph());
    int sections = 3 + random.nextInt(3);
    for (int section = 0; section < sections; section++) {
      paragraphs.add(CHINESE[section] + "、" + headings.get(random.nextInt(headings.size())));
      int of = 2 + random.nextInt(2);
      for (int i = 0; i < of; i++) {
        paragraphs.add(paragraph());
      }
    }
    return paragraphs;
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder();
    int length = 3 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      paragraph.append(renumbered(sentences.get(random.nextInt(sentences.size()))));
    }
    return paragraph.toString();
  }

  /** A copy of {@code original}; for SHARED another speech with a passage of it. */
  List<String> copy(Plant plant, List<String> original) {
    return switch (plant) {
      case EXACT -> original;
      case REPUNCTUATED -> original.stream().map(this::repunctuated).toList();
      case RENUMBERED -> otherNumbering(original);
      case RENAMED -> original.stream().map(this::renamed).toList();
      case REORDERED -> reordered(original);
      case REWRITTEN -> original.stream().map(this::rewritten).toList();
      case SHARED -> withPassageOf(original);
    };
  }

  private String repunctuated(String paragraph) {
    StringBuilder changed = new StringBuilder();
    for (char c : paragraph.toCharArray()) {
      int mark = "，。；：、“”".indexOf(c);
      if (mark < 0 || random.nextInt(3) == 0) {
        changed.append(c);
      } else if (mark < "，。；：、".length() || random.nextBoolean()) {
        changed.append(",;。:，\"\"".charAt(mark));
      }
    }
    return changed.toString();
  }

  private List<String> otherNumbering(List<String> paragraphs) {
    List<String> changed = new ArrayList<>();
    int section = 0;
    for (String paragraph : paragraphs) {
      boolean heading = paragraph.length() > 2 && paragraph.charAt(1) == '、';
      String text = heading ? "（" + CHINESE[section++] + "）" + paragraph.substring(2) : paragraph;
      changed.add(renumbered(text));
    }
    return changed;
  }

  private String renumbered(String text) {
    return NUMBER.matcher(text).replaceAll(m -> other(m.group()));
  }

  private String other(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length() + random.nextInt(2); i++) {
      digits.append((char) ('1' + random.nextInt(9)));
    }
    return digits.toString();
  }

  private String renamed(String paragraph) {
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (EntitySpan name : names(paragraph)) {
      if (name.span().start() >= from) {
        changed.append(paragraph, from, name.span().start());
        changed.append(NAMES.get(random.nextInt(NAMES.size())));
        from = name.span().end();
      }
    }
    return changed
        .append(paragraph.substring(from))
        .toString()
        .replace("全市", "全县")
        .replace("市委", "县委")
        .replace("市政府", "县政府")
        .replace("我市", "我县");
  }

  private static List<EntitySpan> names(String paragraph) {
    return EntitySpans.find(paragraph).stream()
        .filter(
            span ->
                switch (span.kind()) {
                  case PERSON, PLACE, ORGANISATION -> true;
                  default -> false;
                })
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private List<String> reordered(List<String> paragraphs) {
    List<String> body = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
    Collections.shuffle(body, random);
    body.addFirst(paragraphs.getFirst());
    return body;
  }

  private String rewritten(String paragraph) {
    StringBuilder changed = new StringBuilder();
    for (Span sentence : Sentences.split(paragraph)) {
      boolean keep = random.nextInt(3) != 0;
      changed.append(
          keep
              ? sentence.of(paragraph)
              : renumbered(sentences.get(random.nextInt(sentences.size()))));
    }
    return changed.toString();
  }

  private List<String> withPassageOf(List<String> original) {
    List<String> passages =
        original.stream()
            .filter(p -> p.length() >= 160 && p.indexOf('。') < p.length() - 60)
            .toList();
    List<String> other = new ArrayList<>(speech());
    String passage =
        passages.isEmpty() ? original.getLast() : passages.get(random.nextInt(passages.size()));
    other.add(2 + random.nextInt(other.size() - 2), renumbered(passage));
    return other;
  }
}
