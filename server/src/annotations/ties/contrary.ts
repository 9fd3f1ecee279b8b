import type { Told } from "../facts/passage.js";
import type { Right, Tie } from "./tie.js";

/** A figure that what others say rules out, in the words `says`, and what it may be instead. */
export function contrary(
  claim: Told,
  terms: readonly Told[],
  says: string,
  rights: readonly Right[] = [],
): Tie {
  return { kind: "contrary", claim, terms, strength: 2, others: [], says, rights, isProven: true };
}

/** A figure as the copy has it. */
export function said({ at, fact }: Told): string {
  return at.block.prose.slice(fact.span.start, fact.span.end);
}
