import { t } from "../l10n/l10n.js";
import { place } from "../annotations/annotations.js";
import type { Source } from "../annotations/sources/sources.js";
import { isEligible } from "../annotations/sources/eligible.js";
import { sourceReference } from "../edits/source-reference.js";
import { isTk } from "../lexicon/placeholders.js";
import type { NamedSource } from "../notes/notes.js";
import type { Review } from "../review/review.js";
import type { Span } from "../text/span.js";
import { lineOf } from "./markdown.js";
import type { DraftView } from "./view.js";
import { roleBeside, spokenIn } from "./who-says-what.js";

/** A source as it may be named at a place in the draft. */
export interface NameOffer {
  /** What is written: in full with the role at first reference, the short name after that. */
  readonly text: string;
  readonly name: string;
  readonly role: string;
  /** Where it is known from: "line 3", or the name of a note. */
  readonly from: string;
}

/** A role with capitals throughout and no comma stands before its name. */
const TITLE = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}$/u;
/** How many names are offered: what does not fit on a screen is typed faster than found. */
const MOST = 12;
/** How many of them from notes that name nobody of the draft, and so may be another story's. */
const MOST_UNRELATED = 3;
/** Speakers are looked for no further away than this, in blocks: in a book not everyone is. */
const NEAR = 150;

/** Where names are wanted: the draft's span to be replaced, as a place in its block, and what is typed there so far. */
export interface NameWanted {
  readonly at: Span;
  readonly block: number;
  readonly offset: number;
  readonly typed: string;
}

/**
 * The people and bodies that may be named at a place (what stands there itself does not count): those of the draft, the
 * nearest first, if they speak in it, then those whom only the notes name. `all` is false where some were
 * left out that would show as more is typed.
 */
export function nameOffers(view: DraftView, wanted: NameWanted): { offers: NameOffer[]; all: boolean } {
  const { offset, block, typed } = wanted;
  const speaks = speakersNear(view, block);
  const own = ranked(view, wanted, speaks).map((source) => offerOf(view, source, block, offset));
  if (typed.toLowerCase().startsWith(THE)) own.push(...bodiesByNoun(view, speaks));
  const { related, others } = offersOfNotes(view.review);
  const fits = (offer: NameOffer) => goesOn(offer, typed.toLowerCase());
  const fitting = [...own, ...related].filter(fits);
  const unrelated = others.filter(fits);
  const offers = [...fitting, ...unrelated.slice(0, MOST_UNRELATED)].slice(0, MOST);
  return { offers, all: offers.length === fitting.length + unrelated.length };
}

/** Whether what is typed, in lower case, may be the beginning of a name, or of a word of it. */
function goesOn({ text, name }: NameOffer, typed: string): boolean {
  return [text, name].some((form) => {
    const lower = form.toLowerCase();
    if (typed.includes(" ")) return lower.startsWith(typed) && lower.length > typed.trim().length;
    return typed === "" || lower.split(" ").some((word) => word.startsWith(typed));
  });
}

/** Who says something near a block. */
function speakersNear(view: DraftView, block: number): ReadonlySet<Source> {
  const { blocks } = view.review;
  const speaks = new Set<Source>();
  for (let near = Math.max(0, block - NEAR); near < Math.min(blocks.length, block + NEAR); near++)
    for (const { speaker } of spokenIn(view, near)) if (speaker) speaks.add(speaker);
  return speaks;
}

/** What somebody types who means a body by its noun: "the company", once it speaks in the draft. Unasked it is no offer. */
const THE = "the";
const BY_NOUN = /^the \p{Ll}[\p{Ll} -]*$/u;

function bodiesByNoun(view: DraftView, speaks: ReadonlySet<Source>): NameOffer[] {
  const found = new Map<string, NameOffer>();
  for (const { kind, name, mentions, introduced } of speaks) {
    const text = name.charAt(0).toLowerCase() + name.slice(1);
    const first = introduced ?? mentions[0];
    if (kind !== "organisation" || !BY_NOUN.test(text) || !first || found.has(text)) continue;
    found.set(text, { text, name: text, role: "", from: t`line ${lineOf(view, first)}` });
  }
  return [...found.values()];
}

/** The draft's people and bodies that speak in it and can be asked, the nearest first. */
function ranked(view: DraftView, { at, block }: NameWanted, speaks: ReadonlySet<Source>): Source[] {
  const { blocks, sources } = view.review;
  const found: { source: Source; distance: number }[] = [];
  for (const source of sources.sources) {
    if ((source.kind !== "person" && source.kind !== "organisation") || isTk(source.name)) continue;
    let distance = Infinity;
    for (const mention of source.mentions) {
      const span = place(blocks[mention.block]!, mention.span);
      if (span.start >= at.start && span.start <= at.end) continue;
      // What is still to come was not yet read: it is a little further away.
      const away = mention.block <= block ? block - mention.block : mention.block - block + 0.5;
      distance = Math.min(distance, away);
    }
    // Only who says something in the draft, and can be asked, is a source to name.
    if (distance === Infinity || !speaks.has(source) || !isEligible(source, view.review)) continue;
    found.push({ source, distance });
  }
  found.sort((a, b) => a.distance - b.distance || b.source.mentions.length - a.source.mentions.length);
  return found.map(({ source }) => source);
}

/** Whom only the notes name: those of notes that share a name with the draft, and the others. */
function offersOfNotes({ notes, sources }: Review): Record<"related" | "others", NameOffer[]> {
  const named = notes.named();
  const known = new Set(sources.sources.map(({ name }) => name.toLowerCase()));
  const isKnown = ({ name }: NamedSource) => known.has(name.toLowerCase());
  const near = new Set(named.filter(isKnown).map(({ path }) => path));
  // "Water Authority", where "Sorrel River Water Authority" stands beside it.
  const isPartOfName = ({ kind, name }: NamedSource) =>
    kind === "organisation" && named.some((other) => other.name.endsWith(` ${name}`));
  const found = named
    .filter((source) => !isKnown(source) && !isPartOfName(source))
    // A speaker with a role is who was interviewed; a name in passing, and a body, may be anybody.
    .sort((a, b) => Number(b.role !== "") - Number(a.role !== ""));
  const offer = ({ name, role, path }: NamedSource): NameOffer => ({
    text: inFull(name, role),
    name,
    role,
    from: fileName(path),
  });
  return {
    related: found.filter(({ path }) => near.has(path)).map(offer),
    others: found.filter(({ path }) => !near.has(path)).map(offer),
  };
}

function offerOf(view: DraftView, source: Source, block: number, offset: number): NameOffer {
  const { name, shortName, introduced } = source;
  const role = roleBeside(source, view.review.blocks);
  const reference = sourceReference(source, view.review, block, offset);
  const isFirst = source.kind === "person" && introduced !== null && reference !== shortName;
  return {
    text: isFirst && !reference.includes(role) ? inFull(name, role) : reference,
    name,
    role,
    from: t`line ${lineOf(view, introduced ?? source.mentions[0]!)}`,
  };
}

/** "Ana Doe, director of the port", "Sheriff Ana Doe": as copy introduces somebody. */
function inFull(name: string, role: string): string {
  if (role === "") return name;
  return TITLE.test(role) ? `${role} ${name}` : `${name}, ${role}`;
}

function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
