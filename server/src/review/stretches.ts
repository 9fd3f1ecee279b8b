import type { Gathered } from "../rules/rule.js";

/** What was gathered from blocks that follow each other, and what the rule made of it. */
interface Stretch {
  /** The first block that something was gathered from; the others count from there. */
  readonly first: number;
  readonly gists: readonly Gathered<unknown>[];
  /** Once asked for. */
  joined?: unknown;
}

/** From so many blocks a stretch is made; one is cut in two that has come to twice as many. */
const LENGTH = 32;

/**
 * What a rule gathered from a draft, joined stretch by stretch: after an edit the one is joined anew that it falls into, so that
 * what goes through the draft at every key looks at a few dozen things.
 */
export class Stretches {
  readonly #join: (gists: readonly Gathered<unknown>[]) => unknown;
  readonly #stretches: readonly Stretch[];

  constructor(join: (gists: readonly Gathered<unknown>[]) => unknown, stretches: readonly Stretch[] = []) {
    this.#join = join;
    this.#stretches = stretches;
  }

  /** Each stretch by the block that it begins with. */
  get joined(): readonly Gathered<unknown>[] {
    return this.#stretches.map((stretch) => {
      if (!("joined" in stretch)) stretch.joined = this.#join(stretch.gists);
      return { block: stretch.first, gist: stretch.joined };
    });
  }

  /** Those of the draft once it has so many `more` blocks, and of its blocks `[from, to)` this was gathered. */
  replaced(
    [from, to]: readonly [number, number],
    anew: readonly Gathered<unknown>[],
    more: number,
  ): Stretches {
    const all = this.#stretches;
    let head = 0;
    while (head < all.length && lastOf(all[head]!) < from) head++;
    let tail = all.length;
    while (tail > head && all[tail - 1]!.first >= to - more) tail--;
    if (head === tail && anew.length === 0 && more === 0) return this;
    // A stretch that has become short goes on with the one before it.
    if (head > 0 && all[head - 1]!.gists.length < LENGTH) head--;
    const gists: Gathered<unknown>[] = [];
    const rest: Gathered<unknown>[] = [];
    for (const { first, gists: own } of all.slice(head, tail))
      for (const { block, gist } of own) {
        if (first + block < from) gists.push({ block: first + block, gist });
        else if (first + block >= to - more) rest.push({ block: first + block + more, gist });
      }
    const made = this.#cut([...gists, ...anew, ...rest]);
    const after = all.slice(tail);
    return new Stretches(this.#join, [
      ...all.slice(0, head),
      ...made,
      ...(more === 0 ? after : after.map((each) => ({ ...each, first: each.first + more }))),
    ]);
  }

  #cut(gists: readonly Gathered<unknown>[]): Stretch[] {
    const made: Stretch[] = [];
    for (let at = 0; at < gists.length;) {
      const left = gists.length - at;
      const own = gists.slice(at, at + (left < 2 * LENGTH ? left : LENGTH));
      const first = own[0]!.block;
      made.push({ first, gists: own.map(({ block, gist }) => ({ block: block - first, gist })) });
      at += own.length;
    }
    return made;
  }
}

function lastOf({ first, gists }: Stretch): number {
  return first + gists.at(-1)!.block;
}
