package io.wengao.drafting.export;

import io.wengao.composition.layout.SheetRow;
import io.wengao.drafting.rounds.Opinion;
import java.util.ArrayList;
import java.util.List;

/** The opinions of consulted units as a table (征求意见采纳情况表). */
final class OpinionTable {
  private OpinionTable() {}

  static List<SheetRow> rows(List<Opinion> opinions) {
    List<SheetRow> rows = new ArrayList<>();
    rows.add(new SheetRow(List.of("序号", "提出意见单位", "意见建议", "对应位置", "采纳情况", "理由说明")));
    for (Opinion opinion : opinions) {
      rows.add(
          new SheetRow(
              List.of(
                  String.valueOf(rows.size()),
                  opinion.unit(),
                  opinion.body(),
                  opinion.place(),
                  opinion.adoption().label(),
                  opinion.reason())));
    }
    return rows;
  }
}
