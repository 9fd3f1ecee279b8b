import { OF_ONE_OF_SEVERAL, OF_ONE_STRETCH, PUT_AT } from "../../lexicon/told-of-cues.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { Figure } from "./figure.js";

/** So many figures of a kind one behind the other are a row, and each is of something else. */
const ROW = 3;
/** How far behind a source's name its age stands, in characters. */
const BESIDE = 12;

/** Whether a figure is told of one of several, of one stretch of a game or a year, or in a row of its kind: a part. */
export function isOfPart({ block, annotations }: AnnotatedBlock, figure: Figure): boolean {
  const sentence = block.sentences.find(({ end }) => end > figure.start);
  if (sentence === undefined) return false;
  const { prose } = block;
  if (OF_ONE_STRETCH.test(prose.slice(figure.phrase.end, figure.phrase.end + 40))) return true;
  const opening = prose.slice(sentence.start, figure.start).trimStart();
  if (opening !== "" && OF_ONE_OF_SEVERAL.test(opening)) return true;
  const kin = annotations.figures.filter(({ role, unit }) => role === figure.role && unit === figure.unit);
  const at = kin.indexOf(figure);
  let [first, last] = [at, at];
  while (first > 0 && isListed(prose, kin[first - 1]!, kin[first]!)) first--;
  while (last + 1 < kin.length && isListed(prose, kin[last]!, kin[last + 1]!)) last++;
  return last - first + 1 >= ROW;
}

/** Whether nothing but a comma or an "and" stands between two figures. */
function isListed(prose: string, left: Figure, right: Figure): boolean {
  return /^,? (?:and )?$/.test(prose.slice(left.end, right.start));
}

/** Whether a figure is what somebody puts something at, which the sentence names: their count, and no other's. */
export function isPutAt({ block: { prose } }: AnnotatedBlock, { start }: Figure): boolean {
  return PUT_AT.test(prose.slice(Math.max(0, start - 100), start));
}

/** Whether a number is part of a compound: "a ten-man side", and nobody counts ten men. */
export function isCompound({ block: { prose } }: AnnotatedBlock, { number }: Figure): boolean {
  return prose.startsWith("-", number.end);
}

/** The name of somebody cited whose age a figure is ("recalled Aston Orr, now 76"); "" where it is of nobody cited. */
export function citedWithAge(
  { block: { prose }, annotations }: AnnotatedBlock,
  { role, counted, start }: Figure,
): string {
  if (role !== "age" && (role !== "count" || counted !== "")) return "";
  const cited = annotations.attributions.find(
    ({ source }) => source !== null && source.start < start && start <= source.end + BESIDE,
  );
  // "Orr, now 76", and not "police said 14".
  if (!cited?.source || (start > cited.source.end && prose[cited.source.end] !== ",")) return "";
  return prose.slice(cited.source.start, Math.min(cited.source.end, start));
}

/** Two counts of a row ("19 passengers and three crew members", "12, and six more") and two sides of a vote ("1,944 to 1,857"). */
const IN_ROW = /^[a-z' -]{0,30} and (?:[a-z]+ ){0,2}$/;
const SIDES = /^(?: votes)? (?:to|against) $/;

/** Whether the words between two counts make them two of a row, or the two sides of a vote. */
export function isRowOrVote(between: string): boolean {
  return IN_ROW.test(between) || SIDES.test(between);
}
