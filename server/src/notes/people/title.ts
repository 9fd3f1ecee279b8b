import {
  closesTitle,
  COMPOUND_OFFICES,
  LESSER,
  officeOf,
  STANDING_WORDS,
  WHOSE,
  exclude,
} from "../../lexicon/offices.js";
import { singular } from "../../lexicon/counted-nouns.js";
import { ORGANISATION_NOUNS } from "../../lexicon/roles.js";
import type { Span } from "../../text/span.js";

/** A title beside a name, taken apart. */
export interface Title extends Span {
  /** The noun that it is known by: "director", "vice-president". */
  readonly office: string;
  /** Words that make it a lesser office ("deputy"). */
  readonly lesser: readonly string[];
  /** "senior", "chief". */
  readonly standing: readonly string[];
  /** What it is an office of, before its noun ("public works") and behind it ("of development"). */
  readonly field: readonly string[];
  readonly text: string;
}

const WORD = /[\p{L}][\p{L}\p{M}'’.-]*/gu;
/** Where a title in front of a name begins at the latest. */
const LONGEST = 60;
const STOPS_BEFORE = /[.,;:!?()"“”\n\r/|=>]/;
/** What opens a title behind a name: a comma, a dash, a parenthesis, "is the", the next line or cell. */
const OPENS =
  /^(?:,? (?:PhD|MD|Ph\.D\.|M\.D\.|RN|Jr\.?|Sr\.?|Esq\.?))?(?:,? \(|, |,(?=[\p{L}"])| = | [—–-]+ |\t|[ \t]*\r?\n[ \t>*]*(?=\p{Lu})|,? (?:who )?(?:is|was|has been|serves as|works as|served as|became)(?: [a-z]+){0,4}? (?=(?:an?|the|its|our)\b))/u;
const CLOSES = /[.,;:()!?"“”\n\r|—–]|\s-\s|\b(?:who|which|said|says|told|and (?:the|was|is|has))\b/;

/** The titles that stand beside a name at `name` in a text: before it, and behind it. */
export function titlesBeside(text: string, name: Span): Title[] {
  const found: Title[] = [];
  const ahead = titleBefore(text, name);
  if (ahead) found.push(ahead);
  // "The port's director, Ana Ruiz,": before a comma.
  const apposed =
    /(?:^|[.,;:!?()"“”—–]\s?|\b(?:said|by|of|from|to|and|with|that)\s)((?:(?:the|an?|its|his|her|their|our)|[\p{L}’'-]+['’]s?)\s[^.,;:!?()"“”—–\n]{3,60}), (?:Dr\. |Mr\. |Ms\. |Mrs\. )?$/iu.exec(
      text.slice(Math.max(0, name.start - 90), name.start),
    );
  if (apposed && /^(?:[,.)]|\s*$|['’]s\b)/.test(text.slice(name.end))) {
    const phrase = apposed[1]!;
    const start = name.start - (apposed[0].length - apposed[0].lastIndexOf(phrase));
    const title = titleOf(phrase, start, "behind");
    if (title) found.push(title);
  }
  const behind = text.slice(name.end, name.end + 140);
  const opening = OPENS.exec(behind);
  if (opening) {
    let at = opening[0].length;
    // "Ana Ruiz, 52, the director": an age between.
    at += /^\d{1,2}, /.exec(behind.slice(at))?.[0].length ?? 0;
    for (const part of behind
      .slice(at)
      .split(/(?<=,| and | & |\/| [—–-]{1,2} )/)
      .slice(0, 3)) {
      const end = part.search(CLOSES);
      const words = end < 0 ? part : part.slice(0, end);
      const title = titleOf(words, name.end + at, "behind");
      // "Quist, the lieutenant said": no apposition but the next clause.
      if (title && !/^ ?(?:said|says|told|added)\b/.test(behind.slice(title.end - name.end)))
        found.push(title);
      at += part.length;
      if (/[.;:!?\n]/.test(part)) break;
    }
  }
  return found;
}

/** The title that stands right before a name at `name` in a text, or null. */
export function titleBefore(text: string, name: Span): Title | null {
  const lead = text.slice(Math.max(0, name.start - LONGEST), name.start);
  if (!/\s$/.test(lead) || !mayEndTitle(lead)) return null;
  let from = lead.length;
  while (from > 0 && !stopsBefore(lead, from - 1)) from--;
  return titleOf(lead.slice(from), name.start - lead.length + from, "before");
}

/** Whether the last word is one that a title may end with. Most names have another before them, which a look-up tells. */
function mayEndTitle(lead: string): boolean {
  const last = /(?:^| )([A-Za-z]+) $/.exec(lead);
  // A word of other letters, or with marks beside it, is left to `titleOf`.
  return last === null || closesTitle(last[1]!.toLowerCase());
}

/** A full stop ends the text before a title but for that of a short form ("Lt."). */
function stopsBefore(text: string, at: number): boolean {
  if (!STOPS_BEFORE.test(text.charAt(at))) return false;
  return text.charAt(at) !== "." || !/(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,4}$/u.test(text.slice(0, at));
}

const NO_APPOSITION =
  /^(?:after|before|when|while|as|because|if|since|which|where|but|and|or|in|on|at|with|for|from|by|to|said|says|told|who|whose|that|though|although|until|unless|than|then|not|he|she|they|it|we|i)$/;
/** So many words may stand before the noun of a title behind a name. */
const MOST_BEFORE = 8;

/** The title that a phrase before or behind a name gives; `offset` is where the phrase begins. Null where it gives none. */
export function titleOf(text: string, offset: number, place: "before" | "behind"): Title | null {
  const all = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase().replace(/['’]s$|[.'’]+$/g, ""),
    whose: /['’]s?$/.test(match[0]),
    isName: /^\p{Lu}/u.test(match[0]),
    isShort: /^\p{Lu}[\p{Lu}.]+$/u.test(match[0]) && text !== text.toUpperCase(),
    start: match.index,
    end: match.index + match[0].replace(/(?<=\p{Ll}{5})\.$/u, "").length,
  }));
  // "…, after an audit found": a clause, no apposition.
  if (all.length === 0 || (place === "behind" && NO_APPOSITION.test(all[0]!.word))) return null;
  let head = -1;
  let office = "";
  for (const [index, { word, whose }] of all.entries()) {
    if (place === "behind" && head < 0 && index > MOST_BEFORE) break;
    if (place === "behind" && head >= 0 && /^(?:of|for|at|with|in|to|on|from)$/.test(word)) break;
    // "Deputy elections director": the noun is still to come.
    const next = all[index + 1];
    if (LESSER.has(word) && next && !/^(?:of|for|at|with|in|to|on|from)$/.test(next.word)) continue;
    const compound =
      COMPOUND_OFFICES.get(`${all[index - 1]?.word ?? ""} ${word}`) ?? COMPOUND_OFFICES.get(word);
    const noun = compound ?? officeOf(word);
    if (noun !== "" && !whose) [head, office] = [index, noun];
  }
  if (head < 0 || (place === "before" && head !== all.length - 1)) return null;
  let first = head;
  const lesser: string[] = [];
  const standing: string[] = [];
  const field: string[] = [];
  for (let at = head - 1; at >= 0 && head - at <= 6; at--) {
    const { word, whose, isShort } = all[at]!;
    // "The meeting where Director Ana Ruiz": lower case before a title in capitals is another phrase.
    if (place === "before" && all[head]!.isName && !all[at]!.isName && !LESSER.has(word)) break;
    if (/^(?:of|for|at|with|in|to|on|from|by|said|told|asked|that|when|as|is|was|were|and|but)$/.test(word))
      break;
    // "The port’s director": whose it is, and the article, are no part of it.
    if (whose || /^(?:the|an?|its|his|her|their|our)$/.test(word)) break;
    first = at;
    if (LESSER.has(word)) lesser.push(word);
    else if (STANDING_WORDS.has(word)) standing.push(word);
    else if (!WHOSE.has(word) && officeOf(word) === "" && word !== "vice" && !isShort)
      field.push(singular(word));
  }
  const after = all.slice(head + 1);
  if (after[0] && /^(?:of|for)$/.test(after[0].word))
    for (const { word, isName } of after.slice(1, 5)) {
      if (/^(?:of|for|at|with|in|to|on|from)$/.test(word)) break;
      if (!WHOSE.has(word) && !ORGANISATION_NOUNS.has(word) && !isName) field.push(singular(word));
    }
  const span = { start: offset + all[first]!.start, end: offset + all[head]!.end };
  return {
    ...span,
    office,
    lesser,
    standing: office === "executive" ? [] : standing,
    field,
    text: text.slice(all[first]!.start, all[head]!.end),
  };
}

/** Whether a title only addresses its holder ("Dr"), who may hold any office. */
export function isFormOfAddress({ text }: Title): boolean {
  return /^(?:dr|prof)\.?$/i.test(text);
}

/** Whether one person may be called both: equal offices, of one rank and field as far as both say. */
export function mayBeBoth(a: Title, b: Title): boolean {
  if (a.office !== b.office) return !exclude(a.office, b.office);
  if (a.lesser.join() !== b.lesser.join()) return false;
  if (a.standing.length > 0 && b.standing.length > 0 && !a.standing.some((word) => b.standing.includes(word)))
    return false;
  return (
    a.field.length === 0 ||
    b.field.length === 0 ||
    a.field.some((word) => b.field.some((other) => akin(word, other)))
  );
}

/** Whether two words of a field are of one stem: "finance" and "financial". */
function akin(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length, 5);
  return least >= 4 ? a.slice(0, least) === b.slice(0, least) : a === b;
}
