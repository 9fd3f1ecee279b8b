import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Source } from "../../annotations/sources/sources.js";
import type { Unnamed } from "../../annotations/unnamed/unnamed.js";
import { nameWhom } from "../../edits/name-whom.js";
import { isName } from "../../annotations/mentions/words.js";
import { FINDINGS, KNOWER_ROLE, KNOWERS, STUDY_MAKERS } from "../../lexicon/vague-sources.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Block } from "../../text/draft.js";
import { defineRule, type Around, type Report, type ReviewedDraft } from "../rule.js";
import { FINDING_WITHIN, tellsWhom, type Telling } from "./tells-whom.js";

/** "Experts" may be those of whom the draft cites one by name at most so many blocks away. */
const NEAR = 8;

export const vagueSource = defineRule({
  id: "attribution/vague-source",
  summary: "A statement is put to nobody whom a reader could ask.",
  defaultSeverity: "warning",
  options: {},
  gather({ annotations }) {
    const knowers = annotations.unnamed.filter((unnamed) => isVague(unnamed) && KNOWERS.has(unnamed.word));
    return knowers.length > 0 ? knowers : null;
  },
  *check(draft, _options, gathered) {
    const known = new Map<Source, boolean>();
    // What two of them have near them is looked at once.
    const byBlock = new Map<number, boolean>();
    for (const { block, gist } of gathered) {
      const at = draft.blocks[block]!;
      const around: Around = (distance) => draft.blocks[block + distance];
      for (const unnamed of gist) {
        const named = tellsWhom(at, unnamed, around);
        const telling = named ?? (namesKnower(draft, block, known, byBlock) ? "perhaps" : null);
        if (telling !== "surely" && !(STUDY_MAKERS.has(unnamed.word) && citesStudy(draft, block)))
          yield { ...report(at, unnamed, telling), fixes: () => nameWhom(at, unnamed) };
      }
    }
  },
  near: { before: 1, after: FINDING_WITHIN },
  *checkBlock(at, _options, _notes, around) {
    for (const unnamed of at.annotations.unnamed) {
      if (!isVague(unnamed) || KNOWERS.has(unnamed.word)) continue;
      const telling = tellsWhom(at, unnamed, around);
      if (telling !== "surely")
        yield {
          ...report(at, unnamed, telling),
          fixes: ({ blocks }, block) => nameWhom(blocks[block]!, unnamed),
        };
    }
  },
});

function isVague({ kind }: Unnamed): boolean {
  return kind === "vague";
}

/** Whether somebody who knows the field is cited by name nearby. */
function namesKnower(
  { blocks, sources }: ReviewedDraft,
  index: number,
  known: Map<Source, boolean>,
  byBlock: Map<number, boolean>,
): boolean {
  const last = Math.min(blocks.length - 1, index + NEAR);
  for (let b = Math.max(0, index - NEAR); b <= last; b++) {
    let names = byBlock.get(b);
    if (names === undefined) {
      names = blocks[b]!.annotations.attributions.some(({ source }, a) => {
        const speaker = source && sources.speakerOf(b, a);
        return speaker?.kind === "person" && isKnower(speaker, known);
      });
      byBlock.set(b, names);
    }
    if (names) return true;
  }
  return false;
}

/** Whether a study is cited nearby, at or before a block, by whose it is: "research for the regulator, Ofcom". */
function citesStudy({ blocks }: ReviewedDraft, index: number): boolean {
  for (let b = Math.max(0, index - NEAR); b <= index; b++) {
    const { block, annotations } = blocks[b]!;
    if (annotations.attributions.some(({ source }) => source !== null && isNamedStudy(block, source)))
      return true;
  }
  return false;
}

/** Whether a source's words are a finding and a name: "a study", "by Tull University". */
function isNamedStudy({ tokens }: Block, { start, end }: Span): boolean {
  let finding = false;
  let name = false;
  const first = firstReaching(tokens, start);
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    finding ||= FINDINGS.has(tokens[i]!.lower);
    name ||= i > first && isName(tokens[i]);
  }
  return finding && name;
}

/** Whether a source is somebody who knows a field; told once for each of the few that are met again and again. */
function isKnower(source: Source, known: Map<Source, boolean>): boolean {
  let knower = known.get(source);
  if (knower === undefined)
    known.set(source, (knower = KNOWER_ROLE.test(`${source.role} ${source.organisation}`)));
  return knower;
}

const WHAT: Readonly<Record<Unnamed["form"], (words: string) => string>> = {
  source: (words) => t`“${words}” does not say who.`,
  agent: (words) => t`“${words}” does not say who.`,
  passive: (words) => t`“${words}” does not say by whom.`,
  adverb: (words) => t`“${words}” does not say who said so.`,
  phrase: (words) => t`“${words}” names nobody.`,
  talk: (words) => t`“${words}” does not say whose.`,
};

/** What is said of a vague source; a lesser case where somebody is named near who may be one of them. */
function report(at: AnnotatedBlock, unnamed: Unnamed, telling: Telling): Omit<Report, "fixes"> {
  const perhaps = telling === "perhaps";
  return {
    ...(perhaps ? { atMost: "information" } : {}),
    span: place(at, unnamed),
    message: WHAT[unnamed.form](proseOf(at, unnamed)),
    why:
      t(
        "Readers weigh a statement by who makes it. One that is put to critics, reports or nobody at all can be neither checked nor answered, and may be the copy’s own opinion.",
      ) +
      (perhaps
        ? t(
            " Somebody is named near who may be one of them; the copy does not say so, nor that others say the same.",
          )
        : "") +
      t("\n\n**Who would know.** Whoever said so to the reporter: one of them, by name."),
  };
}
