import { KIN } from "../../../lexicon/order-cues.js";
import type { Told } from "../../facts/passage.js";

/** Where the kin that are named end: at a semicolon, a stop, or the next who are counted. */
const END =
  /;|\.(?:\s|$)|,? and (?:\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |several |many |his |her |their |numerous )|, (?:an? |one |two |three |four |five |six |seven |eight |nine |ten |\d)/;
const NAMED =
  /^\p{Lu}[\p{L}'’.-]+(?: \([^)]*\))?(?: (?:\p{Lu}[\p{L}'’.-]+|of|de|la|van|von|Mc\p{L}+|and \p{Lu}[\p{L}'’.-]+|\(\p{Lu}[^)]*\)))*$/u;

/** How many kin are named behind their number: "three daughters, Dana Pruett of Selden Grove, Kim Yost and Joy Baum"; null where that cannot be told. */
export function kinNamed({ fact, at, line }: Told): number | null {
  if (!KIN.test(fact.head)) return null;
  const rest = at.block.prose.slice(fact.figure?.phrase.end ?? fact.span.end, line.span.end);
  const opened = /^(?:, |: | — )/.exec(rest);
  if (opened === null) return null;
  const row = rest.slice(opened[0].length);
  const end = END.exec(row)?.index ?? row.length;
  const pieces = row
    .slice(0, end)
    .split(/, (?:and )?| and /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.some((piece) => !NAMED.test(piece))) return null;
  // "Lorraine Haley of Bolter, Colorado": a place is no daughter.
  const isPlaced = pieces.some((piece) => piece.includes(" of "));
  const kin = pieces.filter((piece) => !isPlaced || piece.includes(" of ") || piece.includes(" "));
  if (isPlaced && kin.some((piece) => !piece.includes(" of "))) return null;
  return kin.length;
}
