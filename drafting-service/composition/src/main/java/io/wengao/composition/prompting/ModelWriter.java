package io.wengao.composition.prompting;

import io.wengao.composition.assembly.DraftParagraph;
import io.wengao.composition.assembly.DraftSection;
import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.WrittenSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has one section written: asks, reads the answer, tells what is wrong with it and asks again. */
final class ModelWriter {
  private final SectionModel model;
  private final ModelComposer.Settings settings;
  private final Complaints complaints;
  private final Attribution attribution;
  private final DraftSection frame;
  private final Function<List<String>, Messages> messages;
  private final SectionTask task;

  ModelWriter(
      SectionModel model,
      ModelComposer.Settings settings,
      Complaints complaints,
      Attribution attribution,
      DraftSection frame,
      Function<List<String>, Messages> messages,
      SectionTask task) {
    this.model = model;
    this.settings = settings;
    this.complaints = complaints;
    this.attribution = attribution;
    this.frame = frame;
    this.messages = messages;
    this.task = task;
  }

  /** An answer that can be used and what is wrong with it all the same. */
  private record Usable(WrittenSection section, List<String> wrong) {}

  ModelComposer.Outcome write(Runnable waiting) {
    Usable best = null;
    Reply.Failed failed = new Reply.Failed(Failure.EMPTY, "");
    List<String> amends = List.of();
    for (int tried = 0; tried < Math.max(1, settings.tries()); tried++) {
      Reply reply = model.ask(messages.apply(amends), task.longest(), waiting);
      if (reply instanceof Reply.Failed noAnswer) {
        failed = noAnswer;
        break;
      }
      Answer answer = AnswerParser.parse(((Reply.Said) reply).text(), task.givesSomething());
      switch (answer) {
        case Answer.Broken(Failure failure, String detail) -> {
          failed = new Reply.Failed(failure, detail);
          amends = List.of(failed.message());
        }
        case Answer.Text text -> {
          Usable usable = usable(text);
          if (usable == null) {
            failed = new Reply.Failed(Failure.OFF_TOPIC, "");
            amends = complaints.of(text);
          } else {
            best = best == null || usable.wrong.size() < best.wrong.size() ? usable : best;
            amends = usable.wrong;
          }
        }
      }
      if (best != null && best.wrong.isEmpty()) {
        break;
      }
    }
    return best == null
        ? new ModelComposer.Outcome.Failed(failed)
        : new ModelComposer.Outcome.Written(best.section);
  }

  private @Nullable Usable usable(Answer.Text text) {
    WrittenSection section = section(text);
    boolean fromBrief =
        section.section().paragraphs().stream()
            .flatMap(p -> p.sentences().stream())
            .flatMap(s -> s.parts().stream())
            .anyMatch(part -> part.origin() instanceof Origin.FromBrief);
    if (!fromBrief && complaints.areAllLeftOut(text)) {
      return null;
    }
    return new Usable(section, complaints.of(text));
  }

  private WrittenSection section(Answer.Text text) {
    List<DraftParagraph> paragraphs = new ArrayList<>();
    List<WrittenSection.Note> notes = new ArrayList<>();
    for (List<Answer.Cited> paragraph : text.paragraphs()) {
      String paragraphId = frame.id() + "-p" + (paragraphs.size() + 1);
      List<DraftSentence> sentences = new ArrayList<>();
      for (Answer.Cited cited : paragraph) {
        String id = paragraphId + "-n" + (sentences.size() + 1);
        Attribution.Attributed attributed = attribution.attribute(cited);
        sentences.add(new DraftSentence(id, attributed.text().text(), attributed.text().parts()));
        attributed.notes().forEach(note -> notes.add(new WrittenSection.Note(id, note)));
      }
      paragraphs.add(new DraftParagraph(paragraphId, sentences));
    }
    DraftSection section =
        new DraftSection(frame.id(), frame.level(), frame.number(), frame.heading(), paragraphs);
    return new WrittenSection(section, notes);
  }
}
