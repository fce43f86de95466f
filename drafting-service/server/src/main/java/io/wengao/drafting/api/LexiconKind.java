package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("What an entry of the office lexicon is good for.")
public enum LexiconKind {
  @Description("A person's name with the post in `note`: another post beside it is reported.")
  PERSON,
  @Description("An organisation's name: its variants are reported, never changed.")
  ORGANISATION,
  @Description("A formulation (提法): its variants may safely be replaced by it.")
  FORMULATION,
  @Description("A word not to be used.")
  AVOID,
  @Description("A term of the office: nothing within it is a finding.")
  TERM,
  @Description("A name with a place in the order of protocol: names out of it are reported.")
  PROTOCOL,
  @Description("A person whose words are not quoted any more: quotations are reported.")
  NOT_TO_QUOTE
}
