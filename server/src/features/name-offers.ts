import { place } from "../annotations/annotations.js";
import type { Source } from "../annotations/sources/sources.js";
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
  readonly kind: "person" | "organisation";
  /** Where it is known from: "line 3", or the name of a note. */
  readonly from: string;
}

/** A role with capitals throughout and no comma stands before its name. */
const TITLE = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}$/u;
/** How many names are offered: what does not fit on a screen is typed faster than found. */
const MOST = 12;
/** How many of them from notes that name nobody of the draft, and so may be another story's. */
const MOST_UNRELATED = 3;
/** A source that speaks comes before one that is only named, even so many blocks nearer … */
const SPEAKS = 4;
/** … where it speaks no further away than this, in blocks: in a book not every speaker is looked for. */
const NEAR = 150;

/**
 * The people and bodies that may be named at `at` (draft offsets; what stands there does not count): those of the draft,
 * the nearest first and who speaks before who does not, then those whom only the notes name.
 */
export function nameOffers(view: DraftView, at: Span, block: number, offset: number): NameOffer[] {
  const { blocks, sources } = view.review;
  const speaks = new Set<Source | null>();
  for (let near = Math.max(0, block - NEAR); near < Math.min(blocks.length, block + NEAR); near++)
    for (const { speaker } of spokenIn(view, near)) speaks.add(speaker);
  const ranked: { source: Source; distance: number }[] = [];
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
    // A place or a body that says nothing is seldom a source.
    if (distance === Infinity || (source.kind === "organisation" && !speaks.has(source))) continue;
    ranked.push({ source, distance: distance - (speaks.has(source) ? SPEAKS : 0) });
  }
  ranked.sort((a, b) => a.distance - b.distance || b.source.mentions.length - a.source.mentions.length);
  const offers = ranked.map(({ source }) => offerOf(view, source, block, offset));
  return [...offers, ...offersOfNotes(view.review)].slice(0, MOST);
}

/** Whom only the notes name: those of notes that share a name with the draft, then a few of the others. */
function offersOfNotes({ notes, sources }: Review): NameOffer[] {
  const named = notes.named();
  const known = new Set(sources.sources.map(({ name }) => name.toLowerCase()));
  const isKnown = ({ name }: NamedSource) => known.has(name.toLowerCase());
  const related = new Set(named.filter(isKnown).map(({ path }) => path));
  const offers = named
    .filter((source) => !isKnown(source) && !named.some((other) => other.name.endsWith(` ${source.name}`)))
    // A speaker with a role is who was interviewed; a name in passing, and a body, may be anybody.
    .sort((a, b) => Number(b.role !== "") - Number(a.role !== ""));
  return [
    ...offers.filter(({ path }) => related.has(path)),
    ...offers.filter(({ path }) => !related.has(path)).slice(0, MOST_UNRELATED),
  ].map(({ name, role, kind, path }) => ({
    text: inFull(name, role),
    name,
    role,
    kind,
    from: fileName(path),
  }));
}

function offerOf(view: DraftView, source: Source, block: number, offset: number): NameOffer {
  const { name, shortName, introduced } = source;
  const role = roleBeside(source);
  const reference = sourceReference(source, view.review.blocks, block, offset);
  const isFirst = source.kind === "person" && introduced !== null && reference !== shortName;
  return {
    text: isFirst && !reference.includes(role) ? inFull(name, role) : reference,
    name,
    role,
    kind: source.kind === "person" ? "person" : "organisation",
    from: `line ${lineOf(view, introduced ?? source.mentions[0]!)}`,
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
