import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { NotesIndex } from "../notes/notes.js";
import type { BlockReport, ReviewedDraft, Rule, Severity } from "../rules/rule.js";

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
}

/** What the rules said of a block, and what those that compare the whole draft gathered from it. */
interface Judged {
  readonly said: readonly Said[];
  /** One entry a gathering rule; empty where none found anything. */
  readonly gists: readonly unknown[];
}

/** What a rule says of one block, by the block's index. */
interface Told {
  readonly configured: Configured;
  readonly block: number;
  readonly report: BlockReport;
}

const NOTHING: Judged = { said: [], gists: [] };

/**
 * Shows blocks to the rules that judge or gather block by block, and keeps what they said: after an edit, only the
 * blocks that changed are shown again, and those near enough to them to be judged by them.
 */
export class BlockJudge {
  readonly #judging: readonly Configured[];
  readonly #gathering: readonly Rule[];
  readonly #notes: NotesIndex;
  /** How far before and after it any rule looks from a block. */
  readonly #before: number;
  readonly #after: number;
  #blocks: readonly AnnotatedBlock[] = [];
  #judged: readonly Judged[] = [];

  constructor(rules: readonly Configured[], notes: NotesIndex) {
    this.#judging = rules.filter(({ rule }) => "checkBlock" in rule);
    this.#gathering = rules.map(({ rule }) => rule).filter((rule) => "gather" in rule);
    this.#notes = notes;
    this.#before = Math.max(0, ...this.#judging.map(({ rule }) => rule.near?.before ?? 0));
    this.#after = Math.max(0, ...this.#judging.map(({ rule }) => rule.near?.after ?? 0));
  }

  /** Takes over a version of the draft, tells what there is to say of its blocks, and notes which rules failed. */
  *run({ blocks }: ReviewedDraft, failures: Map<string, unknown>): Generator<Told> {
    const [first, end] = changed(this.#blocks, blocks);
    const shift = this.#blocks.length - blocks.length;
    const from = Math.max(0, first - this.#after);
    const to = Math.min(blocks.length, end + this.#before);
    const anew: Judged[] = [];
    for (let block = from; block < to; block++) anew.push(this.#judge(blocks, block, failures));
    this.#judged = [...this.#judged.slice(0, from), ...anew, ...this.#judged.slice(to + shift)];
    this.#blocks = blocks;
    for (let block = 0; block < blocks.length; block++)
      for (const { configured, start, reports } of this.#judged[block]!.said) {
        const told = reports ?? this.#ask(configured, blocks, block, failures) ?? [];
        const by = reports === null ? 0 : blocks[block]!.start - start;
        for (const [index, report] of told.entries())
          yield { configured, block, report: by === 0 ? report : this.#moved(configured, report, index, by) };
      }
  }

  /** A report of a block that has moved. Its fixes know where the block stood: they are those of the rule asked anew. */
  #moved(configured: Configured, report: BlockReport, index: number, by: number): BlockReport {
    const { span, fixes, ...rest } = report;
    const moved = { ...rest, span: { start: span.start + by, end: span.end + by } };
    if (!fixes) return moved;
    return {
      ...moved,
      fixes: (draft, block) =>
        this.#ask(configured, draft.blocks, block, new Map())?.[index]?.fixes?.(draft, block) ?? [],
    };
  }

  /** What a rule gathered from the draft's blocks, in order. */
  gathered(rule: Rule): { block: number; gist: unknown }[] {
    const index = this.#gathering.indexOf(rule);
    const all: { block: number; gist: unknown }[] = [];
    if (index < 0) return all;
    for (let block = 0; block < this.#judged.length; block++) {
      const gist = this.#judged[block]!.gists[index] ?? null;
      if (gist !== null) all.push({ block, gist });
    }
    return all;
  }

  #judge(blocks: readonly AnnotatedBlock[], block: number, failures: Map<string, unknown>): Judged {
    const at = blocks[block]!;
    const said: Said[] = [];
    for (const configured of this.#judging) {
      const reports = this.#ask(configured, blocks, block, failures);
      // What a report tells beside itself may move apart from it, and one that failed may fail again.
      const kept = reports?.some(({ related }) => related) ? null : reports;
      if (kept === null || kept.length > 0) said.push({ configured, start: at.start, reports: kept });
    }
    let gists: unknown[] = [];
    for (const [index, rule] of this.#gathering.entries()) {
      let gist: unknown = null;
      try {
        gist = rule.gather!(at);
      } catch (error) {
        failures.set(rule.id, error);
      }
      if (gist === null) continue;
      if (gists.length === 0) gists = this.#gathering.map(() => null);
      gists[index] = gist;
    }
    return said.length === 0 && gists.length === 0 ? NOTHING : { said, gists };
  }

  /** What a rule reports of a block; null where it fails. */
  #ask(
    { rule, options }: Configured,
    blocks: readonly AnnotatedBlock[],
    block: number,
    failures: Map<string, unknown>,
  ): readonly BlockReport[] | null {
    const { before, after } = rule.near ?? { before: 0, after: 0 };
    const around = (distance: number) =>
      -before <= distance && distance <= after ? blocks[block + distance] : undefined;
    try {
      return [...rule.checkBlock!(blocks[block]!, options, this.#notes, around)];
    } catch (error) {
      failures.set(rule.id, error);
      return null;
    }
  }
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
