package io.wengao.text.formulation;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Members of a formulation that stand one after the other.
 *
 * @param members in order of the text
 */
record MemberList(List<Member> members) {
  /** What may stand between two members: marks, and a verb that is repeated (增强、坚持). */
  private static final Pattern BETWEEN =
      Pattern.compile("[、，,；;和与及以：:“”‘’\"　 ]{0,4}(?:全面|坚持|坚定|增强|树立|强化|做到|牢固树立|推进|推动|的)?“?");

  private static final int WIDEST = 8;

  /** The member with this index stands here. */
  record Member(int index, Span span) {}

  Span span() {
    return new Span(members.getFirst().span().start(), members.getLast().span().end());
  }

  long distinct() {
    return members.stream().mapToInt(Member::index).distinct().count();
  }

  boolean inOrder() {
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i).index() < members.get(i - 1).index()) {
        return false;
      }
    }
    return true;
  }

  boolean has(int index) {
    return members.stream().anyMatch(member -> member.index() == index);
  }

  /** Every list of at least two different members. */
  static List<MemberList> in(String text, Formulation formulation) {
    List<MemberList> lists = new ArrayList<>();
    List<Member> open = new ArrayList<>();
    for (Member member : places(text, formulation)) {
      if (!open.isEmpty() && !follows(text, open.getLast(), member)) {
        add(open, lists);
        open.clear();
      }
      open.add(member);
    }
    add(open, lists);
    return lists;
  }

  private static void add(List<Member> open, List<MemberList> lists) {
    MemberList list = new MemberList(List.copyOf(open));
    if (list.distinct() > 1) {
      lists.add(list);
    }
  }

  private static boolean follows(String text, Member before, Member after) {
    int from = before.span().end();
    int to = after.span().start();
    return to >= from && to - from <= WIDEST && BETWEEN.matcher(text).region(from, to).matches();
  }

  /** Places of all members in order of the text, none within another. */
  private static List<Member> places(String text, Formulation formulation) {
    List<Member> found = new ArrayList<>();
    for (int index = 0; index < formulation.members().size(); index++) {
      for (String wording : formulation.members().get(index)) {
        for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
          found.add(new Member(index, new Span(at, at + wording.length())));
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Member member) -> member.span().start())
            .thenComparingInt(member -> -member.span().length()));
    List<Member> apart = new ArrayList<>();
    for (Member member : found) {
      if (apart.isEmpty() || member.span().start() >= apart.getLast().span().end()) {
        apart.add(member);
      }
    }
    return apart;
  }
}
