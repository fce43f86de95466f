/**
 * What people say of findings: safe fixes carried out, findings dismissed here, in a draft or in
 * the whole office. Start at {@link io.wengao.drafting.review.Reviews}. Must not know GraphQL.
 */
@NullMarked
package io.wengao.drafting.review;

import org.jspecify.annotations.NullMarked;
