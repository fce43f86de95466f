package io.wengao.text.formulation;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds formulations in a text and what is wrong with their use. Stateless. */
public final class FormulationFinder {
  /** A shorter name means many things; it is taken only in quotation marks. */
  private static final int SURE_NAME = 3;

  /** A list further away from a name belongs to something else. */
  private static final int NEAR = 30;

  private final List<Formulation> formulations;

  public FormulationFinder(List<Formulation> formulations) {
    this.formulations = List.copyOf(formulations);
  }

  /**
   * The uses in order of the text.
   *
   * @param writtenYear the year in which the text was given, when it says so itself; null when that
   *     is unknown or inferred, and then dates are not looked at
   */
  public List<FormulationUse> find(String text, @Nullable Integer writtenYear) {
    List<FormulationUse> uses = new ArrayList<>();
    for (Formulation formulation : formulations) {
      uses.addAll(uses(text, formulation, new UseChecks(text, formulation, writtenYear)));
    }
    List<FormulationUse> certain = uses.stream().filter(FormulationFinder::isCertain).toList();
    uses.removeIf(use -> !isCertain(use) && certain.stream().anyMatch(it -> explains(it, use)));
    uses.sort(
        Comparator.comparing(FormulationUse::span).thenComparing(use -> use.formulation().id()));
    return uses;
  }

  /** Named, or listed in full and in order. */
  private static boolean isCertain(FormulationUse use) {
    return use.findings().isEmpty() || !use.span().equals(whole(use.members()));
  }

  /** Whether what looks like an incomplete list is one of another formulation. */
  private static boolean explains(FormulationUse certain, FormulationUse doubtful) {
    return !certain.members().isEmpty() && whole(certain.members()).overlaps(doubtful.span());
  }

  private static Span whole(List<Span> members) {
    return members.isEmpty()
        ? new Span(0, 0)
        : new Span(members.getFirst().start(), members.getLast().end());
  }

  private static List<FormulationUse> uses(String text, Formulation formulation, UseChecks checks) {
    List<Span> names = names(text, formulation);
    List<MemberList> lists = MemberList.in(text, formulation);
    List<FormulationUse> uses = new ArrayList<>();
    List<MemberList> named = new ArrayList<>();
    for (Span name : names) {
      MemberList list = nearest(text, name, lists);
      if (list != null) {
        named.add(list);
      }
      uses.add(new FormulationUse(formulation, name, spans(list), checks.ofNamed(name, list)));
    }
    for (MemberList list : lists) {
      if (!named.contains(list) && checks.isSurelyMeant(list)) {
        uses.add(new FormulationUse(formulation, list.span(), spans(list), checks.ofUnnamed(list)));
      }
    }
    return uses;
  }

  private static List<Span> spans(@Nullable MemberList list) {
    return list == null ? List.of() : list.members().stream().map(MemberList.Member::span).toList();
  }

  private static @Nullable MemberList nearest(String text, Span name, List<MemberList> lists) {
    return lists.stream()
        .filter(list -> distance(name, list.span()) <= NEAR)
        .filter(list -> !list.span().overlaps(name) && sameSentence(text, name, list.span()))
        .min(Comparator.comparingInt(list -> distance(name, list.span())))
        .orElse(null);
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private static boolean sameSentence(String text, Span one, Span other) {
    String between =
        one.end() <= other.start()
            ? text.substring(one.end(), other.start())
            : text.substring(other.end(), one.start());
    return between.indexOf('。') < 0 && between.indexOf('\n') < 0;
  }

  private static List<Span> names(String text, Formulation formulation) {
    List<Span> spans = new ArrayList<>();
    for (String name : formulation.names()) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        Span span = new Span(at, at + name.length());
        boolean sure = name.length() >= SURE_NAME ? !withinWord(text, span) : quoted(text, span);
        if (sure && spans.stream().noneMatch(span::overlaps)) {
          spans.add(span);
        }
      }
    }
    spans.sort(null);
    return spans;
  }

  /** 创新发展理念 is not the new concept of development. */
  private static boolean withinWord(String text, Span span) {
    return text.charAt(span.start()) == '新'
        && span.start() > 0
        && "创更革全重最刷".indexOf(text.charAt(span.start() - 1)) >= 0;
  }

  private static boolean quoted(String text, Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && "“‘\"「".indexOf(text.charAt(span.start() - 1)) >= 0
        && "”’\"」".indexOf(text.charAt(span.end())) >= 0;
  }
}
