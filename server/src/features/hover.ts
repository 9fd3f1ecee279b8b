import { english, t } from "../l10n/l10n.js";
import { MarkupKind, type Hover, type Position } from "vscode-languageserver-types";
import { place } from "../annotations/annotations.js";
import { topicOf, whoWouldKnow } from "../hints/who-would-know.js";
import type { Finding } from "../rules/rule.js";
import { aboutFigure } from "./about-figure.js";
import { figureMentionAt } from "./figure-mentions.js";
import { aboutQuotation } from "./in-notes.js";
import { withOurMarks } from "./markdown.js";
import { sentenceAt, type SentenceAt } from "./sentence-at.js";
import { toRange, type DraftView } from "./view.js";
import { whoSaysIt } from "./who-says-it.js";

/** The category whose findings ask who says so, and want somebody who would know. */
const WHO_SAYS_SO = "attribution/";
/** What a finding begins its own answer with, where whom to ask is plain without a topic: the notes, the reporter. */
const WHO_WOULD_KNOW = english("**Who would know.**");

/**
 * What there is to say of the sentence at a position: why its findings stand there, the narrowest first, what the figure
 * under it comes to and where else it is told, what the notes have of it or of the quotation, who would know, and who says it. Null where there is nothing to say.
 */
export function hoverAt(view: DraftView, position: Position): Hover | null {
  const offset = view.document.offsetAt(position);
  const here = view.review.findings.filter(({ about }) => about.start <= offset && offset <= about.end);
  here.sort((a, b) => a.about.end - a.about.start - (b.about.end - b.about.start));
  const sentence = sentenceAt(view, offset);
  const sections = here.map((finding) => section(view, finding));
  const mention = figureMentionAt(view, offset);
  if (mention) sections.push(aboutFigure(view, mention));
  sections.push(aboutQuotation(view, offset));
  if (sentence) {
    const asks = here.some(({ rule }) => rule.startsWith(WHO_SAYS_SO));
    if (asks && !here.some(({ why }) => why.includes(t(WHO_WOULD_KNOW)))) sections.push(hint(view, sentence));
    sections.push(whoSaysIt(view, sentence, offset));
  }
  const said = sections.filter((each) => each !== "");
  const span = here[0]?.about ?? (mention ? place(mention.at, mention.figure) : sentence?.span);
  if (said.length === 0 || !span) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: said.join("\n\n---\n\n") },
    range: toRange(view.document, span),
  };
}

/** An editor that links a diagnostic to its rule's page names the rule beside our hover already; others are told here. */
function section(view: DraftView, finding: Finding): string {
  const why = withOurMarks(finding.why);
  return view.rulePages ? why : `${why}\n\n*${finding.rule}*`;
}

/** Who would know, by the sentence's own words alone: what stands around it may be about another matter. */
function hint({ review: { blocks } }: DraftView, { at, sentence }: SentenceAt): string {
  const { tokens } = blocks[at]!.block;
  const topic = topicOf(tokens.slice(sentence.firstToken, sentence.endToken).map(({ lower }) => lower));
  return topic ? `${t(WHO_WOULD_KNOW)} ${withOurMarks(whoWouldKnow(topic))}` : "";
}
