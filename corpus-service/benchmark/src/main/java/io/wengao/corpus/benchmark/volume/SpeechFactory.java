package io.wengao.corpus.benchmark.volume;

import io.wengao.text.span.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes speeches of some 3,000 characters by recombining the sentences and headings of texts, with
 * other names and numbers. The same seed and number make the same speech.
 */
final class SpeechFactory {
  private static final Predicate<String> HEADING =
      Pattern.compile("[一二三四五六七八九十]{1,2}、[^。！？]{4,40}").asMatchPredicate();
  private static final Predicate<String> SENTENCE =
      Pattern.compile("[^。！？]{11,200}。").asMatchPredicate();
  private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  private static final String[] WHOSE = {"全市", "全县", "全区", "全镇"};
  private static final int LEAST_SENTENCES = 100;
  private static final int SHORTEST = 1_300;
  private static final int SPREAD = 2_000;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final List<Template> titles = new ArrayList<>();
  private final List<Template> headings = new ArrayList<>();
  private final List<Template> sentences = new ArrayList<>();

  private SpeechFactory(long seed) {
    this.seed = seed;
  }

  /**
   * Takes the texts of a folder apart.
   *
   * @throws IllegalArgumentException when there is too little in it
   */
  static SpeechFactory of(Path folder, long seed) throws IOException {
    SpeechFactory factory = new SpeechFactory(seed);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        factory.take(Files.readAllLines(file));
      }
    }
    if (factory.sentences.size() < LEAST_SENTENCES || factory.headings.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %d sentences and %d headings in its .txt files; name a folder of speeches with %d sentences and headings such as 一、……"
              .formatted(
                  folder, factory.sentences.size(), factory.headings.size(), LEAST_SENTENCES));
    }
    return factory;
  }

  private void take(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    titles.add(Template.of(lines.getFirst().strip()));
    for (String line : lines.subList(1, lines.size())) {
      if (HEADING.test(line.strip())) {
        String heading = line.strip();
        headings.add(Template.of(heading.substring(heading.indexOf('、') + 1)));
      } else {
        Sentences.split(line).stream()
            .map(span -> span.of(line).strip())
            .filter(SENTENCE)
            .map(Template::of)
            .forEach(sentences::add);
      }
    }
  }

  /** The speech of this number. */
  SpeechFile speech(int number) {
    Random random = new Random(seed + number * MIXER);
    Names names = new Names(random);
    List<String> lines = new ArrayList<>();
    lines.add(title(random, names));
    lines.add(
        "（%s年%d月%d日）"
            .formatted(names.number("2000"), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    lines.add("同志们：");
    lines.add(paragraph(random, names));
    int length = SHORTEST + random.nextInt(SPREAD);
    int sections = 3 + random.nextInt(4);
    for (int section = 0; section < sections; section++) {
      lines.add(NUMBERS[section] + "、" + any(headings, random).filled(names));
      int until = 0;
      while (until < length / sections) {
        String paragraph = paragraph(random, names);
        lines.add(paragraph);
        until += paragraph.length();
      }
    }
    return new SpeechFile("%05d.txt".formatted(number), List.copyOf(lines));
  }

  private String title(Random random, Names names) {
    String title = any(titles, random).filled(names);
    String whose = random.nextBoolean() ? WHOSE[random.nextInt(WHOSE.length)] : names.placeOf("市");
    return title.replaceFirst("全[市县区镇]", whose);
  }

  private String paragraph(Random random, Names names) {
    StringBuilder paragraph = new StringBuilder();
    int length = 3 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      paragraph.append(any(sentences, random).filled(names));
    }
    return paragraph.toString();
  }

  private static Template any(List<Template> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
