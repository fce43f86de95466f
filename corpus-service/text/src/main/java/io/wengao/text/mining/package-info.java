/**
 * Wording that another speech may borrow: verb-object clauses, requirements, headings, sayings and
 * sentences that open a point. Start at {@link io.wengao.text.mining.Miner}. Precision before
 * recall: what is not certainly free of facts, names and foreign fields is left where it stands. A
 * rule is a method, so that each can be argued about by itself; who composes asks the same rules
 * again. Must not know how speeches are read or stored.
 */
@NullMarked
package io.wengao.text.mining;

import org.jspecify.annotations.NullMarked;
