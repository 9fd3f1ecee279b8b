import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { NotesIndex } from "../notes/notes.js";
import { Stretches } from "./stretches.js";
import type { Around, BlockReport, Fix, Gathered, ReviewedDraft, Rule, Severity } from "../rules/rule.js";

/** A rule that is on, as the settings have it. */
export interface Configured {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Record<string, number | boolean | string>;
}

/** What one rule said of a block that stood at `start`; null where it has to be asked anew. */
interface Said {
  readonly configured: Configured;
  readonly start: number;
  readonly reports: readonly BlockReport[] | null;
  /** Where reports tell something beside themselves: where the blocks stood that the rule looked at, from the first on. */
  readonly around: readonly number[] | null;
}

/** Rules that gather the same of a block, which is then gathered once; the first of them does. */
interface Gathering {
  readonly rules: readonly [Rule, ...Rule[]];
  readonly from: { readonly before: number; readonly after: number };
}

/** What a rule gathered: block by block, or joined. */
type Known = readonly Gathered<unknown>[] | Stretches;

/** What a rule says of one block, by the block's index. */
export interface Told {
  readonly configured: Configured;
  readonly block: number;
  readonly report: BlockReport;
  /** Which of the rule's reports on the block it is. */
  readonly index: number;
  /** How far the block has moved since the report was made. */
  readonly by: number;
}

const NOTHING: readonly never[] = [];
/** Of a rule that looks at no other block. */
const ALONE = { before: 0, after: 0 } as const;
/** Blocks shown to the rules between two pauses. */
const SLICE = 8;
/** What a pause tells of the share done: the draft has been read, and this is the rest. */
export const ALL_READ = 1;

/**
 * Shows blocks to the rules that judge or gather block by block, and keeps what they said: after an edit, only the
 * blocks that changed are shown again, and to a rule that looks further those near enough to be judged by them.
 */
export class BlockJudge {
  readonly #rules: readonly Configured[];
  readonly #judging: readonly Configured[];
  readonly #gathering: readonly Gathering[];
  readonly #notes: NotesIndex;
  /** How far before and after it any rule looks from a block. */
  readonly #before: number;
  readonly #after: number;
  /** The same of the rules that gather. */
  readonly #widest: { readonly before: number; readonly after: number };
  #blocks: readonly AnnotatedBlock[] = [];
  /** Of the blocks of which there is something to say, in the draft's order. */
  #said: readonly Gathered<readonly Said[]>[] = [];
  /** By `#gathering`, in the draft's order: what was gathered, or has been joined of that. */
  #gathered: readonly Known[];

  constructor(rules: readonly Configured[], notes: NotesIndex) {
    this.#rules = rules;
    this.#judging = rules.filter(({ rule }) => "checkBlock" in rule);
    this.#gathering = gatheringsOf(rules);
    this.#gathered = this.#gathering.map(({ rules: [{ join }] }) => (join ? new Stretches(join) : NOTHING));
    this.#notes = notes;
    this.#before = Math.max(0, ...this.#judging.map(({ rule }) => rule.near?.before ?? 0));
    this.#after = Math.max(0, ...this.#judging.map(({ rule }) => rule.near?.after ?? 0));
    const reaches = this.#gathering.map(({ from }) => from);
    this.#widest = {
      before: Math.max(0, ...reaches.map(({ before }) => before)),
      after: Math.max(0, ...reaches.map(({ after }) => after)),
    };
  }

  /** Another judge that goes on from what this one keeps. */
  twin(): BlockJudge {
    const twin = new BlockJudge(this.#rules, this.#notes);
    [twin.#blocks, twin.#said, twin.#gathered] = [this.#blocks, this.#said, this.#gathered];
    return twin;
  }

  /**
   * Takes over a version of the draft, tells what there is to say of its blocks, and notes which rules failed. Pauses now and
   * then; given up half-way, it is as it was before.
   */
  *run({ blocks }: ReviewedDraft, failures: Map<string, unknown>): Generator<number, Told[]> {
    const told: Told[] = [];
    const [first, end] = changed(this.#blocks, blocks);
    const shift = this.#blocks.length - blocks.length;
    const gathered = yield* this.#gather(blocks, first, end, failures);
    const from = Math.max(0, first - this.#after);
    const to = Math.min(blocks.length, end + this.#before);
    const anew: Gathered<readonly Said[]>[] = [];
    for (let block = from; block < to; block++) {
      const before =
        block < first ? this.#saidOf(block) : block < end ? undefined : this.#saidOf(block + shift);
      const gist = this.#judge(blocks, block, [first, end], before, failures);
      if (gist.length > 0) anew.push({ block, gist });
      if ((block - from) % SLICE === SLICE - 1) yield ALL_READ;
    }
    this.#gathered = gathered;
    this.#said = replaced(this.#said, [from, to], anew, -shift);
    this.#blocks = blocks;
    for (const { block, gist } of this.#said) {
      for (const { configured, start, reports, around } of gist) {
        const moved = blocks[block]!.start - start;
        const holds =
          reports !== null && (around === null || moves(blocks, block, configured, around, moved));
        const by = holds ? moved : 0;
        const current = holds ? reports : (this.#ask(configured, blocks, block, failures) ?? NOTHING);
        for (let index = 0; index < current.length; index++)
          told.push({ configured, block, report: current[index]!, index, by });
      }
    }
    return told;
  }

  /** What a rule gathered from the draft's blocks, or has joined of that, in order. */
  gathered(rule: Rule): readonly Gathered<unknown>[] {
    const gathered =
      this.#gathered[this.#gathering.findIndex(({ rules }) => rules.includes(rule))] ?? NOTHING;
    return gathered instanceof Stretches ? gathered.joined : gathered;
  }

  /**
   * The fixes of the report on a block that a rule makes at that index. The fixes of one that has moved know where it
   * stood: they are those of the rule asked anew.
   */
  fixes({ configured, block, report, index, by }: Told, draft: ReviewedDraft): readonly Fix[] {
    const current = by === 0 ? report : this.#ask(configured, draft.blocks, block, new Map())?.[index];
    return current?.fixes?.(draft, block) ?? NOTHING;
  }

  /** What there was to say of a block of the version before. */
  #saidOf(block: number): readonly Said[] {
    const said = this.#said[firstOf(this.#said, block)];
    return said?.block === block ? said.gist : NOTHING;
  }

  /** What the rules say of a block: all of them where it has changed, else those that look from it at what has. */
  #judge(
    blocks: readonly AnnotatedBlock[],
    block: number,
    [first, end]: readonly [number, number],
    before: readonly Said[] | undefined,
    failures: Map<string, unknown>,
  ): readonly Said[] {
    const { start } = blocks[block]!;
    const said: Said[] = [];
    for (const configured of this.#judging) {
      const { near } = configured.rule;
      if (before && !(near && block - near.before < end && first <= block + near.after)) {
        for (const each of before) if (each.configured === configured) said.push(each);
        continue;
      }
      // A rule that failed may fail again, and is asked again.
      const reports = this.#ask(configured, blocks, block, failures);
      const around = reports?.some(({ related }) => related) ? startsAround(blocks, block, configured) : null;
      if (reports === null || reports.length > 0) said.push({ configured, start, reports, around });
    }
    return said.length === 0 ? NOTHING : said;
  }

  /** What the rules that gather have, once the blocks `[first, end)`, which have changed, are shown to them. */
  *#gather(
    blocks: readonly AnnotatedBlock[],
    first: number,
    end: number,
    failures: Map<string, unknown>,
  ): Generator<number, readonly Known[]> {
    const more = blocks.length - this.#blocks.length;
    const anew: Gathered<unknown>[][] = this.#gathering.map(() => []);
    const most = {
      from: Math.max(0, first - this.#widest.after),
      to: Math.min(blocks.length, end + this.#widest.before),
    };
    for (let block = most.from; block < most.to; block++) {
      for (let index = 0; index < anew.length; index++) {
        const { rules, from } = this.#gathering[index]!;
        if (block < first - from.after || block >= end + from.before) continue;
        try {
          const gist = rules[0].gather!(blocks[block]!, aroundOf(blocks, block, from));
          if (gist !== null) anew[index]!.push({ block, gist });
        } catch (error) {
          for (const rule of rules) failures.set(rule.id, error);
        }
      }
      if ((block - most.from) % SLICE === SLICE - 1) yield ALL_READ;
    }
    return this.#gathered.map((known, index) => {
      const { from } = this.#gathering[index]!;
      const range = [first - from.after, end + from.before] as const;
      return known instanceof Stretches
        ? known.replaced(range, anew[index]!, more)
        : replaced(known, range, anew[index]!, more);
    });
  }

  /** What a rule reports of a block; null where it fails. */
  #ask(
    { rule, options }: Configured,
    blocks: readonly AnnotatedBlock[],
    block: number,
    failures: Map<string, unknown>,
  ): readonly BlockReport[] | null {
    try {
      const around = aroundOf(blocks, block, rule.near ?? ALONE);
      return [...rule.checkBlock!(blocks[block]!, options, this.#notes, around)];
    } catch (error) {
      failures.set(rule.id, error);
      return null;
    }
  }
}

/** What rules gather, each way to gather it once. */
function gatheringsOf(configured: readonly Configured[]): Gathering[] {
  const gatherings: (Gathering & { readonly rules: Rule[] })[] = [];
  for (const { rule } of configured) {
    if (!rule.gather) continue;
    const from = rule.gathersFrom ?? ALONE;
    const same = gatherings.find(
      ({ rules: [other], from: reach }) =>
        other.gather === rule.gather && other.join === rule.join && reach === from,
    );
    if (same) same.rules.push(rule);
    else gatherings.push({ rules: [rule], from });
  }
  return gatherings;
}

const NOBODY: Around = () => undefined;

/** The blocks around one, as far as a rule may look. */
function aroundOf(
  blocks: readonly AnnotatedBlock[],
  block: number,
  reach: { readonly before: number; readonly after: number },
): Around {
  if (reach === ALONE) return NOBODY;
  const { before, after } = reach;
  return (distance) => (-before <= distance && distance <= after ? blocks[block + distance] : undefined);
}

/** Where the blocks stand that a rule looks at from one. */
function startsAround(blocks: readonly AnnotatedBlock[], block: number, { rule }: Configured): number[] {
  const { before, after } = rule.near ?? ALONE;
  return blocks.slice(Math.max(0, block - before), block + after + 1).map(({ start }) => start);
}

/** Whether all blocks that a rule looked at from one have moved as far as that. */
function moves(
  blocks: readonly AnnotatedBlock[],
  block: number,
  { rule }: Configured,
  around: readonly number[],
  by: number,
): boolean {
  const first = Math.max(0, block - (rule.near?.before ?? 0));
  for (let at = 0; at < around.length; at++) if (blocks[first + at]?.start !== around[at]! + by) return false;
  return true;
}

/** The blocks `[first, end)` of a draft that are not those of the version before, as that began and ended. */
function changed(before: readonly AnnotatedBlock[], after: readonly AnnotatedBlock[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first]!.annotations === after[first]!.annotations) first++;
  let same = 0;
  while (
    same < most - first &&
    before[before.length - 1 - same]!.annotations === after[after.length - 1 - same]!.annotations
  )
    same++;
  return [first, after.length - same];
}

/** What is known of the blocks of a draft once that has so many `more`, and those `[from, to)` of it have been looked at anew. */
function replaced<G>(
  known: readonly Gathered<G>[],
  [from, to]: readonly [number, number],
  anew: readonly Gathered<G>[],
  more: number,
): readonly Gathered<G>[] {
  const [first, end] = [firstOf(known, from), firstOf(known, to - more)];
  if (more === 0 && first === end && anew.length === 0) return known;
  const after = known.slice(end);
  const moved = more === 0 ? after : after.map(({ block, gist }) => ({ block: block + more, gist }));
  return known.slice(0, first).concat(anew, moved);
}

/** The index of the first thing gathered at or after a block. */
function firstOf(gathered: readonly Gathered<unknown>[], block: number): number {
  let low = 0;
  let high = gathered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gathered[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
