import { sameHead, sameKind, type Passage, type Told } from "../../facts/passage.js";

/**
 * The amounts that a percentage or a multiple may be of, from those around it: a sentence that has two of its own has what
 * its claim is of. None where it has a range, since "from 9 to 2" is read as one figure, and is what the claim is of.
 */
export function amountsFor(passage: Passage, claim: Told, around: readonly Told[]): readonly Told[] {
  const isOwn = ({ sentence }: Told): boolean => sentence === claim.sentence;
  if (passage.all.some((told) => isOwn(told) && told.fact.figure?.to !== undefined)) return [];
  const own = around.filter(isOwn);
  return own.some((a, at) => own.slice(at + 1).some((b) => mayPair(a, b))) ? own : around;
}

/** Two of one noun, or two that a change may lie between: "3,450 … by two interns" are none. */
function mayPair({ fact: a }: Told, { fact: b }: Told): boolean {
  if (!sameKind(a, b)) return false;
  return sameHead(a, b) || Math.max(a.value, b.value) < FURTHEST * Math.min(a.value, b.value);
}

const FURTHEST = 40;
