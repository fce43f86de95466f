package io.wengao.drafting.export;

import io.wengao.composition.factsheet.FactClaim;
import io.wengao.composition.layout.SheetRow;
import io.wengao.drafting.draft.CheckedFact;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The fact sheet (核稿单) as a table: a line a fact, with its support and its tick. */
final class FactSheetFile {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private FactSheetFile() {}

  static List<SheetRow> rows(List<CheckedFact> facts) {
    List<SheetRow> rows = new ArrayList<>();
    rows.add(new SheetRow(List.of("序号", "类别", "内容", "所在语句", "处数", "依据", "来源", "核对")));
    for (CheckedFact fact : facts) {
      FactClaim claim = fact.claim();
      FactClaim.Support support = claim.support();
      CheckedFact.Tick tick = fact.tick();
      String source = support == null || support.source() == null ? "" : support.source();
      rows.add(
          new SheetRow(
              List.of(
                  String.valueOf(rows.size()),
                  claim.kind().label(),
                  claim.text(),
                  claim.clause(),
                  String.valueOf(fact.places().size()),
                  support == null ? "任务书里没有" : support.path() + " " + support.quote(),
                  source,
                  tick == null ? "□" : "√ " + tick.who() + " " + TIME.format(tick.at()))));
    }
    return rows;
  }
}
