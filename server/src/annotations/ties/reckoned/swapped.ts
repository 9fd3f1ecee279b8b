import { CHANGE_WORDS } from "../../../lexicon/fact-markers.js";
import { SHARED_BY_CHANCE } from "../../../lexicon/bond-cues.js";
import { NOT_OF_ITS_OWN } from "../../../lexicon/reckoned-cues.js";
import type { Fact } from "../../facts/fact.js";
import type { Passage, Told } from "../../facts/passage.js";
import { clauseOf, timeOf } from "../weighed/clause.js";
import type { Tie } from "../tie.js";

/** Values below this are two things' alike by chance. */
const SMALLEST = 10;
const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "share"]);
/** What is told again stands so near behind the first. */
const REACH = 4;

/**
 * A figure told of one of two things where the text told it of the other: "The north gate counted 412 and the south gate 897. … the south gate,
 * with 412". What tells the two apart are the words that stand with one of them alone.
 */
export function swappedIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isExact(claim.fact)) return [];
    const { all } = passage;
    const first = all.filter(
      (told) =>
        told.sentence < claim.sentence &&
        claim.sentence - told.sentence <= REACH &&
        isOfKind(told.fact, claim.fact),
    );
    const wrong = first.filter(({ fact }) => fact.value === claim.fact.value);
    const [a] = wrong;
    if (
      wrong.length !== 1 ||
      a === undefined ||
      first.some((told) => told !== a && told.fact.value === a.fact.value)
    )
      return [];
    const rivals = first.filter((told) => told.sentence === a.sentence && told !== a);
    const [b] = rivals;
    if (rivals.length !== 1 || b === undefined || !isExact(a.fact) || !isExact(b.fact)) return [];
    const [own, other, here] = [a, b, claim].map(wordsOf);
    const ofA = [...own!].filter((word) => !other!.has(word));
    const ofB = [...other!].filter((word) => !own!.has(word));
    if (ofA.length === 0 || ofB.length === 0 || ofA.some((word) => here!.has(word))) return [];
    if (!ofB.some((word) => here!.has(word) && isAName(word, passage, [a.sentence, b.sentence]))) return [];
    const text = clauseOf(claim);
    if (
      NOT_OF_ITS_OWN.test(`${text.before}|${text.after}`) ||
      CHANGE_WORDS.test(`${text.before}|${text.after}`)
    )
      return [];
    if (timeOf(claim) !== null && timeOf(claim) !== timeOf(b)) return [];
    return [{ kind: "same", claim, terms: [b], strength: 2, others: [], isProven: true }];
  });
}

function isExact({ figure, value, markers, per, inWords }: Fact): boolean {
  return (
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    !inWords &&
    value >= SMALLEST &&
    per === "" &&
    !["from", "rest", "each", "mean", "change", "total"].some((marker) => markers.has(marker as "from"))
  );
}

function isOfKind(a: Fact, b: Fact): boolean {
  return SORTS.has(a.sort) && a.sort === b.sort && a.unit === b.unit;
}

/** The words of a figure's clause that name what it is of: none that any clause has. */
function wordsOf(told: Told): ReadonlySet<string> {
  const { before, after } = clauseOf(told);
  return new Set(
    (`${before} ${after}`.match(/[\p{L}][\p{L}'-]{3,}/gu) ?? []).filter(
      (word) => !SHARED_BY_CHANCE.has(word),
    ),
  );
}

/** Whether a word is no verb of the clause, which both may have by chance: a name, or a noun with "the" or "for" before it. */
function isAName(word: string, passage: Passage, sentences: readonly number[]): boolean {
  return sentences.some((at) => {
    const prose = passage.proseOf(at);
    const found = prose.toLowerCase().indexOf(word);
    if (found < 0) return false;
    if (/\p{Lu}/u.test(prose.charAt(found))) return true;
    return /\b(?:the|for|in|at|from|to|of|by|on|its|their|each|every|as|among)(?: [\p{L}-]+)? $/iu.test(
      prose.slice(Math.max(0, found - 30), found),
    );
  });
}
