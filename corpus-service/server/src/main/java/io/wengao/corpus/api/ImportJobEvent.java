package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of an import, as a full snapshot.")
public record ImportJobEvent(
    @NonNull @Description("Pass it as `after` to hear only of later changes.") String cursor,
    @NonNull @Description("The job as it is now.") ImportJob job) {}
