/**
 * Asking a language model over HTTP (LangChain4j speaks the protocols). Off unless configured; then
 * nothing of it is loaded before the first draft that wants it. Start at {@link
 * io.wengao.drafting.model.ModelEngine}. Must not know of drafts, jobs or offices, and logs neither
 * keys nor anything of prompts and answers.
 */
@NullMarked
package io.wengao.drafting.model;

import org.jspecify.annotations.NullMarked;
