package io.wengao.federation.planning.selection;

/**
 * What a deferred fragment asks of the objects of a place, whatever else is asked there.
 *
 * @param selection without fields for object types the fragment is not about
 */
public record DeferredFragment(DeferGroup group, Selection selection) {}
