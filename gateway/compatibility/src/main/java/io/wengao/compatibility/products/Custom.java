package io.wengao.compatibility.products;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A directive of nobody's, which composition must carry into the supergraph. */
@Directive(on = DirectiveLocation.OBJECT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Custom {}
