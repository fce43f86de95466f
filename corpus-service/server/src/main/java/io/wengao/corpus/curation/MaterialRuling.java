package io.wengao.corpus.curation;

import java.time.Instant;

/**
 * A decision whether a speech that is blocked as material lends its wording all the same.
 *
 * @param speechId the speech
 * @param released whether it does from then on
 * @param person who decided
 * @param reason why, in their words
 * @param blockedBecause what reading the speech said against it then, in Chinese
 * @param decidedAt when
 */
public record MaterialRuling(
    String speechId,
    boolean released,
    String person,
    String reason,
    String blockedBecause,
    Instant decidedAt) {}
