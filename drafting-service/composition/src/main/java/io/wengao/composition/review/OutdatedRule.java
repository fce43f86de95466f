package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.diagnosis.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formulation another has taken the place of, a task that is done and a campaign that has ended,
 * said as if they were of today: {@code outdated.yaml}. Silent when the date of the speech is not
 * known, in quoted words of others and in a sentence about the past; a report of what was done
 * names campaigns and tasks without a word that asks for them.
 */
final class OutdatedRule implements ReviewRule {
  /** A campaign is summed up and talked about for a while after its end. */
  private static final int MONTHS_OF_GRACE = 6;

  private static final Pattern DONE =
      Pattern.compile(
          "^[”’]?(?:取得|已|完成|胜利|之?后|以后|总结|成果|经验|常态化|长效|的?(?:成果|经验|决定性|历史性|伟大|重大)|[^，。；]{0,4}(?:取得|完成|胜利|成效|以来|期间))");
  private static final Pattern RUNNING =
      Pattern.compile("(?:开展|组织|抓好|抓实|推进|搞好|搞|参加|投身|启动|部署|深化|按照)(?:好|实)?[^，。；“”]{0,6}“?$");

  private record Words(Pattern pattern, boolean task, YearMonth until, String message) {}

  private record Campaign(Pattern name, YearMonth until) {}

  private final List<Words> words = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();

  OutdatedRule() {
    JsonNode file = Data.read("outdated.yaml");
    for (JsonNode entry : file.path("words")) {
      words.add(
          new Words(
              Pattern.compile(Data.text(entry, "match")),
              entry.path("task").asBoolean(),
              YearMonth.parse(Data.text(entry, "until")),
              Data.text(entry, "message")));
    }
    for (JsonNode entry : file.path("campaigns")) {
      campaigns.add(
          new Campaign(
              Pattern.compile(Data.text(entry, "match")),
              YearMonth.parse(Data.text(entry, "until"))));
    }
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    LocalDate spoken = reviewable.spoken();
    List<DraftFinding> findings = new ArrayList<>();
    if (spoken != null) {
      YearMonth month = YearMonth.from(spoken);
      words.forEach(it -> words(reviewable.text(), it, month, findings));
      campaigns.forEach(it -> campaign(reviewable.text(), it, month, findings));
    }
    return findings;
  }

  private static void words(
      String text, Words entry, YearMonth month, List<DraftFinding> findings) {
    Matcher m = entry.pattern.matcher(text);
    while (month.isAfter(entry.until.plusMonths(MONTHS_OF_GRACE)) && m.find()) {
      boolean meant = !entry.task || Around.of(text, m.start(), m.end()).isTask();
      if (meant && isOfToday(text, m, month)) {
        findings.add(finding(text, m.start(), m.end(), entry.message));
      }
    }
  }

  private static void campaign(
      String text, Campaign entry, YearMonth month, List<DraftFinding> findings) {
    Matcher m = entry.name.matcher(text);
    while (month.isAfter(entry.until.plusMonths(MONTHS_OF_GRACE)) && m.find()) {
      Around around = Around.of(text, m.start(), m.end());
      boolean running = RUNNING.matcher(around.sentence()).find() && around.isTask();
      if (running && isOfToday(text, m, month)) {
        String message = "讲话时（%s）这项活动早已结束（%s），请改写或写明是哪一年的".formatted(month, entry.until);
        findings.add(finding(text, m.start(), m.end(), message));
      }
    }
  }

  private static boolean isOfToday(String text, Matcher m, YearMonth month) {
    Around around = Around.of(text, m.start(), m.end());
    return !around.isQuoted()
        && !around.isPast(month.getYear())
        && !DONE.matcher(around.rest()).find();
  }

  private static DraftFinding finding(String text, int start, int end, String message) {
    return DraftFinding.at(
        "FORMULATION_OUTDATED", Severity.WARNING, text, start, end, message, null);
  }
}
