package io.wengao.corpus.api;

import io.wengao.corpus.similarity.Duplicates;
import io.wengao.outage.DatabaseBound;
import io.wengao.text.formulation.FormulationFinder;
import io.wengao.text.formulation.FormulationFindings;
import io.wengao.text.quotation.AttributedQuotations;
import io.wengao.text.quotation.Attributions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields about the wording of speeches. */
@GraphQLApi
@DatabaseBound
public class WordingFields {
  private static final int MOST_SIMILAR = 20;

  private final CurrentOffice office;
  private final Corpus corpus;
  private final Duplicates duplicates;
  private final FormulationFinder formulations;
  private final FormulationFindings formulationFindings = new FormulationFindings();
  private final Attributions attributions = new Attributions();

  WordingFields(CurrentOffice office, Corpus corpus, Duplicates duplicates) {
    this.office = office;
    this.corpus = corpus;
    this.duplicates = duplicates;
    this.formulations = new FormulationFinder(io.wengao.text.formulation.Formulation.lexicon());
  }

  @Description("Speeches that are copies of it or share passages with it, the most alike first.")
  public @NonNull List<@NonNull SimilarSpeech> similar(
      @Source Speech speech,
      @DefaultValue("5") @Description("How many at most, up to 20.") int first) {
    if (first < 0 || first > MOST_SIMILAR) {
      throw new BadUserInput("first", "first must be between 0 and " + MOST_SIMILAR);
    }
    return duplicates.of(office.get(), speech.id(), speech.text(), first).stream()
        .map(SimilarSpeech::of)
        .toList();
  }

  @Name("speech")
  @Description("The similar speech; null when it was deleted meanwhile.")
  public List<@Nullable Speech> similarSpeech(@Source List<SimilarSpeech> similar) {
    return corpus.speeches(
        office.get(), similar.stream().<@Nullable String>map(SimilarSpeech::speechId).toList());
  }

  @Name("speech")
  @Description("The speech; null when it was deleted meanwhile.")
  public List<@Nullable Speech> quotedSpeech(@Source List<QuotationPlace> places) {
    return corpus.speeches(
        office.get(), places.stream().<@Nullable String>map(QuotationPlace::speechId).toList());
  }

  @Description("Words of others in it, in order.")
  public @NonNull List<@NonNull Quotation> quotations(@Source Speech speech) {
    return AttributedQuotations.find(speech.text()).stream().map(Quotation::of).toList();
  }

  @Description(
      "Set formulations it names or lists, in order. Dates are looked at only when the speech writes its year.")
  public @NonNull List<@NonNull FormulationUse> formulations(@Source Speech speech) {
    return formulations.find(speech.text(), written(speech)).stream()
        .map(FormulationUse::of)
        .toList();
  }

  @Description(
      "Damage and residue, formulations that are wrong, out of order or not of its date, and famous words of another author, in order.")
  public @NonNull List<@NonNull Finding> findings(@Source Speech speech) {
    List<io.wengao.text.diagnosis.Finding> all = new ArrayList<>(speech.damage());
    all.addAll(formulationFindings.in(speech.text(), written(speech)));
    all.addAll(attributions.in(speech.text()));
    all.sort(
        Comparator.comparing(io.wengao.text.diagnosis.Finding::span)
            .thenComparing(io.wengao.text.diagnosis.Finding::rule));
    return all.stream().map(Finding::of).toList();
  }

  private static @Nullable Integer written(Speech speech) {
    Year year = speech.year();
    return year == null || year.inferred() ? null : year.value();
  }

  @Name("similar")
  @Description(
      "Speeches of the office that the file's own are copies of, the most alike first; empty when there are none or it was not imported.")
  public @NonNull List<@NonNull SimilarSpeech> similarOfFile(@Source ImportedFile file) {
    String documentId = file.documentId();
    if (documentId == null) {
      return List.of();
    }
    return corpus.documentSpeeches(office.get(), documentId).stream()
        .flatMap(speech -> similar(speech, MOST_SIMILAR).stream())
        .filter(it -> it.kind() != SimilarityKind.SHARED)
        .toList();
  }
}
