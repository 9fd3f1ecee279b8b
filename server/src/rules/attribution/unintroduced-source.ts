import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Source, SourceMention } from "../../annotations/sources/sources.js";
import { introduce } from "../../edits/introduce.js";
import { KNOWN_BODIES } from "../../lexicon/body-nouns.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { HOUSEHOLD_NAMES } from "../../lexicon/household-names.js";
import { OUTLET_NAMES } from "../../lexicon/news-outlets.js";
import { defineRule, type Report, type ReviewedDraft } from "../rule.js";

const BODY = new Set(["paragraph", "listItem", "blockQuote"]);
const COURTESY = /^(?:(?:mr|mrs|ms|miss)\.? )?$/i;

export const unintroducedSource = defineRule({
  id: "attribution/unintroduced-source",
  summary: "A person is cited by last name and has not been introduced.",
  defaultSeverity: "warning",
  options: {},
  *check(draft) {
    for (const source of draft.sources.sources) {
      if (source.kind !== "person" || !isLastName(source)) continue;
      const cited = source.mentions.find((mention) => isCited(draft, mention));
      if (cited && !isIntroduced(draft, source, cited)) yield report(draft, source, cited);
    }
  },
});

/** Words that stand for people and have a capital where a sentence begins. */
const NOBODY = /^(?:no|any|every|some)(?:body|one)$|^(?:one|others?|neither|either|both|none|each)$/;

/** Whether a source is first called by one word that is no given name, body or name that all readers know. */
function isLastName({ introduced, mentions, shortName }: Source): boolean {
  if (introduced !== null && !isBefore(mentions[0]!, introduced)) return false;
  const key = shortName.toLowerCase();
  return (
    !/[\s.\d]/.test(key) &&
    key.length > 1 &&
    !GIVEN_NAMES.has(key) &&
    !HOUSEHOLD_NAMES.has(key) &&
    !KNOWN_BODIES.has(key) &&
    !NOBODY.test(key) &&
    !OUTLET_NAMES.has(shortName)
  );
}

function isBefore(a: SourceMention, b: SourceMention): boolean {
  return a.block < b.block || (a.block === b.block && a.span.start < b.span.start);
}

/** Whether the mention is, but for a courtesy title, all that an attribution of the copy's own cites. */
function isCited({ blocks }: ReviewedDraft, { block, span }: SourceMention): boolean {
  const at = blocks[block];
  if (!at || !BODY.has(at.block.kind)) return false;
  const { prose } = at.block;
  if (at.annotations.quotations.some(({ start, end }) => start < span.start && span.end < end)) return false;
  // "Millennials said": a plural with the capital of its sentence.
  const opens = at.block.sentences.some(({ start }) => start === span.start);
  if (opens && /[^s]s$/.test(prose.slice(span.start, span.end))) return false;
  // "ORTEGA: No." is a transcript's.
  if (
    prose[span.end] === ":" ||
    prose.slice(span.start, span.end) === prose.slice(span.start, span.end).toUpperCase()
  )
    return false;
  return at.annotations.attributions.some(
    ({ source, cue }) =>
      source !== null &&
      source.start <= span.start &&
      span.end <= source.end &&
      cue.some((part) =>
        /\b(?:said|says|told|tells|added|adds|according|wrote|explained|asked|noted|replied|argued|recalled)\b/i.test(
          proseOf(at, part),
        ),
      ) &&
      COURTESY.test(prose.slice(source.start, span.start)) &&
      !/[\p{L}\p{N}'’]/u.test(prose.slice(span.end, source.end)),
  );
}

/** Whether the draft names the person in full, or with a role, at or before the mention, however it was read. */
function isIntroduced({ blocks }: ReviewedDraft, source: Source, { block, span }: SourceMention): boolean {
  const name = source.shortName.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  // "Ana Ortega", "spokesman Ortega", "Ortega, the mayor": the last name with something that says who that is.
  const before = new RegExp(
    `(?:[\\p{Lu}][\\p{L}.'’”")-]*|\\p{Ll}{4,}(?:man|er|or|ist|ant|ian|ef|ey|ess|ent|se)) ${name}(?![\\p{L}-])`,
    "u",
  );
  const after = new RegExp(
    `(?<![\\p{L}-])${name}, (?:a|an|the|who|whose|\\d|of|his|her|\\p{Ll}+ (?:of|for|at))`,
    "u",
  );
  for (let b = 0; b <= block; b++) {
    const { prose, kind } = blocks[b]!.block;
    const text = b === block ? prose.slice(0, span.end + 30) : prose;
    if (!text.includes(source.shortName)) continue;
    const beforeThis = b === block ? text.slice(0, span.end) : text;
    const match = before.exec(beforeThis.replace(/\b(?:Mr|Mrs|Ms|Miss)\.? /g, ""));
    if (match && kind !== "byline" && !isSentenceOpener(match[0])) return true;
    if (after.test(text)) return true;
  }
  return false;
}

/** "But Ortega said", "When Ortega": a capital of the sentence's. */
function isSentenceOpener(words: string): boolean {
  return /^(?:But|And|When|As|After|Before|While|If|Then|So|Yet|Because|Since|Although|Though|On|In|For|That|What|Later|Still|However|Meanwhile|Instead|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) /.test(
    words,
  );
}

function report(draft: ReviewedDraft, source: Source, { block, span }: SourceMention): Report {
  const at: AnnotatedBlock = draft.blocks[block]!;
  return {
    span: place(at, span),
    message: `${source.shortName} is cited before the copy says who that is.`,
    why:
      "At first reference readers need a full name, or what the person is, to know why to listen. Often the paragraph that gave it " +
      "was cut.\n\n**Who would know.** The notes, or the reporter.",
    ...(source.introduced && {
      related: [
        {
          span: place(draft.blocks[source.introduced.block]!, source.introduced.span),
          message: `${source.name} is introduced here.`,
        },
      ],
    }),
    fixes: () =>
      introductions(draft, source).map((name) => ({
        title: `Introduce: “${name}”`,
        edits: [introduce(at, span, name)],
      })),
  };
}

/** How the person may be introduced: as the notes have it, as the draft does later, by a TK. */
function introductions({ notes }: ReviewedDraft, source: Source): string[] {
  const key = source.shortName.toLowerCase();
  const names = notes
    .named()
    .filter(({ name, kind }) => kind === "person" && name.toLowerCase().endsWith(` ${key}`))
    .map(({ name, role }) => (role === "" ? name : `${name}, ${role}`));
  if (source.name !== source.shortName)
    names.push(source.role === "" ? source.name : `${source.name}, ${source.role}`);
  return [...new Set([...names, `TK ${source.shortName}`])];
}
