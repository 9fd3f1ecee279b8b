import type { WrongForm } from "../../lexicon/accusations.js";
import { VICTIMS } from "../../lexicon/accusations/hedges.js";
import { SUMS } from "../../lexicon/accusations/wrongs.js";
import { CLAUSE_OPENERS, MONTHS, PREPOSITIONS, TIME_WORDS } from "../../lexicon/function-words.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { PEOPLES } from "../../lexicon/vague-sources.js";
import type { Token } from "../../text/draft.js";
import { isName, plain } from "../mentions/words.js";

/** How far behind the verb its object ends, in tokens. */
const REACH = 9;
/** How far behind it stands what it is done with, in tokens. */
const WITH = 12;
const APPROXIMATE = new Set("more than at least about nearly almost around some as many fewer".split(" "));
const SELF = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** Whether a word is of people: "clerk", "watchmen", "sisters". */
export function isPeopleWord(lower: string): boolean {
  if (isPersonNoun(lower) || VICTIMS.has(lower) || PEOPLES.has(lower)) return true;
  if (/^(?:people|children|kids|girls|boys|civilians|victims|others|baby|infant|toddler)$/.test(lower))
    return true;
  if (/(?:^|[a-z])(?:men|women)$/.test(lower)) return true;
  if (lower.endsWith("ies")) return isPersonNoun(`${lower.slice(0, -3)}y`);
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : "";
  return isPersonNoun(singular) || VICTIMS.has(singular);
}

/**
 * Where the object of a verb of wrongdoing ends, in tokens, or -1 where what stands behind `verbEnd` is not what the verb
 * needs for it to be wrong.
 */
export function objectEnd(
  tokens: readonly Token[],
  verbEnd: number,
  endToken: number,
  form: WrongForm,
): number {
  const next = tokens[verbEnd];
  if (next && form.notBefore?.has(next.lower)) return -1;
  if (SELF.test(next?.lower ?? "")) return -1;
  const limit = Math.min(endToken, verbEnd + REACH);
  if (form.without)
    for (let i = verbEnd; i < limit && !/^[,.;:]$/.test(tokens[i]!.text); i++)
      if (form.without.has(plain(tokens[i]!))) return -1;
  let end = phraseEnd(tokens, verbEnd, limit);
  if (form.with) {
    let found = -1;
    for (let i = verbEnd; i < Math.min(endToken, verbEnd + WITH) && found < 0; i++)
      if (form.with.has(tokens[i]!.lower)) found = i;
    if (found < 0) return -1;
    end = Math.max(end, found + 1);
  }
  if (form.group.object === "anything") return end;
  const human = form.group.object === "person";
  for (let i = verbEnd; i < limit; i++) {
    const token = tokens[i]!;
    const { lower, kind } = token;
    if (!human) {
      if (kind === "symbol" && /[$£€₹]/.test(token.text)) return Math.max(end, i + 2);
      if (SUMS.has(lower)) return Math.max(end, i + 1);
    }
    if (APPROXIMATE.has(lower)) continue;
    if (kind === "punctuation" && !/^[-–’'"“”]$/.test(token.text)) return -1;
    if (lower === "and" && isPastForm(tokens[i + 1]?.lower ?? "")) {
      i++;
      continue;
    }
    if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) return -1;
    if (!human) continue;
    if (SELF.test(lower)) return -1;
    const after = tokens[i + 1];
    const ends =
      !after || after.kind !== "word" || PREPOSITIONS.has(after.lower) || CLAUSE_OPENERS.has(after.lower);
    if (/^(?:him|them)$/.test(lower) || (lower === "her" && (ends || after.lower.endsWith("ly"))))
      return Math.max(end, i + 1);
    // "Killed two, and wounded four".
    if (
      (kind === "number" || NUMBERS.has(lower)) &&
      ends &&
      form.words[0]!.startsWith("kill") &&
      after?.text !== "-"
    )
      return Math.max(end, i + 1);
    if (endsInPossessiveMark(lower)) continue;
    if (isPeopleWord(lower) || lower.endsWith("year-old")) return Math.max(end, i + 1);
    if (
      isName(token) &&
      !TIME_WORDS.has(lower) &&
      !MONTHS.has(lower) &&
      (ends || isName(after) || after.text === ".")
    )
      return Math.max(end, i + 1);
  }
  return -1;
}

const NUMBERS = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozens hundreds".split(" "),
);

function endsInPossessiveMark(lower: string): boolean {
  return /['’]s$|s['’]$/.test(lower);
}

function isPastForm(lower: string): boolean {
  return lower.endsWith("ed") || /^(?:shot|hit|beat|stole|left|hurt)$/.test(lower);
}

/** Where the noun phrase ends that begins at a token: at a preposition, a clause or a mark. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit) {
    const { kind, lower, text } = tokens[end]!;
    if (kind === "punctuation" && !/^[-–]$/.test(text)) break;
    if (TIME_WORDS.has(lower)) break;
    if (lower === "and" && isPastForm(tokens[end + 1]?.lower ?? "")) {
      end += 2;
      continue;
    }
    if (!APPROXIMATE.has(lower) && (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower))) break;
    end++;
  }
  return end;
}
