package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Inaccessible
@Description("The answer to one request for candidates.")
public record PassageCandidates(
    @NonNull @Description("The request's key.") String key,
    @NonNull @Description("The best first, each wording once.")
        List<@NonNull PassageCandidate> candidates) {}
