package io.wengao.drafting.export;

import io.wengao.composition.commitment.Commitment;
import io.wengao.composition.layout.SheetLayout;
import io.wengao.composition.layout.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who does what by when as a table (任务清单). */
public final class CommitmentTable {
  private CommitmentTable() {}

  /** UTF-8 with a byte-order mark when written; no cell is a formula. */
  public static String csv(List<Commitment> commitments) {
    List<SheetRow> rows = new ArrayList<>();
    rows.add(new SheetRow(List.of("序号", "责任单位", "配合单位", "任务", "时限", "最迟日期", "原文")));
    for (Commitment one : commitments) {
      rows.add(
          new SheetRow(
              List.of(
                  String.valueOf(rows.size()),
                  Objects.requireNonNullElse(one.who(), "未写明"),
                  text(one.supports()),
                  one.what(),
                  text(one.when()),
                  text(one.due()),
                  one.sentence())));
    }
    return SheetLayout.csv(rows);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
