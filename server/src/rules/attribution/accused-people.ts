// Whom the copy means where it accuses somebody or tells how they stand before the law.
import type { AnnotatedBlock } from "../../annotations/annotations.js";
import type { Person } from "../../annotations/accusations/accusation.js";
import type { Mention } from "../../annotations/mentions/mention.js";
import type { Source } from "../../annotations/sources/sources.js";
import { isFamilyName } from "../../lexicon/family-names.js";
import { firstReaching } from "../../text/span.js";
import type { Gathered, ReviewedDraft } from "../rule.js";
import { lastWord, type WrongdoingOfStretch } from "./gather-wrongdoing.js";

/** Whom a pronoun stands for is looked for over so many blocks before it. */
const REACH = 2;

/** Somebody of whom the copy tells wrongdoing or a standing. */
export interface Known {
  readonly name: string;
  readonly surname: string;
  /** By what their standing is known: the last name, the full one where others have that. */
  readonly key: string;
  readonly doubtful?: boolean;
}

function knownBy(name: string, surname: string): Known {
  return { name, surname, key: surname };
}

/** Whoever is accused, where the draft names them; null else. */
export function identify(draft: People, block: number, person: Person): Known | null {
  if (person.kind === "pronoun") return antecedent(draft, block, person);
  return person.mention < 0 || person.kind === "body" ? null : named(draft, block, person.mention);
}

function named({ sources, blocks, before, shared }: People, block: number, index: number): Known | null {
  const mention = blocks[block]!.annotations.mentions[index]!;
  const source = sources.meantBy(block, index);
  if (source?.kind === "person" && mention.kind !== "pronoun" && /^[A-ZÀ-ÞĀ-Ž]/u.test(source.name))
    return knownIn(shared, source);
  const [one, ...others] = sources.namesakesAt(block, index);
  if (one && others.length > 0) {
    const surname = one.shortName.toLowerCase();
    return { name: one.shortName, surname, key: `${surname}?`, doubtful: true };
  }
  if (mention.kind === "person" && mention.text.includes(" "))
    return knownBy(mention.text, mention.surname.toLowerCase());
  // Named in full further down.
  const later = sources.bySurname().get(mention.key);
  if (later && mention.kind !== "organisation") return knownIn(shared, later);
  if (mention.kind === "person") return knownBy(mention.text, mention.surname.toLowerCase());
  if (mention.kind !== "unknown") return null;
  const stood = before?.get(lastWord(mention.key));
  if (stood) return knownBy(stood, lastWord(mention.key));
  return isFamilyName(mention.key) ? knownBy(mention.text, mention.key) : null;
}

function knownIn(shared: ReadonlySet<string>, { name, shortName }: Source): Known {
  const surname = shortName.toLowerCase();
  return { name, surname, key: shared.has(surname) ? name.toLowerCase() : surname };
}

/** A draft's blocks and sources, and who in it stands before the law. */
export class People {
  readonly blocks: ReviewedDraft["blocks"];
  readonly sources: ReviewedDraft["sources"];
  /** Full names that nothing else shows to be people's, by their last words: of such as are arrested, charged or tried. */
  readonly before: ReadonlyMap<string, string>;
  /** The last names that more than one person has. */
  readonly shared: ReadonlySet<string>;

  constructor({ blocks, sources }: ReviewedDraft, gathered: readonly Gathered<WrongdoingOfStretch>[]) {
    this.blocks = blocks;
    this.sources = sources;
    this.shared = sharedNames(sources.sources);
    this.before = standingBefore(gathered);
  }
}

function sharedNames(sources: readonly Source[]): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name, shortName } of sources) {
    if (kind !== "person" || !name.includes(" ")) continue;
    const surname = shortName.toLowerCase();
    (once.has(surname) ? shared : once).add(surname);
  }
  return shared;
}

/** Names in sentences that tell how somebody stands before the law: a name in two words there, and no body's or place's. */
function standingBefore(gathered: readonly Gathered<WrongdoingOfStretch>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { gist } of gathered) for (const [last, name] of gist.names) names.set(last, name);
  return names;
}

/** The person named last before a pronoun, of its gender: in its block, or in one of those before. */
function antecedent(draft: People, block: number, { mention }: Person): Known | null {
  const { gender } = draft.blocks[block]!.annotations.mentions[mention]!;
  for (let b = block; b >= Math.max(0, block - REACH); b--) {
    const { mentions } = draft.blocks[b]!.annotations;
    for (let m = b === block ? mention - 1 : mentions.length - 1; m >= 0; m--) {
      if (!mayStandFor(mentions[m]!, gender)) continue;
      if (mentions[m]!.gender !== gender && !leads(draft.blocks[b]!, m)) continue;
      const known = named(draft, b, m);
      if (known) return known;
    }
  }
  // "After he shot the clerk, Doe fled."
  const { block: here, annotations } = draft.blocks[block]!;
  const { end } = here.sentences[firstReaching(here.sentences, annotations.mentions[mention]!.start)]!;
  for (let m = mention + 1; m < annotations.mentions.length && annotations.mentions[m]!.start < end; m++)
    if (mayStandFor(annotations.mentions[m]!, gender) && !annotations.mentions[m]!.governed)
      return named(draft, block, m);
  return null;
}

/** Whether nobody is named or meant before a mention in its sentence: whom a sentence names behind another is seldom "she" in the next. */
function leads({ block, annotations: { mentions } }: AnnotatedBlock, index: number): boolean {
  const { start } = block.sentences[firstReaching(block.sentences, mentions[index]!.start)]!;
  for (let m = index - 1; m >= 0 && mentions[m]!.start >= start; m--)
    if (mentions[m]!.kind === "person" || /^(?:he|she)$/.test(mentions[m]!.key)) return false;
  return true;
}

function mayStandFor({ kind, gender: own }: Mention, gender: Mention["gender"]): boolean {
  return (kind === "person" || kind === "unknown") && (own === "unknown" || own === gender);
}

/** Mentions of a block: `mentions[from … to)`. */
export type Range = readonly [from: number, to: number];

/** The people whom the mentions of a sentence name or mean by a pronoun, in order. */
export function* peopleIn(
  draft: People,
  block: number,
  [from, to]: Range,
): Generator<{ readonly mention: Mention; readonly known: Known }> {
  const { mentions } = draft.blocks[block]!.annotations;
  for (let m = from; m < to; m++) {
    const mention = mentions[m]!;
    const known =
      mention.kind === "pronoun"
        ? /^(?:he|she|him)$/.test(mention.key)
          ? antecedent(draft, block, { mention: m, span: mention, kind: "pronoun" })
          : null
        : named(draft, block, m);
    if (known) yield { mention, known };
  }
}
