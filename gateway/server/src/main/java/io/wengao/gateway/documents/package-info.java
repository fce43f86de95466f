/**
 * Documents that requests name instead of writing them out: those clients register under their hash
 * (automatic persisted queries) and those the operator trusts (a manifest file). Start with {@link
 * io.wengao.gateway.documents.Documents}. Must not know how requests come in.
 */
@NullMarked
package io.wengao.gateway.documents;

import org.jspecify.annotations.NullMarked;
