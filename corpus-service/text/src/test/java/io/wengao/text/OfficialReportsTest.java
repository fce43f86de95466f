package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.Reports.Report;
import io.wengao.text.classification.Year;
import io.wengao.text.diagnosis.Severity;
import io.wengao.text.span.CharacterCount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Real reports with the chrome of the pages they were taken from; general properties, no text of
 * theirs.
 */
class OfficialReportsTest {
  private static final Pattern CHROME_LINE =
      Pattern.compile(
          "(?:下载|打印|收藏|分享到?[：:]?|字号.*|[【】>|×]|大|中|小|首页|来源[：:].*|时间[：:].*|相关.{2}[：:]?|责任编辑.*|扫一扫.*|Public domain|false|公有领域|.*记者.{1,12}摄)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");
  private static final int FIRST_OF_TABLE = 1993;

  private final SpeechReader reader = new SpeechReader();

  @Test
  void readsProvincialReportsWithoutTheirPage() {
    List<Report> reports = Reports.provincial(Material.shared("data"));

    assertThat(reports).hasSize(31);
    for (Report report : reports) {
      Speech speech = read(report, 0.985);
      assertThat(speech.title()).endsWith("政府工作报告");
      assertThat(speech.titleSuggested()).isFalse();
      assertThat(speech.salutation()).startsWith("各位代表");
      assertThat(speech.classification().kind().label()).isEqualTo("报告");
      assertThat(speech.classification().year())
          .matches(year -> year.value() == 2026 && !year.inferred());
      assertThat(speech.outline()).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void readsStateCouncilReportsWithoutTheirPage() {
    List<Report> reports = Reports.stateCouncil(Material.shared("data"));

    assertThat(reports).hasSize(72);
    for (Report report : reports) {
      read(report, report.page().length() > 5000 ? 0.95 : 0.6);
    }
  }

  /** With every written year blotted out, the words of the day still tell most of them. */
  @Test
  void infersTheYearOfMostReportsFromTheirWords() {
    int right = 0;
    int told = 0;
    for (Report report : Reports.stateCouncil(Material.shared("data"))) {
      if (report.year() >= FIRST_OF_TABLE) {
        String text = YEAR.matcher(report.page()).replaceAll("某");
        Year inferred =
            Material.accepted(reader, "report.txt", text.getBytes(StandardCharsets.UTF_8))
                .speeches()
                .getFirst()
                .classification()
                .year();
        told++;
        int off = inferred == null ? 99 : inferred.value() - report.year();
        right += Math.abs(off) <= 1 ? 1 : 0;
      }
    }

    assertThat(told).isGreaterThan(20);
    assertThat((double) right / told).isGreaterThanOrEqualTo(0.8);
  }

  /**
   * Texts that many read before they were published: what is reported in them is mostly false. All
   * three alarms (2026-11) were read: two are a quotation torn by a line end of the page, one is
   * false.
   */
  @Test
  void seldomCriesWolf() {
    long characters = 0;
    long alarms = 0;
    for (Report report : Reports.since(Material.shared("data"), 2010)) {
      for (Speech speech : Material.accepted(reader, "report.txt", report.bytes()).speeches()) {
        characters += speech.characterCount();
        alarms += speech.findings().stream().filter(f -> f.severity() != Severity.INFO).count();
      }
    }

    assertThat(characters).isGreaterThan(800_000);
    assertThat(alarms * 1000.0 / characters).isLessThanOrEqualTo(0.2);
  }

  private Speech read(Report report, double leastKept) {
    Reading.Accepted read = Material.accepted(reader, "report.txt", report.bytes());
    assertThat(read.speeches()).hasSize(1);
    Speech speech = read.speeches().getFirst();
    assertThat((double) speech.characterCount() / CharacterCount.of(report.page()))
        .isBetween(leastKept, 1.0);
    List<String> lines = speech.text().lines().toList();
    assertThat(lines).noneMatch(line -> CHROME_LINE.matcher(line).matches());
    int body = speech.salutation() == null ? 0 : 1;
    assertThat(lines.get(body)).hasSizeGreaterThan(15);
    assertThat(lines.getLast()).matches("(?s).*[。！!）]|＠.*");
    return speech;
  }
}
