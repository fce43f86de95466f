/**
 * Composes one brief through the gateway and describes the draft for a reader. Start at {@link
 * io.wengao.local.drafting.SampleDraft}. Must not know where the services run.
 */
@NullMarked
package io.wengao.local.drafting;

import org.jspecify.annotations.NullMarked;
