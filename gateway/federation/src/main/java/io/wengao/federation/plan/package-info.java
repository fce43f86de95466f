/**
 * What to do for one operation: which fetches in which order, how to put their answers together and
 * what to show of them. Values only, printable as text and JSON. Start with {@link
 * io.wengao.federation.plan.QueryPlan}. Knows neither how plans are made nor how they run.
 */
@NullMarked
package io.wengao.federation.plan;

import org.jspecify.annotations.NullMarked;
