package io.wengao.federation.planning.fetchgraph;

/** Where in which request fields can be added. */
record Place(Step step, StepSelection selection) {}
