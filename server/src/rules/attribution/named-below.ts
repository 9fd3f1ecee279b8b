import { proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Unnamed } from "../../annotations/unnamed/unnamed.js";
import { overlaps } from "../../text/span.js";
import type { Around } from "../rule.js";

/** A lead that tells of "a former executive" names him in one of so many paragraphs after it. */
export const NAMED_WITHIN = 2;

/**
 * Whether a source without a name is only told of before it is named, as leads do: the next to be cited below by name and
 * role has a role that shares a word with theirs ("a former executive has said. … Ana Doe, former head of …, told …").
 */
export function isNamedBelow(at: AnnotatedBlock, { start, end, asked }: Unnamed, around: Around): boolean {
  if (asked >= 0 || at.block.kind !== "paragraph") return false;
  const words = contentWords(proseOf(at, { start, end }));
  for (let below = 1; below <= NAMED_WITHIN; below++) {
    const next = around(below);
    if (next?.block.kind !== "paragraph") return false;
    const cited = next.annotations.mentions.find(
      (mention) =>
        mention.kind === "person" &&
        mention.role !== null &&
        next.annotations.attributions.some(({ source }) => source !== null && overlaps(source, mention)),
    );
    if (!cited) continue;
    const role = contentWords(proseOf(next, cited.role!));
    return [...words].some((word) => role.has(word));
  }
  return false;
}

/** The words of a phrase that say what somebody is, in lower case. */
function contentWords(phrase: string): ReadonlySet<string> {
  return new Set(
    phrase
      .toLowerCase()
      .split(" ")
      .filter((word) => word.length > 3),
  );
}
