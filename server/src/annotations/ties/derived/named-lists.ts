import { NAMES_THEM } from "../../../lexicon/list-cues.js";
import type { Passage, Told } from "../../facts/passage.js";
import type { Tie } from "../tie.js";

const MOST = 12;
/** So many sentences behind its number a set may be named. */
const REACH = 5;

/** Sets that a later sentence names one by one: "Residents of six streets … The streets are A, B, C, D and E". */
export function namedSetsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "count" || fact.figure?.exactness !== "exact" || fact.figure.to !== undefined)
      return [];
    if (!Number.isInteger(fact.value) || fact.value < 2 || fact.value > MOST || fact.headFrom !== "behind")
      return [];
    if (fact.markers.has("each") || fact.markers.has("rest") || fact.figure.standing === "part") return [];
    for (let by = 1; by <= REACH; by++) {
      const names = namesIn(passage, claim, claim.sentence + by);
      if (names === null) continue;
      // Another number of the kind in between may be the one that is named.
      if (names === fact.value || Math.abs(names - fact.value) > 2 || isRival(passage, claim, by, names))
        return [];
      return [{ kind: "listed", claim, terms: [], strength: 2, others: [], factor: names, isProven: true }];
    }
    return [];
  });
}

function isRival({ all }: Passage, claim: Told, by: number, names: number): boolean {
  return all.some(
    ({ fact, sentence }) =>
      fact !== claim.fact &&
      fact.sort === "count" &&
      sentence >= claim.sentence - 2 &&
      sentence <= claim.sentence + by &&
      (fact.head === claim.fact.head || fact.value === names) &&
      fact.figure?.exactness === "exact",
  );
}

/** How many names a sentence gives of a set, with nothing else told; null where it names no such set. */
function namesIn(passage: Passage, claim: Told, sentence: number): number | null {
  const text = passage.textOf(sentence);
  const match = NAMES_THEM.exec(text);
  if (match === null) return null;
  const [, noun, them] = match;
  const { head } = claim.fact;
  if (noun !== undefined && !noun.startsWith(head.slice(0, Math.max(3, head.length - 1)))) return null;
  if (noun === undefined && (them === undefined || sentence !== claim.sentence + 1)) return null;
  const prose = passage.proseOf(sentence);
  const from = prose.toLowerCase().search(/\b(?:are|were|as) /);
  const list = prose
    .slice(from)
    .replace(/^\S+ /, "")
    .replace(/[.!?]["”]?$/, "");
  // "Paul Orr, 34, Dan Finch, 29, and …": an age behind a name is no item.
  const items = list.replace(/,? (?:aged )?\(?\d{1,2}\)?(?=,| and |$)/g, "").split(/, (?:and )?| and /);
  if (items.length < 2 || !/ and /.test(list)) return null;
  return items.every((item) =>
    /^(?:the |The )?[A-ZÀ-Þ][\p{L}’'.-]*(?: (?:of |the |and )?[A-ZÀ-Þ][\p{L}’'.-]*){0,3}$/u.test(item.trim()),
  )
    ? items.length
    : null;
}
