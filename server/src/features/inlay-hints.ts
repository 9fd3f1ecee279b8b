import { t } from "../l10n/l10n.js";
import { MarkupKind, type InlayHint, type InlayHintLabelPart, type Range } from "vscode-languageserver-types";
import { place, proseOf } from "../annotations/annotations.js";
import type { Source, SourceMention } from "../annotations/sources/sources.js";
import { SUBJECT_PRONOUNS } from "../lexicon/function-words.js";
import { contains } from "../text/span.js";
import { literally, shortened } from "./markdown.js";
import { toRange, type DraftView } from "./view.js";
import { attributionsIn, introduction, type Spoken } from "./who-says-what.js";

/** In UTF-16 units. What is longer is a description, not a name, and would push the copy aside. */
const LONGEST_LABEL = 36;
const LONGEST_QUOTE = 140;

/**
 * Names the speaker where the copy leaves it to the reader: before a quotation that continues one from further up, and
 * behind a pronoun or description that is the source ("he", "the mayor"); with a question mark where that is a guess.
 */
export function speakerHints(view: DraftView, range?: Range): InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const spoken of attributionsIn(view, range)) {
    const { at, attribution, speaker, sure } = spoken;
    if (!speaker || !isUnnamed(view, spoken, speaker)) continue;
    const { source, content } = attribution;
    // Two cues may share a pronoun: it is explained once.
    const offset = place(view.review.blocks[at]!, source ?? content[0]!)[source ? "end" : "start"];
    const position = view.document.positionAt(offset);
    hints.set(
      offset,
      source
        ? { position, label: [label(view, speaker, sure)], paddingLeft: true }
        : { position, label: [label(view, speaker, sure)], paddingRight: true },
    );
  }
  return [...hints.values()];
}

/** Whether the words at hand do not say who the speaker is, and the hint would. */
function isUnnamed({ review }: DraftView, { at, attribution }: Spoken, speaker: Source): boolean {
  if (SUBJECT_PRONOUNS.has(speaker.name.toLowerCase())) return false;
  const { source, cue, content } = attribution;
  // A cue without a source ("it is believed") puts the content to nobody, whoever spoke before.
  if (!source) return cue.length === 0 && content.length > 0;
  const words = proseOf(review.blocks[at]!, source);
  // Behind its first letter, which may be the sentence's, only a name has a capital.
  if (words === speaker.name || /.\p{Lu}/su.test(words)) return false;
  return !speaker.name.split(/\s+/).some((name) => /^\p{Lu}/u.test(name) && words.includes(name));
}

/** The name in marks that no copy has, with where it comes from on a rest of the mouse and behind a click. */
function label(view: DraftView, speaker: Source, sure: boolean): InlayHintLabelPart {
  const { introduced } = speaker;
  const where = introduced ? whereIntroduced(view, introduced) : t("Nowhere introduced in full.");
  const named = literally(introduction(speaker, view.review.blocks));
  const who = sure ? named : t`Perhaps ${named}: the copy does not say whose words these are.`;
  return {
    value: `‹${shortened(calledApart(speaker, view), LONGEST_LABEL)}${sure ? "" : "?"}›`,
    tooltip: { kind: MarkupKind.Markdown, value: `${who}\n\n${where}` },
    ...(introduced && { location: { uri: view.document.uri, range: rangeOf(view, introduced) } }),
  };
}

/** The short name; in full where another person of the draft has the same. */
function calledApart(speaker: Source, { review: { sources } }: DraftView): string {
  const isShared = sources.sources.some(
    (other) => other !== speaker && other.kind === "person" && other.shortName === speaker.shortName,
  );
  return speaker.kind === "person" && isShared ? speaker.name : speaker.shortName;
}

/** "Introduced on line 3: “…”", with the sentence that does it; Markdown. */
function whereIntroduced(view: DraftView, introduced: SourceMention): string {
  const at = view.review.blocks[introduced.block]!;
  const sentence = at.block.sentences.find((each) => contains(each, introduced.span)) ?? introduced.span;
  const line = rangeOf(view, introduced).start.line + 1;
  return t`Introduced on line ${line}: “${literally(shortened(proseOf(at, sentence), LONGEST_QUOTE))}”`;
}

function rangeOf({ document, review }: DraftView, { block, span }: SourceMention): Range {
  return toRange(document, place(review.blocks[block]!, span));
}
