package io.wengao.drafting.draft;

import io.wengao.drafting.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with edits of a draft. */
final class EditCheck {
  private static final int MOST_EDITS = 500;
  private static final int LONGEST = 5_000;

  private EditCheck() {}

  static List<Problem> check(
      DraftContent content, int revision, int baseRevision, List<Edit> edits) {
    if (baseRevision < 1 || baseRevision > revision) {
      return List.of(
          Problem.badInput(
              "input.baseRevision",
              "文稿现在是第" + revision + "版，没有第" + baseRevision + "版。请用读到的 revision。"));
    }
    if (edits.isEmpty() || edits.size() > MOST_EDITS) {
      return List.of(Problem.badInput("input.edits", "请给出1至" + MOST_EDITS + "处修改。"));
    }
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < edits.size(); i++) {
      check("input.edits[" + i + "]", content, edits.get(i), seen).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> check(
      String path, DraftContent content, Edit edit, Set<String> seen) {
    Optional<DraftContent.Paragraph> paragraph = Edits.paragraph(content, edit.paragraphId());
    if (paragraph.isEmpty()) {
      return Optional.of(Problem.notFound(path + ".paragraphId", "段落", edit.paragraphId()));
    }
    if (!seen.add(edit.paragraphId())) {
      return Optional.of(Problem.badInput(path + ".paragraphId", "同一段落在一次提交中只能改一处，请合并。"));
    }
    if (edit.text().isBlank()
        || edit.text().length() > LONGEST
        || edit.text().lines().count() > 1) {
      return Optional.of(
          Problem.badInput(path + ".text", "段落应是一行不空的文字，不含换行，且不超过" + LONGEST + "个字符。"));
    }
    int version = paragraph.get().version();
    boolean same = paragraph.get().text().equals(edit.text());
    if (version != edit.baseVersion() && !same) {
      return Optional.of(
          Problem.conflict(
              path + ".baseVersion",
              "这一段已被改为第" + version + "版（您依据的是第" + edit.baseVersion() + "版）。请对照现在的文字再改。",
              new Problem.Present(
                  edit.paragraphId(), version, paragraph.get().text(), edit.text())));
    }
    return Optional.empty();
  }
}
