package io.wengao.federation.planning.choice;

import graphql.language.SelectionSet;
import java.util.List;

/**
 * A place where objects are already being fetched.
 *
 * @param site the index of its site
 * @param type the declared type of the field that returns them, in that subgraph
 * @param provided what {@code @provides} adds to that field, and to fields above it
 */
record Home(int site, String type, List<SelectionSet> provided) {}
