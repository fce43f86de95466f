package io.wengao.drafting.brief;

import io.wengao.composition.brief.Brief;
import java.time.Instant;

/**
 * A version of a brief.
 *
 * @param version from 1; a change makes the next
 */
public record SavedBrief(String id, int version, Brief brief, Instant createdAt) {}
