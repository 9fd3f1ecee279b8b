import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import { isPlainCue } from "../../annotations/attributions/plain-cue.js";
import { isOne, isSeveral, mayMean } from "../../annotations/mentions/antecedents.js";
import { withChoices } from "../../edits/edit.js";
import { sourceReference } from "../../edits/source-reference.js";
import { genderOfPronoun } from "../../lexicon/people-nouns.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import { defineRule, type Around, type Fix, type ReviewedDraft } from "../rule.js";

const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
const HEADS = new Set(["headline", "deck", "subhead", "caption"]);
/** Whom a pronoun stands for is looked for over so many blocks before it. */
const REACH = 4;
/** And in each of them over so many characters. */
const FURTHEST = 3000;
const WORDS = /^(?:he|she|they|the (?:men|women|man|woman|boys|girls|two|three|pair|couple))$/i;
/** In characters, of what `WORDS` allows. */
const LONGEST = 10;

export const unclearSource = defineRule({
  id: "attribution/unclear-source",
  summary: "“He”, “they” or “the men” speak, and nobody stands before it whom that could mean.",
  defaultSeverity: "warning",
  options: {},
  near: { before: REACH, after: 0 },
  *checkBlock(at, _options, _notes, around) {
    if (!BODY.has(at.block.kind)) return;
    for (const { source, cue } of at.annotations.attributions) {
      if (source === null || source.end - source.start > LONGEST) continue;
      const words = proseOf(at, source);
      if (!WORDS.test(words) || isQuoted(at, source) || !cue.some((part) => isPlainCue(proseOf(at, part))))
        continue;
      if (hasAntecedent(around, source, words.toLowerCase())) continue;
      yield {
        span: place(at, source),
        message: t`It is not clear whom “${words}” means.`,
        why: t(
          "No paragraph above names anybody whom the words could stand for; the one that did may have been cut or moved.\n\n**Who would know.** The notes, or the reporter.",
        ),
        fixes: (draft, block) => fixes(draft, block, source),
      };
      return;
    }
  },
});

function isQuoted({ annotations: { quotations } }: AnnotatedBlock, source: Span): boolean {
  const quotation = quotations[firstReaching(quotations, source.start)];
  return quotation !== undefined && contains(quotation, source);
}

/** Whether anybody whom the words could mean is named in the sentence before them, or in the blocks above. */
function hasAntecedent(around: Around, source: Span, words: string): boolean {
  const gender = genderOfPronoun(
    words.replace(/^the (?:man|boy)$/, "he").replace(/^the (?:woman|girl)$/, "she"),
  );
  const plural = gender === "unknown";
  for (let above = 0; above <= REACH; above++) {
    const at = around(-above);
    if (!at) break;
    const { block, annotations } = at;
    const end = above === 0 ? source.start : block.prose.length;
    if (HEADS.has(block.kind)) {
      // A headline's names are not read: a capital that is not its first may be somebody's.
      if (/\S\s+[A-ZÀ-ÞĀ-Ž][a-zß-ž]/u.test(block.prose)) return true;
      continue;
    }
    if (!BODY.has(block.kind)) continue;
    const { mentions } = annotations;
    for (
      let m = firstReaching(mentions, end - FURTHEST);
      m < mentions.length && mentions[m]!.start < end;
      m++
    )
      if (mayMean(mentions[m]!, gender)) return true;
    const { tokens } = block;
    for (let i = firstReaching(tokens, end - FURTHEST); i < tokens.length && tokens[i]!.start < end; i++)
      if (plural ? isSeveral(tokens[i]!) : isOne(tokens[i]!)) return true;
  }
  return false;
}

/** A TK with the people whom the pronoun may mean to choose from, those nearest first: who it is, is for the writer to say. */
function fixes(draft: ReviewedDraft, index: number, source: Span): Fix[] {
  const at = draft.blocks[index]!;
  const words = proseOf(at, source).toLowerCase();
  const gender = genderOfPronoun(words);
  const names = draft.sources.sources
    .filter(
      (one) =>
        one.kind === "person" &&
        one.introduced !== null &&
        gender !== "unknown" &&
        (one.gender === gender || one.gender === "unknown"),
    )
    .sort((a, b) => Math.abs(a.introduced!.block - index) - Math.abs(b.introduced!.block - index))
    .slice(0, 2)
    .map((one) => sourceReference(one, draft, index, source.start));
  const edit = { ...place(at, source), newText: "TK", placeholder: { start: 0, end: 2 } };
  return [{ title: t("Write “TK” and choose who"), edits: withChoices([edit], [...new Set(names)]) }];
}
