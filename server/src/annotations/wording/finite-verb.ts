import { isBodyNoun } from "../../lexicon/body-nouns.js";
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  PLURALS,
  PREPOSITIONS,
} from "../../lexicon/function-words.js";
import { isPeopleNoun } from "../../lexicon/groups.js";
import { isDocumentNoun } from "../../lexicon/roles.js";
import { tenseOf } from "../../lexicon/verb-forms.js";
import type { Token } from "../../text/draft.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that name a thing as well: behind a singular noun, their form in -s may be that noun's plural ("sea caves"). */
const ALSO_NOUNS = words(
  "attacks barks bashes blasts blisters bleats brays bullies busts butchers cackles carps caves claims crows dupes fawns fleeces floods goads guts " +
    "hails hijacks hints howls jabs jeers moans muses notes nosedives parrots pours rages rails rampages rants raves rips savages schemes " +
    "screeches skewers slams slashes smears snaps sneers sniffs spins storms streams struts swarms taunts thunders torpedoes torpedos " +
    "touts trumpets whitewashes",
);
const OBJECT_AFTER = words(
  "the a an his her its their our my your him them us me himself herself themselves",
);
const SINGULAR_SUBJECTS = words("he she it who that which this one everyone nobody somebody");
const BEFORE_BARE = words("to not never and or but that who which let lets help helped i we you they many");
const CLOSING = /^["”’']/;

/**
 * Whether the verb at `first`, in a bare form or the form in -s, has before it what makes it one: a subject of its number,
 * or an auxiliary. A noun has a number, a determiner or an adjective there: "200 caves", "a deep cave", "loud blasts".
 */
export function canBeFinite(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  const tense = tenseOf(lower);
  if (tense !== "third" && tense !== "base") return true;
  let at = first - 1;
  while (isBetween(tokens[at])) {
    if (tense === "base" && FINITE_AUXILIARIES.has(tokens[at]!.lower)) return true;
    at--;
  }
  const before = tokens[at];
  const isVerbOnly = tense === "third" && !ALSO_NOUNS.has(lower);
  if (before === undefined) return isVerbOnly;
  if (before.kind === "number") return false;
  const after = tokens[first + 1];
  const hasObject = after !== undefined && OBJECT_AFTER.has(after.lower);
  if (before.kind === "punctuation") return hasObject || isVerbOnly || CLOSING.test(before.text);
  return tense === "base"
    ? endsPluralSubject(before)
    : (endsSingularSubject(tokens, at, hasObject) ?? isVerbOnly);
}

/** Whether a token can stand between a subject and its verb. */
function isBetween(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return AUXILIARIES.has(token.lower) || token.lower === "always" || token.lower.endsWith("ly");
}

function endsPluralSubject({ lower, text }: Token): boolean {
  return (
    BEFORE_BARE.has(lower) ||
    FINITE_AUXILIARIES.has(lower) ||
    BE_FORMS.has(lower) ||
    PLURALS.has(lower) ||
    /[^s]s$|n['’]t$|men$/.test(lower) ||
    /^[A-ZÀ-ÞĀ-Ž]/.test(text) ||
    isPeopleNoun(lower) ||
    isBodyNoun(lower)
  );
}

/** Null where the word could be the subject's last, or the first of two nouns. */
function endsSingularSubject(tokens: readonly Token[], last: number, hasObject: boolean): boolean | null {
  const { lower, text } = tokens[last]!;
  if (SINGULAR_SUBJECTS.has(lower)) return true;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || /^(?:to|more|fewer|such|than|own)$/.test(lower))
    return false;
  if (hasObject) return true;
  if (/^(?:and|or|but|as|nor)$/.test(lower)) return null;
  if (/^[A-ZÀ-ÞĀ-Ž]/.test(text)) return endsName(tokens, last);
  if (isPeopleNoun(lower) || isBodyNoun(lower) || isDocumentNoun(lower)) return true;
  return null;
}

/**
 * A name behind a preposition or a determiner may belong to the noun: "in Ohio caves", "the Tilden attacks", but not in
 * "the mayor of Milford slams".
 */
function endsName(tokens: readonly Token[], last: number): boolean | null {
  if (isPeopleNoun(tokens[last]!.lower)) return true;
  let at = last;
  while (/^[A-ZÀ-ÞĀ-Ž]/.test(tokens[at]?.text ?? "")) at--;
  const opener = tokens[at]?.lower ?? "";
  const tied = tokens[at - 1]?.lower ?? "";
  if (PREPOSITIONS.has(opener)) return isPeopleNoun(tied) || isBodyNoun(tied) ? true : null;
  return DETERMINERS.has(opener) ? null : true;
}
