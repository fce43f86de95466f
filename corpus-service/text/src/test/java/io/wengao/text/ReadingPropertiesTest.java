package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.Span;
import io.wengao.text.structure.Section;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reading, on clean texts, damaged ones and bytes of no meaning. */
class ReadingPropertiesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/wengao/text/golden");

  private final SpeechReader reader = new SpeechReader();

  static Stream<Path> texts() {
    return Stream.concat(
        Material.list(Material.starter(), ".txt").stream().limit(12),
        Material.list(GOLDEN, "").stream()
            .map(f -> f.resolve("in.txt"))
            .filter(f -> f.toFile().isFile()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void offsetsHoldOnRealText(Path file) {
    check(reader.read(file.getFileName().toString(), Material.bytes(file)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void offsetsHoldOnMutatedText(Path file) {
    byte[] bytes = Material.bytes(file);
    Random random = new Random(bytes.length);
    for (int round = 0; round < 8; round++) {
      String text = mutate(new String(bytes, StandardCharsets.UTF_8), random);
      check(reader.read("mutated.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.docx", "a.md", "a", "a.pdf"})
  void neverThrowsOnRandomBytes(String name) {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      if (round % 3 == 0 && bytes.length > 4) {
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
      }
      check(reader.read(name, bytes));
    }
  }

  @Test
  void readsTheSameInEveryCharset() {
    Path file = Material.list(Material.starter(), ".txt").getFirst();
    String text = new String(Material.bytes(file), StandardCharsets.UTF_8);
    Speech plain = Material.accepted(reader, "a.txt", Material.bytes(file)).speeches().getFirst();
    for (String charset : List.of("GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      Reading.Accepted read =
          Material.accepted(reader, "a.txt", text.getBytes(Charset.forName(charset)));
      assertThat(read.speeches().getFirst()).as(charset).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是", "“", "第一，", "（", "更 ", "XX", "1、", "《", "*", "同志们：\n", "一、\n", "2023年", "首页>", "要",
        "[[", "<!--"
      })
  void finishesFastOnRepetition(String piece) {
    byte[] bytes = piece.repeat(60_000 / piece.length()).getBytes(StandardCharsets.UTF_8);

    Reading reading =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.read("a.txt", bytes));

    check(reading);
  }

  private static String mutate(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 40 && out.length() > 60; i++) {
      int at = random.nextInt(out.length() - 50);
      switch (random.nextInt(5)) {
        case 0 -> out.delete(at, at + random.nextInt(50));
        case 1 -> out.insert(at, out.substring(at, at + random.nextInt(50)));
        case 2 -> out.insert(at, '\n');
        case 3 -> out.setCharAt(at, "“”。，一二（）*X1\n".charAt(random.nextInt(12)));
        default -> out.insert(at, new String(Character.toChars(0x4E00 + random.nextInt(20000))));
      }
    }
    return out.toString();
  }

  private static void check(Reading reading) {
    switch (reading) {
      case Reading.Refused refused -> assertThat(refused.message()).isNotBlank();
      case Reading.Accepted accepted -> {
        assertThat(accepted.speeches()).isNotEmpty();
        accepted.speeches().forEach(ReadingPropertiesTest::check);
      }
    }
  }

  private static void check(Speech speech) {
    assertThat(speech.title()).isNotBlank();
    Span all = new Span(0, speech.text().length());
    paragraphs(speech);
    sections(speech.outline(), all, 1, speech.text());
    for (Finding finding : speech.findings()) {
      assertThat(all.contains(finding.span())).isTrue();
      assertThat(finding.message()).isNotBlank();
    }
    for (EntitySpan entity : EntitySpans.find(speech.text())) {
      assertThat(entity.span().of(speech.text())).isEqualTo(entity.text());
    }
  }

  /** Paragraphs are the lines of the text; the sentences of each join and cover it. */
  private static void paragraphs(Speech speech) {
    int at = 0;
    for (Paragraph paragraph : speech.paragraphs()) {
      assertThat(paragraph.span().start()).isEqualTo(at);
      int sentence = at;
      for (Span span : paragraph.sentences()) {
        assertThat(span.start()).isEqualTo(sentence);
        assertThat(span.length()).isPositive();
        sentence = span.end();
      }
      assertThat(sentence).isEqualTo(paragraph.span().end());
      section(speech.outline(), paragraph);
      at = paragraph.span().end() + 1;
    }
    assertThat(at - 1).isEqualTo(speech.text().length());
  }

  private static void section(List<Section> outline, Paragraph paragraph) {
    List<Section> siblings = outline;
    for (int index : paragraph.sectionPath()) {
      Section section = siblings.get(index);
      assertThat(section.extent().contains(paragraph.span())).isTrue();
      siblings = section.sections();
    }
  }

  private static void sections(List<Section> sections, Span within, int leastLevel, String text) {
    int at = within.start();
    for (Section section : sections) {
      assertThat(section.level()).isGreaterThanOrEqualTo(leastLevel);
      assertThat(section.span().of(text)).isEqualTo(section.heading());
      assertThat(section.extent().start()).isGreaterThanOrEqualTo(at);
      assertThat(within.contains(section.extent())).isTrue();
      assertThat(section.extent().contains(section.span())).isTrue();
      sections(section.sections(), section.extent(), section.level() + 1, text);
      at = section.extent().end();
    }
  }
}
