package io.wengao.corpus.api;

import io.wengao.text.style.HeadingForm;
import io.wengao.text.style.SentenceStyle;
import io.wengao.text.style.StepMark;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "How a speech is written, measured; it holds no word of the speech. Lengths are in 字 as WPS counts.")
public record SpeechStyle(
    @Description("Paragraphs; headings and lines of address are none.") int paragraphs,
    @Description("Sentences.") int sentences,
    @Description("字 in the sentences.") int characters,
    @Description("Mean length of a sentence.") double meanSentence,
    @Description("Mean length of what stands between two marks.") double meanClause,
    @NonNull
        @Description(
            "How many sentences are up to 10, 20, 30, 45 and 60 字 long, and how many longer.")
        List<@NonNull Integer> sentencesByLength,
    @Description("What stands between two marks, counted.") int clauses,
    @Description("Sentences that ask.") int questions,
    @Description("Sentences that exclaim.") int exclamations,
    @Description("Marks 、.") int enumerations,
    @Description("我, without 我们 and 我县.") int me,
    @Description("我们.") int us,
    @Description("大家 and 各位.") int everyone,
    @Description("Times the listeners are addressed (同志们，) where a section begins.")
        int addressesInSections,
    @Description("Times they are addressed at the end.") int addressesInClosing,
    @Description("Times they are addressed elsewhere.") int addressesElsewhere,
    @Description("Headings of the first level.") int headings,
    @Description("Characters of those headings, without numbers.") int headingCharacters,
    @Description("Those of two halves.") int halvedHeadings,
    @NonNull @Description("Their forms, such as 对偶.") List<@NonNull StyleCount> headingForms,
    @NonNull @Description("How steps are counted off: enumerations begun, by their mark.")
        List<@NonNull StyleCount> stepMarks,
    @NonNull @Description("How it ends.") List<@NonNull StyleCount> closings) {

  static SpeechStyle of(io.wengao.text.style.SpeechStyle it) {
    SentenceStyle sentences = it.sentences();
    return new SpeechStyle(
        sentences.paragraphs(),
        sentences.sentences(),
        sentences.characters(),
        sentences.meanSentence(),
        sentences.meanClause(),
        sentences.byLength(),
        sentences.clauses(),
        sentences.questions(),
        sentences.exclamations(),
        sentences.enumerations(),
        it.persons().me(),
        it.persons().us(),
        it.persons().everyone(),
        it.addresses().sections(),
        it.addresses().closing(),
        it.addresses().elsewhere(),
        it.headings().headings(),
        it.headings().characters(),
        it.headings().halved(),
        StyleCount.all(it.headings().forms(), HeadingForm::label),
        StyleCount.all(it.steps(), StepMark::label),
        StyleCount.all(it.closings(), form -> form.label()));
  }
}
