package io.wengao.corpus.importing;

import io.wengao.corpus.similarity.SimilarSpeech;
import io.wengao.text.similarity.Similarity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report of an import says of a file that is a copy of what the office holds. */
final class CopyNotice {
  /** Copies named at most. */
  static final int MOST = 3;

  private CopyNotice() {}

  /** In Chinese; empty when nothing is a copy. A passage in common makes no copy. */
  static Optional<String> of(List<SimilarSpeech> similar) {
    String copies =
        similar.stream()
            .filter(it -> it.similarity().kind() != Similarity.Kind.SHARED)
            .limit(MOST)
            .map(it -> "《%s》（%s）".formatted(it.title(), degree(it.similarity())))
            .collect(Collectors.joining("、"));
    return copies.isEmpty()
        ? Optional.empty()
        : Optional.of("已入库。与本单位已有的讲话重复：" + copies + "，请确认是否需要保留。");
  }

  private static String degree(Similarity similarity) {
    return switch (similarity.kind()) {
      case EXACT -> "内容完全相同";
      case NEAR -> "相似度%d%%".formatted(Math.round(similarity.value() * 100));
      case SHARED -> "有相同段落";
    };
  }
}
