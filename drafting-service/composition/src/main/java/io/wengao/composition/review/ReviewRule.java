package io.wengao.composition.review;

import java.util.List;

/** One group of checks on a text. */
interface ReviewRule {
  List<DraftFinding> check(Reviewable reviewable);
}
