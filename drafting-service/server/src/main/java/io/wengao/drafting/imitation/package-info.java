/**
 * The manner of speeches a brief wants imitated, for whoever plans before there is a job. Start at
 * {@link io.wengao.drafting.imitation.Imitations}. Must not know of requests or storage.
 */
@NullMarked
package io.wengao.drafting.imitation;

import org.jspecify.annotations.NullMarked;
