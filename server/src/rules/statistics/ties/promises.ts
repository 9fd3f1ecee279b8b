import type { AnnotatedBlock } from "../../../annotations/annotations.js";
import { promisedIn } from "../../../annotations/ties/lists.js";
import type { Around, BlockReport } from "../../rule.js";
import { LISTED, reportsOf } from "./wrong-ties.js";

/** Numbers of things that a headline, or the line before a list, promises, and the list below does not hold. */
export function* promises(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const { kind } = at.block;
  if (at.annotations.figures.length === 0 || !/^(?:headline|subhead|paragraph)$/.test(kind)) return;
  const items = itemsBelow(around, kind === "paragraph" ? 1 : 3);
  if (items === null) return;
  const told = at.annotations
    .lines()
    .flatMap((line) => line.facts.map((fact) => ({ fact, line, at, sentence: 0 })));
  yield* reportsOf(promisedIn(at, told, items));
}

/** The items of the list that begins within so many blocks; null where there is none, or its end is out of reach. */
function itemsBelow(around: Around, within: number): number | null {
  let first = 1;
  while (first <= within && around(first) !== undefined && around(first)!.block.kind !== "listItem") first++;
  if (first > within || around(first) === undefined) return null;
  let end = first;
  while (end <= LISTED.after && around(end)?.block.kind === "listItem") end++;
  return end > LISTED.after ? null : end - first;
}
