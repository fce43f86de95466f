package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What the corpus of the office holds.")
public record CorpusStatistics(
    @Description("Number of documents.") int documents,
    @Description("Number of speeches.") int speeches,
    @Description("Number of passages.") int passages,
    @Description("Code points of all speeches that are not white space.") int characters,
    @NonNull @Description("Speeches by kind, the most frequent first.")
        List<@NonNull TermCount> byKind,
    @NonNull
        @Description(
            "Speeches by theme, the most frequent first; a speech counts for each of its themes.")
        List<@NonNull TermCount> byTheme,
    @NonNull @Description("Speeches by administrative level, the most frequent first.")
        List<@NonNull TermCount> byLevel,
    @NonNull @Description("How far searching by meaning is prepared.") EmbeddingStatus embedding,
    @NonNull @Description("How far the wording is mined for composing.") MiningStatus mining) {}
