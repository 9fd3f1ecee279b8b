import { place, proseOf } from "../annotations/annotations.js";
import type { Source } from "../annotations/sources/sources.js";
import { SUBJECT_PRONOUNS } from "../lexicon/function-words.js";
import { isTk } from "../lexicon/placeholders.js";
import { overlaps, type Span } from "../text/span.js";
import { lineOf, linkToLine, literally, shortened } from "./markdown.js";
import type { SentenceAt } from "./sentence-at.js";
import type { DraftView } from "./view.js";
import { attributionsIn, roleBeside, type Spoken } from "./who-says-what.js";

/** How many speakers of a sentence are told of, and how many other things that each says. */
const SPEAKERS = 2;
const OTHERS = 3;
/** In UTF-16 units: what is said elsewhere is recognised by how it begins. */
const LONGEST_SAYING = 64;

/**
 * Who says a sentence, as Markdown for a hover: each speaker with kind and role, where introduced, and what else the
 * draft has of them. The attribution under the mouse where there is one, else those of the whole sentence; "" for none.
 */
export function whoSaysIt(view: DraftView, sentence: SentenceAt, offset: number): string {
  const all = attributionsIn(view);
  const inSentence = all.filter((spoken) => spoken.at === sentence.at && reaches(spoken, sentence.sentence));
  const pointed = inSentence.filter((spoken) =>
    partsOf(spoken).some((part) => holds(place(view.review.blocks[spoken.at]!, part), offset)),
  );
  const speakers = new Set<Source>();
  for (const { speaker } of pointed.length > 0 ? pointed : inSentence)
    if (speaker && !isUnresolved(speaker)) speakers.add(speaker);
  return [...speakers]
    .slice(0, SPEAKERS)
    .map((speaker) => {
      const others = all.filter(
        (spoken) => spoken.speaker && isSame(spoken.speaker, speaker) && !inSentence.includes(spoken),
      );
      return [about(view, speaker, sentence), elsewhere(view, others)].filter(Boolean).join("\n\n");
    })
    .join("\n\n");
}

/** "**Ana Doe**, harbor master (person). Introduced on line 3." */
function about(view: DraftView, speaker: Source, { at, sentence }: SentenceAt): string {
  const { introduced, kind, name } = speaker;
  const role = roleBeside(speaker);
  const who = `**${literally(shortened(name, LONGEST_SAYING))}**${role === "" ? "" : `, ${literally(role)}`} (${kind})`;
  if (kind === "vague") return `${who}: nobody whom a reader could ask.`;
  if (kind !== "person" && kind !== "organisation") return `${who}.`;
  if (introduced === null) return kind === "person" ? `${who}. Nowhere introduced in full.` : `${who}.`;
  if (introduced.block === at && overlaps(introduced.span, sentence)) return `${who}. Introduced here.`;
  const line = lineOf(view, introduced);
  return `${who}. Introduced on ${linkToLine(view, `line ${line}`, line)}.`;
}

/** The first few other things that a speaker says, a line each. */
function elsewhere(view: DraftView, others: readonly Spoken[]): string {
  if (others.length === 0) return "";
  const lines = others.slice(0, OTHERS).map((spoken) => {
    const { at, attribution } = spoken;
    const block = view.review.blocks[at]!;
    const said = attribution.content.map((content) => proseOf(block, content)).join(" … ");
    const saying = said.replace(/[,\s]+(["”’']*)$/, "$1");
    const line = lineOf(view, { block: at, span: partsOf(spoken)[0]! });
    return `- ${linkToLine(view, `Line ${line}`, line)}: ${literally(shortened(saying, LONGEST_SAYING))}`;
  });
  const more = others.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  return `Also says, ${others.length === 1 ? "once" : `${others.length} times`}:\n${lines.join("\n")}`;
}

function partsOf({ attribution: { source, cue, content } }: Spoken): Span[] {
  return [...(content.length > 0 ? content : cue), ...cue, ...(source ? [source] : [])];
}

function reaches(spoken: Spoken, sentence: Span): boolean {
  return partsOf(spoken).some((part) => overlaps(part, sentence));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** "He", where nobody can tell who that is, or a TK. */
function isUnresolved({ name }: Source): boolean {
  return SUBJECT_PRONOUNS.has(name.toLowerCase()) || isTk(name);
}

/** Whether two speakers are one: a description that comes again may be of another person, a body or document is the same. */
function isSame(a: Source, b: Source): boolean {
  if (a === b) return true;
  return a.kind === b.kind && (a.kind === "organisation" || a.kind === "document") && a.name === b.name;
}
