package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.diagnosis.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A congress named as coming when it is past, a plan's first or last year that is another's, by the
 * date of the speech; silent when that is unknown, in words of others and in a sentence about the
 * past. Data: {@code events.yaml}.
 */
final class EventRule implements ReviewRule {
  private static final Pattern FIRST_OR_LAST =
      Pattern.compile("(?<!在)“(十[一二三四五]五|十五五)”(?:规划|计划|时期)?(?:的)?(开局|起步|收官|收尾|最后)(?:之|一)?年");
  private static final Pattern OTHER_YEAR =
      Pattern.compile("(?:(?:19|20)\\d{2}年|明年|去年|后年|那一年)[^，。]{0,8}$");
  private static final int DAYS_OF_A_CONGRESS = 10;

  private record Congress(LocalDate opened, Pattern coming) {}

  private record Plan(String name, int first, int last) {}

  private final List<Congress> congresses = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();

  EventRule() {
    JsonNode events = Data.read("events.yaml");
    for (JsonNode congress : events.path("congresses")) {
      String name = Data.text(congress, "name");
      Pattern coming =
          Pattern.compile(
              "(?:迎接|喜迎|即将召开的|即将到来的|将要召开的)(?:党的)?" + name + "|党的" + name + "(?:即将|将于|将要|召开在即)");
      congresses.add(new Congress(LocalDate.parse(congress.path("opened").asText()), coming));
    }
    for (JsonNode plan : events.path("plans")) {
      plans.add(
          new Plan(
              Data.text(plan, "name"),
              plan.path("first").intValue(),
              plan.path("last").intValue()));
    }
  }

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    LocalDate date = reviewable.spoken();
    List<DraftFinding> findings = new ArrayList<>();
    if (date != null) {
      congresses.forEach(congress -> coming(reviewable.text(), congress, date, findings));
      plans(reviewable.text(), date.getYear(), findings);
    }
    return findings;
  }

  private static void coming(
      String text, Congress congress, LocalDate date, List<DraftFinding> findings) {
    Matcher m = congress.coming.matcher(text);
    while (date.isAfter(congress.opened.plusDays(DAYS_OF_A_CONGRESS)) && m.find()) {
      Around around = Around.of(text, m.start(), m.end());
      if (!around.isQuoted() && !around.isPast(date.getYear())) {
        findings.add(finding(text, m, "讲话时（" + date + "）这次大会已经开过（" + congress.opened + "），请改写"));
      }
    }
  }

  private void plans(String text, int year, List<DraftFinding> findings) {
    Matcher m = FIRST_OR_LAST.matcher(text);
    while (m.find()) {
      for (Plan plan : plans) {
        boolean begins = m.group(2).matches("开局|起步");
        int right = begins ? plan.first : plan.last;
        String around = text.substring(Math.max(0, m.start() - 14), m.start());
        boolean otherYear = OTHER_YEAR.matcher(around).find();
        Around at = Around.of(text, m.start(), m.end());
        boolean meant = !otherYear && !at.isQuoted() && !at.isPast(year);
        if (plan.name.equals(m.group(1)) && right != year && meant) {
          findings.add(
              finding(text, m, "“" + plan.name + "”的" + m.group(2) + "之年是" + right + "年，请核对"));
        }
      }
    }
  }

  private static DraftFinding finding(String text, Matcher m, String message) {
    return DraftFinding.at("PAST_EVENT", Severity.WARNING, text, m.start(), m.end(), message, null);
  }
}
