import { t } from "../l10n/l10n.js";
import { place, proseOf } from "../annotations/annotations.js";
import type { Attribution } from "../annotations/attributions/attribution.js";
import { kindOf } from "../annotations/sources/source-kind.js";
import type { Source } from "../annotations/sources/sources.js";
import { SUBJECT_PRONOUNS } from "../lexicon/function-words.js";
import { isTk } from "../lexicon/placeholders.js";
import { overlaps, type Span } from "../text/span.js";
import { lineOf, linkToLine, literally, shortened } from "./markdown.js";
import type { SentenceAt } from "./sentence-at.js";
import { kindName } from "./source-kinds.js";
import type { DraftView } from "./view.js";
import { roleBeside, spokenIn, type Spoken } from "./who-says-what.js";

/** How many speakers of a sentence are told of, and how many other things that each says. */
const SPEAKERS = 2;
const OTHERS = 3;
/** How many blocks are searched for them, and how far behind a name its pronouns stand, in blocks. */
const MOST_BLOCKS = 80;
const PRONOUN_REACH = 4;
/** In UTF-16 units: what is said elsewhere is recognised by how it begins. */
const LONGEST_SAYING = 64;

/**
 * Who says a sentence, as Markdown for a hover: each speaker with kind and role, where introduced, and what else the
 * draft has of them. The attribution under the mouse where there is one, else those of the whole sentence; "" for none.
 */
export function whoSaysIt(view: DraftView, sentence: SentenceAt, offset: number): string {
  const { at } = sentence;
  const inSentence = spokenIn(view, at).filter((spoken) =>
    partsOf(spoken).some((part) => overlaps(part, sentence.sentence)),
  );
  const pointed = inSentence.filter((spoken) =>
    partsOf(spoken).some((part) => holds(place(view.review.blocks[at]!, part), offset)),
  );
  const speakers = new Map<Source, boolean>();
  for (const { speaker, sure } of pointed.length > 0 ? pointed : inSentence)
    if (speaker && !isUnresolved(speaker)) speakers.set(speaker, sure || speakers.get(speaker) === true);
  const here = { at, attributions: new Set(inSentence.map(({ attribution }) => attribution)) };
  return [...speakers]
    .slice(0, SPEAKERS)
    .map(([speaker, sure]) =>
      sure
        ? [about(view, speaker, sentence), elsewhere(view, speaker, here)].filter(Boolean).join("\n\n")
        : t`Perhaps ${about(view, speaker, sentence)} The copy does not say whose words these are.`,
    )
    .join("\n\n");
}

/** "**Ana Doe**, harbor master (person). Introduced on line 3." */
function about(view: DraftView, speaker: Source, { at, sentence }: SentenceAt): string {
  const { introduced, kind, name } = speaker;
  const role = roleBeside(speaker, view.review.blocks);
  const named = `**${literally(shortened(name, LONGEST_SAYING))}**${role === "" ? "" : `, ${literally(role)}`}`;
  if (kind === "vague") return t`${named}: the copy does not say who.`;
  const shown = kindOf(kind, role);
  const who = `${named} (${kindName(shown)})`;
  if (kind !== "person" && kind !== "organisation") return `${who}.`;
  if (introduced === null) return kind === "person" ? t`${who}. Nowhere introduced in full.` : `${who}.`;
  if (introduced.block === at && overlaps(introduced.span, sentence)) return t`${who}. Introduced here.`;
  const line = lineOf(view, introduced);
  return t`${who}. Introduced on ${linkToLine(view, t`line ${line}`, line)}.`;
}

/** The first few other things that a speaker says, a line each, and how many there are. */
function elsewhere(
  view: DraftView,
  speaker: Source,
  except: { readonly at: number; readonly attributions: ReadonlySet<Attribution> },
): string {
  const blocks = blocksAround(view, speaker);
  const others: Spoken[] = [];
  for (const at of blocks.slice(0, MOST_BLOCKS))
    for (const spoken of spokenIn(view, at))
      if (
        spoken.speaker &&
        spoken.sure &&
        spoken.attribution.content.length > 0 &&
        isSame(spoken.speaker, speaker) &&
        !(at === except.at && except.attributions.has(spoken.attribution))
      )
        others.push(spoken);
  if (others.length === 0) return "";
  const lines = others.slice(0, OTHERS).map((spoken) => saying(view, spoken));
  const all = blocks.length <= MOST_BLOCKS;
  const more = others.length - lines.length;
  if (more > 0) lines.push(all ? `- and ${more} more` : t("- and more"));
  return t`Also says:\n${lines.join("\n")}`;
}

/** "- Line 7: “The pier is closed …”" */
function saying(view: DraftView, spoken: Spoken): string {
  const { at, attribution } = spoken;
  const said = attribution.content.map((content) => proseOf(view.review.blocks[at]!, content)).join(" … ");
  const line = lineOf(view, { block: at, span: partsOf(spoken)[0]! });
  const begun = shortened(said.replace(/[,\s]+(["”’']*)$/, "$1"), LONGEST_SAYING);
  return `- ${linkToLine(view, t`Line ${line}`, line)}: ${literally(begun)}`;
}

/**
 * The blocks that a source may speak in, in order: those where it is named and the few behind them, as far as a pronoun
 * reaches. To work out every speaker of a long draft would hold the hover up.
 */
function blocksAround({ review }: DraftView, { mentions }: Source): number[] {
  const around = new Set<number>();
  for (const { block } of mentions)
    for (let at = block; at <= Math.min(block + PRONOUN_REACH, review.blocks.length - 1); at++)
      around.add(at);
  return [...around].sort((a, b) => a - b);
}

function partsOf({ attribution: { source, cue, content } }: Spoken): Span[] {
  return [...(content.length > 0 ? content : cue), ...cue, ...(source ? [source] : [])];
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
