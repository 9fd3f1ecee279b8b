import type { Token } from "../../text/draft.js";

/** What the characters for parts stand for. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Groups of three behind commas, spaces or apostrophes; behind commas, also of two before the last: 3,00,000. */
const GROUPED =
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$|^\d{1,3}(?:[ \u00a0\u2007-\u2009\u202f]\d{3})+(?:\.\d+)?$|^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/;

/** A token's digits without what groups them; null where it is no number, or grouped as none is (2,00). */
export function plainDigits(text: string): string | null {
  if (/^\d{0,15}(?:\.\d+)?$/.test(text)) return text;
  return GROUPED.test(text) && text.length < 28 ? text.replace(/[^\d.]/g, "") : null;
}

/** A number with a part behind it, at the piece `at`: "3½", "3 ½", "3 1/2", "3-3/4", "½", "1/2"; null where there is none. */
export function brokenNumber(
  pieces: readonly Token[],
  at: number,
): { readonly value: number; readonly precision: number; readonly end: number } | null {
  const { text } = pieces[at]!;
  const glued = PARTS.get(text.slice(-1));
  if (glued !== undefined) {
    const whole = text.length === 1 ? "0" : plainDigits(text.slice(0, -1));
    return whole === null || whole.includes(".") ? null : made(Number(whole), glued, at + 1);
  }
  const alone = commonPart(pieces, at);
  if (alone) return made(0, alone.part, alone.end);
  const whole = plainDigits(text);
  if (whole === null || whole.includes(".")) return null;
  const next = pieces[at + 1]?.text === "-" && pieces[at + 1]!.start === pieces[at]!.end ? at + 2 : at + 1;
  const sign = PARTS.get(pieces[next]?.text ?? "");
  if (sign !== undefined) return made(Number(whole), sign, next + 1);
  const part = pieces[next]?.kind === "number" ? commonPart(pieces, next) : null;
  return part && made(Number(whole), part.part, part.end);
}

const DENOMINATORS = new Set(["2", "3", "4", "5", "6", "8", "10", "16", "32"]);

/** "1/2", "3⁄4" as three pieces that are glued together, of no date (1/2/31) and no score. */
function commonPart(pieces: readonly Token[], at: number): { part: number; end: number } | null {
  const [over, slash, under, after] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (!over || !slash || !under || !/^[/⁄]$/.test(slash.text)) return null;
  if (over.end !== slash.start || slash.end !== under.start || !DENOMINATORS.has(under.text)) return null;
  if (after && after.start === under.end && /^[/⁄\d]/.test(after.text)) return null;
  const part = Number(over.text) / Number(under.text);
  return part > 0 && part < 1 ? { part, end: at + 3 } : null;
}

function made(whole: number, part: number, end: number): { value: number; precision: number; end: number } {
  return { value: Number((whole + part).toPrecision(12)), precision: whole === 0 ? part : 0.1, end };
}
