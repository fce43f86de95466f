package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Pages: cursors count the entries before them, and a page has at most {@value #MOST}. */
final class Cursor {
  private static final int MOST = 100;

  private Cursor() {}

  static String of(int entries) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("n" + entries).getBytes(StandardCharsets.US_ASCII));
  }

  /** Entries to skip for {@code after}. */
  static int offset(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII);
      int offset = text.startsWith("n") ? Integer.parseInt(text.substring(1)) : -1;
      if (offset >= 0) {
        return offset;
      }
    } catch (IllegalArgumentException e) {
      // not one of ours: said below
    }
    throw new BadInput(Problem.badInput("after", "after 不是本接口给出的游标，请用上一页的 endCursor。"));
  }

  /** Entries a page may hold. */
  static int first(int first) {
    if (first < 1 || first > MOST) {
      throw new BadInput(Problem.badInput("first", "first 应在1至" + MOST + "之间。"));
    }
    return first;
  }
}
