package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CancelJobInput")
@Description("Which job to stop.")
public record CancelJobInput(@Id @NonNull @Description("Id of the job.") String jobId) {}
