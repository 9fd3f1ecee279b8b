import type { AnnotatedBlock } from "../annotations.js";
import { KIN } from "../../lexicon/people-nouns.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { isToldTo } from "../attributions/told-to.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import type { Gathered } from "./gather.js";
import { citedSource } from "./cited-source.js";
import { pronounSource } from "./pronoun-source.js";
import { nounPhrase } from "./noun-phrase.js";
import type { Source } from "./sources.js";

/** No speaker is looked for further back than so many paragraphs. */
const FURTHEST = 4;
/** Speakers hang on speakers before them ("he … he … the same man …"): a chain longer than this is given up. */
const LONGEST_CHAIN = 400;
/** Attributions of a block are numbered below this. */
const MOST_IN_BLOCK = 0x10000;
/** What stands around or before an attribution in its block is among so many on either side of it. */
const NEAR = 9;

/** An attribution's place: block by its index in the draft, attribution by its index there. */
export interface Said {
  readonly block: number;
  readonly index: number;
}

/** Who says something, and the first of the blocks that this was read from; they end with the one where it is said. */
interface Answer {
  readonly source: Source | null;
  /** Whether the copy leaves no doubt (see `isSure`). */
  readonly sure: boolean;
  readonly reach: number;
}

type Guess = Pick<Answer, "source" | "sure">;

/** An answer that hangs on itself is none, and holds for this asking only: it reaches back before any block. */
const PENDING: Answer = { source: null, sure: false, reach: -1 };

/** Finds who says what in a draft whose sources are gathered; each answer is worked out once, when asked for. */
export class Speakers {
  readonly gathered: Gathered;
  readonly #blocks: readonly AnnotatedBlock[];
  readonly #answers: Map<number, Answer>;
  #chain = 0;
  /** The first block that was read for the answer being worked out. */
  #reach = Infinity;

  /** With the speakers of the version before, the same sources gathered: their answers stand where no block of theirs has changed. */
  constructor(blocks: readonly AnnotatedBlock[], gathered: Gathered, before: Speakers | null = null) {
    this.#blocks = blocks;
    this.gathered = gathered;
    this.#answers = before?.gathered === gathered ? before.#standing(blocks) : new Map<number, Answer>();
  }

  #standing(blocks: readonly AnnotatedBlock[]): Map<number, Answer> {
    const changed: number[] = [];
    for (let block = 0; block < blocks.length; block++)
      if (blocks[block]!.annotations !== this.#blocks[block]!.annotations) changed.push(block);
    if (changed.length === 0) return new Map(this.#answers);
    const standing = new Map<number, Answer>();
    for (const [key, answer] of this.#answers) {
      const block = Math.floor(key / MOST_IN_BLOCK);
      if (answer.reach >= 0 && !changed.some((each) => each >= answer.reach && each <= block))
        standing.set(key, answer);
    }
    return standing;
  }

  /** A block, read for the answer being worked out. */
  at(block: number): AnnotatedBlock {
    if (block < this.#reach) this.#reach = block;
    return this.#blocks[block]!;
  }

  /** The source of an attribution, or null where nobody can tell. */
  of(said: Said): Source | null {
    return this.#answer(said).source;
  }

  /**
   * Whether the copy leaves no doubt who says it: a source stands there, or what is said goes on, with nobody else between,
   * from that speaker's words in the same paragraph or at the end of the one before.
   */
  isSure(said: Said): boolean {
    return this.#answer(said).sure;
  }

  #answer({ block, index }: Said): Answer {
    const key = block * MOST_IN_BLOCK + index;
    const known = this.#answers.get(key);
    if (known !== undefined) {
      this.#reach = Math.min(this.#reach, known.reach);
      return known;
    }
    const attribution = this.#blocks[block]?.annotations.attributions[index];
    if (attribution === undefined) return PENDING;
    if (this.#chain >= LONGEST_CHAIN) {
      this.#reach = PENDING.reach;
      return PENDING;
    }
    this.#answers.set(key, PENDING);
    const outer = this.#reach;
    this.#reach = block;
    this.#chain++;
    const { source, sure } = this.#guess(block, index, attribution);
    this.#chain--;
    const answer = { source, sure, reach: this.#reach };
    this.#answers.set(key, answer);
    this.#reach = Math.min(outer, this.#reach);
    return answer;
  }

  #guess(block: number, index: number, attribution: Attribution): Guess {
    if (attribution.source === null) return this.#running(block, index, attribution);
    if (isToldTo(this.at(block).block, attribution)) return { source: null, sure: false };
    return { source: this.#cited(block, index, attribution.source), sure: true };
  }

  #cited(block: number, index: number, span: Span): Source | null {
    const at = this.at(block);
    // Most sources are a name and no more.
    const m = firstReaching(at.annotations.mentions, span.start);
    const mention = at.annotations.mentions[m];
    if (mention?.start === span.start && mention.end === span.end && mention.kind !== "role") {
      const entity = this.gathered.entities[this.gathered.firstMention[block]! + m];
      if (entity) return entity;
    }
    if (this.#isDoubtful(block, m, span)) return null;
    const phrase = nounPhrase(at, span);
    const said = { block, index };
    const pronoun = pronounSource(this, said, span, phrase);
    return pronoun === undefined ? citedSource(this, said, span, phrase) : pronoun;
  }

  /** Whether the words that cite somebody call them by a last name alone, and the copy does not tell whose: "Doe", "who Doe", "Doe, a clerk,". */
  #isDoubtful(block: number, first: number, span: Span): boolean {
    const { block: read, annotations } = this.at(block);
    const { mentions } = annotations;
    const from = this.gathered.firstMention[block]!;
    for (let m = first; m < mentions.length && mentions[m]!.start < span.end; m++) {
      if (!this.gathered.doubtful.has(from + m)) continue;
      const { start, end } = mentions[m]!;
      if (/^(?:['’]s)?$/.test(read.prose.slice(end, span.end))) return true;
      if (start === span.start && read.prose[end] === ",") return true;
    }
    return false;
  }

  /** A quotation without a source goes on from the one before, or belongs to whom the sentence before is about. */
  #running(block: number, index: number, attribution: Attribution): Guess {
    const { attributions } = this.at(block).annotations;
    const around = this.around({ block, index });
    if (around >= 0) return this.#answer({ block, index: around });
    const start = startOf(attribution);
    const previous = this.previousHere(block, index);
    const subject = this.subjectBefore(block, start, previous >= 0 ? endOf(attributions[previous]!) : 0);
    if (subject) return { source: subject, sure: this.#namesAlone(block, start, subject) };
    if (previous >= 0) return this.#answer({ block, index: previous });
    // Behind a sentence of the copy's own it may be anybody's.
    const opens = start < (this.at(block).block.sentences[0]?.end ?? 0);
    for (let b = block - 1; b >= 0 && block - b < FURTHEST; b--) {
      const at = this.at(b);
      const last = lastOf(at.annotations.attributions);
      if (last >= 0) {
        const end = endOf(at.annotations.attributions[last]!);
        const after = this.subjectBefore(b, at.block.prose.length, end);
        if (after) return { source: after, sure: false };
        const { source, sure } = this.#answer({ block: b, index: last });
        const closes = end >= (at.block.sentences.at(-1)?.start ?? 0);
        return { source, sure: sure && opens && closes && b === block - 1 };
      }
      const about = this.subjectBefore(b, at.block.prose.length, 0);
      if (about) return { source: about, sure: false };
    }
    return { source: null, sure: false };
  }

  /** The attribution of the block whose content this one stands in (what somebody quoted says of another), or -1. */
  around({ block, index }: Said): number {
    const { attributions } = this.at(block).annotations;
    const own = attributions[index]!;
    const inner = own.source ?? own.cue[0] ?? own.content[0];
    if (inner === undefined) return -1;
    for (let a = Math.max(0, index - NEAR); a < Math.min(attributions.length, index + NEAR); a++)
      if (a !== index && attributions[a]!.content.some((content) => contains(content, inner))) {
        const other = attributions[a]!;
        // Of two that hold each other neither is around.
        if (!own.content.some((content) => contains(content, other.source ?? other.cue[0] ?? inner)))
          return a;
      }
    return -1;
  }

  /** The attribution before this one in its block that is not part of it or around it, or -1. */
  previousHere(block: number, index: number): number {
    const { attributions } = this.at(block).annotations;
    const start = startOf(attributions[index]!);
    let best = -1;
    for (let a = Math.max(0, index - NEAR); a < Math.min(attributions.length, index + NEAR); a++) {
      if (a === index || startOf(attributions[a]!) >= start || this.around({ block, index: a }) >= 0)
        continue;
      if (best < 0 || endOf(attributions[a]!) >= endOf(attributions[best]!)) best = a;
    }
    return best >= 0 && best !== this.around({ block, index }) ? best : -1;
  }

  /** The attributions before this one, nearest first, over the last few paragraphs. */
  *before({ block, index }: Said): Generator<Said> {
    const start = startOf(this.at(block).annotations.attributions[index]!);
    for (let b = block; b >= 0 && block - b <= FURTHEST; b--) {
      const { attributions } = this.at(b).annotations;
      for (
        let a = b < block ? attributions.length - 1 : Math.min(attributions.length, index + NEAR) - 1;
        a >= 0;
        a--
      )
        if (b < block || (a !== index && startOf(attributions[a]!) < start)) yield { block: b, index: a };
    }
  }

  /** The person whom the sentence before an offset is about, so far as it begins after another: its first name. */
  subjectBefore(block: number, offset: number, from: number): Entity | null {
    const { sentences } = this.at(block).block;
    let s = firstReaching(sentences, Math.max(0, offset - 1));
    if (s >= sentences.length || sentences[s]!.start >= offset) s--;
    if (s < 0 || sentences[s]!.start < from) return null;
    return this.subjectIn(block, sentences[s]!.start, offset, ({ kind }) => kind === "person");
  }

  /** The first who passes and hangs on no preposition between two offsets; an owner ("Doe's daughter") where there is no other. */
  subjectIn(block: number, from: number, to: number, passes: (entity: Entity) => boolean): Entity | null {
    const { prose } = this.at(block).block;
    let subject: Entity | null = null;
    let owner: Entity | null = null;
    this.eachMention(block, from, to, (entity, { governed, end }) => {
      if (governed || !passes(entity)) return;
      if (isKinsOwner(prose, end)) owner ??= entity;
      else subject ??= entity;
    });
    return subject ?? owner;
  }

  /** Whether the draft tells that somebody is dead. */
  isDead(source: Source): boolean {
    return source.kind === "person" && this.gathered.isDead(source as Entity);
  }

  /** Whether the sentence before an offset names no person but this one. */
  #namesAlone(block: number, offset: number, subject: Entity): boolean {
    const { sentences } = this.at(block).block;
    let s = firstReaching(sentences, Math.max(0, offset - 1));
    if (s >= sentences.length || sentences[s]!.start >= offset) s--;
    let alone = true;
    this.eachMention(block, sentences[s]?.start ?? 0, offset, (entity) => {
      if (entity.kind === "person" && entity !== subject) alone = false;
    });
    return alone;
  }

  /** Calls `see` with each mention of the block between two offsets that means a source, in order. */
  eachMention(
    block: number,
    from: number,
    to: number,
    see: (entity: Entity, mention: Mention) => void,
  ): void {
    const { mentions } = this.at(block).annotations;
    const first = this.gathered.firstMention[block]!;
    for (let m = firstReaching(mentions, from); m < mentions.length && mentions[m]!.start < to; m++) {
      const entity = this.gathered.entities[first + m];
      if (entity) see(entity, mentions[m]!);
    }
  }

  /** The nearest source mentioned before an offset that passes, over the last `reach` mentions. */
  lastMentioned(
    block: number,
    offset: number,
    passes: (entity: Entity) => boolean,
    reach = 500,
  ): Entity | null {
    const { mentions } = this.at(block).annotations;
    const { firstMention, entities } = this.gathered;
    const end = firstMention[block]! + firstReaching(mentions, offset);
    for (let e = end - 1; e >= 0 && end - e <= reach; e--) {
      const entity = entities[e];
      if (entity && passes(entity)) return entity;
    }
    return null;
  }
}

/** "Doe's daughter", "Doe’s elder son, Roe": whose relative is named next. */
function isKinsOwner(prose: string, end: number): boolean {
  const kin = /^['’]s? (?:[a-z-]+ )?([a-z]+)/.exec(prose.slice(end, end + 40))?.[1];
  return kin !== undefined && KIN.has(kin);
}

/** Where an attribution begins in its block: at its first part. */
export function startOf({ source, cue, content }: Attribution): number {
  return Math.min(source?.start ?? Infinity, cue[0]?.start ?? Infinity, content[0]?.start ?? Infinity);
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(source?.end ?? 0, cue.at(-1)?.end ?? 0, content.at(-1)?.end ?? 0);
}

/** The index of the attribution that ends last, or -1. */
function lastOf(attributions: readonly Attribution[]): number {
  let last = -1;
  for (let a = 0; a < attributions.length; a++)
    if (last < 0 || endOf(attributions[a]!) >= endOf(attributions[last]!)) last = a;
  return last;
}
