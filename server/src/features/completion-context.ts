import { isTk } from "../lexicon/placeholders.js";
import { REPORTING_FORMS } from "../lexicon/reporting-verbs.js";
import type { Span } from "../text/span.js";

/** Where a source is about to be named: what is typed of it so far, to be replaced by its name. */
export interface NamingContext extends Span {
  readonly typed: string;
}

/** In UTF-16 units: a cue and the beginning of a name stand in so many before the caret. */
const REACH = 120;

/** The beginning of a name at the end of a line's text: nothing yet, "the", or words of which all but the first have capitals. */
const NAME =
  "((?:[Tt]he )?(?:[\\p{L}\\p{M}][\\p{L}\\p{M}'’.-]{0,40}(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40})?){0,4})?)$";
const ACCORDING = new RegExp(`(?<![\\p{L}\\p{M}])according to ${NAME}`, "iu");
/** `,” said ‸`: behind a quotation, though its marks be turned round, a verb of saying has its speaker after it. */
const AFTER_QUOTATION = new RegExp(`["”“’']\\)? (\\p{Ll}+) ${NAME}`, "u");
/** `…, said ‸`: behind a clause the plainest verbs only, since others go on with what is done ("sat down, added salt"). */
const AFTER_CLAUSE = new RegExp(`, (?:said|says) ${NAME}`, "u");
/**
 * Where the caret stands behind a cue that its source follows: "according to", "said" behind a quotation or a comma.
 * Null in all other prose, where a list of names would only be in the way. Looks at the caret's line alone.
 */
export function afterCue(text: string, caret: number): NamingContext | null {
  const start = Math.max(text.lastIndexOf("\n", caret - 1) + 1, text.lastIndexOf("\r", caret - 1) + 1);
  const before = text.slice(Math.max(start, caret - REACH), caret);
  const typed =
    ACCORDING.exec(before)?.[1] ?? afterQuotation(before) ?? AFTER_CLAUSE.exec(before)?.[1] ?? null;
  // Who types a placeholder wants no name.
  if (typed === null || isTk(typed.toUpperCase())) return null;
  return { typed, start: caret - typed.length, end: caret };
}

function afterQuotation(before: string): string | null {
  const [, verb = "", typed = ""] = AFTER_QUOTATION.exec(before) ?? [];
  const form = REPORTING_FORMS.get(verb);
  if (form?.kind !== "speech" || form.listener || !(form.tense === "past" || form.tense === "third"))
    return null;
  return typed;
}

/** Whether a TK stands at the caret, so that it is worth looking further. */
export function touchesTk(text: string, caret: number): boolean {
  return /tk/i.test(text.slice(Math.max(0, caret - 4), caret + 4));
}

/**
 * Whether a placeholder keeps the place of somebody: a cue before it, or a verb, comma or end behind it; not "$TK", "TK
 * weeks". One at the end of its line with the caret behind it is still being typed.
 */
export function standsForSource(text: string, { start, end }: Span, caret: number): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + REACH))![0];
  if (caret === end && rest.trim() === "") return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (afterCue(text, start) !== null) return true;
  if (/[^\s"“‘'([—–]$/.test(before)) return false;
  const next = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  if (next !== undefined) return REPORTING_FORMS.has(next) || next === "who";
  return /^\s*(?:[.,;:!?)\]”"’']|$)/.test(rest);
}
