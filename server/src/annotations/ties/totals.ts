import { CHANGE_WORDS } from "../../lexicon/fact-markers.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import type { Fact } from "../facts/fact.js";
import { headsAgree, sameKind, type Passage, type Told } from "../facts/passage.js";
import { looksMistyped } from "./again.js";
import { isClosed, isOpen, isPart, runOf, tieOf } from "./sum-tie.js";
import { mayFollow } from "./reckoned/reach.js";
import type { Tie } from "./tie.js";

const ADDED: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure"]);
/** A total further off than this is no slip: the parts are simply not all there are. */
const NEAREST = 0.7;
const FURTHEST = 1.4;
const NEAREST_APART = 0.75;
const FURTHEST_APART = 1.25;

/** Totals with their parts: "41, 32 and 20, which makes 93", "93 houses: …", and a total whose parts the next sentence tells. */
export function totalsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (
      !ADDED.has(claim.fact.sort) ||
      claim.fact.inWords ||
      (claim.fact.markers.has("from") && !claim.fact.markers.has("whole"))
    )
      return [];
    const ties = [
      summedUp(passage, claim),
      restated(passage, claim),
      played(passage, claim),
      opened(passage, claim),
      remaining(passage, claim),
      others(passage, claim),
    ];
    const tie = ties.find((each) => each !== null && isPlausible(each));
    return tie ? [tie] : [];
  });
}

/**
 * Whether figures of several things stand in one row: some without a noun beside some with one, or some of what the total is of
 * beside others ("38, the other six men made 53", "21 rooms for one guest were let to two, so that 42 guests"); or some of a part
 * beside parts ("12 in hospital, four of them badly hurt, and 19 unhurt").
 */
function isMixed({ claim, terms }: Tie): boolean {
  const heads = new Set(terms.map(({ fact }) => fact.head));
  if (heads.size > 1 && (heads.has("") || heads.has(claim.fact.head))) return true;
  const ofPart = terms.filter(({ fact }) => OF_THE_PART.test(fact.after));
  return ofPart.length > 0 && ofPart.length < terms.length;
}

function isPlausible(tie: Tie): boolean {
  const { claim, terms } = tie;
  if (isMixed(tie)) return false;
  const ratio = claim.fact.value / terms.reduce((sum, { fact }) => sum + fact.value, 0);
  // What is said to be the total of those before it is theirs, however far off.
  if (claim.fact.markers.has("total") && isPower(ratio)) return true;
  if (claim.fact.markers.has("total") && terms.every(({ sentence }) => sentence === claim.sentence))
    return ratio >= NEAREST / 2 && ratio <= 2 * FURTHEST;
  // Parts in sentences of their own may not be all there are, the less so where the total is no exact number.
  if (terms.some(({ sentence }) => sentence !== claim.sentence)) {
    if (claim.fact.figure?.exactness !== "exact" && ratio >= 1) return false;
    return ratio >= NEAREST_APART && ratio <= FURTHEST_APART;
  }
  return ratio >= NEAREST && ratio <= FURTHEST;
}

/** "The jury of 12, seven women and five men, will …": a body of so many people, and behind it who they are. */
function isCompany({ fact: { before, sort, head } }: Told, parts: readonly Told[]): boolean {
  return (
    sort === "count" &&
    head === "" &&
    parts.length < 5 &&
    /[a-z] of (?:just |only )?$/.test(before) &&
    /^, (?:just |only )?$/.test(parts[0]!.fact.before) &&
    parts.every(({ fact }) => fact.headFrom === "behind" && isPersonNoun(fact.head)) &&
    /^ [a-z-]+(?: [a-z-]+)?(?:,|\.|;| —|\)|$)/.test(parts.at(-1)!.fact.after)
  );
}

/** Right but for its magnitude. */
function isPower(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 0.004;
}

const OPENS =
  /(:|—|\() (?:[a-z'-]+ ){0,5}$|, (?:of whom|of which|with|made up of|consisting of|divided into|split into|namely) (?:[a-z'-]+ ){0,2}$/;

/**
 * Three or more kinds of a thing told in one row to its end, with nouns or verbs of their own: "57 birds. They saw 26 herons,
 * 17 storks and 14 cranes." That the sum has the total's digits but for one says that they are all there are.
 */
function kindsOf(passage: Passage, claim: Told, later: readonly Told[]): Told[] | null {
  // "four gold, three silver and four bronze, with relays taking two of the gold": some of a part.
  const own = later.filter(({ fact }, at) => at < 3 || !OF_THE_PART.test(fact.after));
  if (own.length < later.length) return kindsOf(passage, claim, own);
  const counts = later.filter(({ fact }) => fact.sort === "count");
  if (claim.fact.sort !== "count" || counts.length !== later.length || counts.length < 3) return null;
  const run = runOf(counts);
  const { fact } = claim;
  if (
    run.length !== counts.length ||
    !/ and $|, and [a-z' ]{0,30} $/.test(run.at(-1)!.fact.before) ||
    isOpen(passage, run)
  )
    return null;
  if (
    fact.figure?.exactness !== "exact" ||
    fact.headFrom !== "behind" ||
    CHANGE_WORDS.test(passage.textOf(run[0]!.sentence))
  )
    return null;
  if (
    run.some(
      (part) =>
        part.fact.markers.has("each") || part.fact.value >= fact.value || part.fact.figure?.to !== undefined,
    )
  )
    return null;
  const sum = run.reduce((all, part) => all + part.fact.value, 0);
  return sum === fact.value || looksMistyped(sum, fact.value) || isDigitOff(sum, fact.value) ? run : null;
}

const OF_THE_PART = /^ of (?:the|them|these|those|whom|which)\b/;

/** Two digits of which one is another: 57 and 67. */
function isDigitOff(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  return (
    x.length === y.length && x.length > 1 && Array.from(x).filter((digit, at) => digit !== y[at]).length === 1
  );
}

/** What stands before a list that takes a total apart. */
const OPENER = /(?::|—|\() |, (?:of whom|of which|with|made up of|consisting of|divided into|split into) /;
/** A total told of another time than the figures before it. */
const EARLIER =
  /\b(?:a year (?:ago|earlier|before)|last (?:year|season|month|week)|the (?:year|season|month) before|previous(?:ly)?)\b/;

/** A figure said to be the total of those before it, in its sentence or the one or two before. */
function summedUp(passage: Passage, claim: Told): Tie | null {
  if (
    !(claim.fact.markers.has("total") || isSummedUp(passage, claim)) ||
    EARLIER.test(passage.textOf(claim.sentence))
  )
    return null;
  const isAny = claim.fact.markers.has("total") && claim.fact.sort === "sum";
  // Of a total that has lost its magnitude, each part is more than it.
  const same = passage.all.filter(
    (told) =>
      told !== claim &&
      isPart(
        told.fact,
        isAny && told.fact.value > claim.fact.value * 3 ? { ...claim.fact, value: Infinity } : claim.fact,
      ),
  );
  const here = same.filter(({ sentence }) => sentence === claim.sentence);
  const before = here.filter(({ fact }) => fact.span.end <= claim.fact.span.start);
  const after = here.filter(({ fact }) => fact.span.start >= claim.fact.span.end);
  const near = same.filter(({ sentence }) => claim.sentence - 2 <= sentence && sentence < claim.sentence);
  const isAhead =
    after.length > 1 &&
    (/altogether|in all/.test(claim.fact.before) || OPENER.test(`${after[0]!.fact.before.trim()} `));
  const terms =
    before.length > 1 && !/ in $/.test(claim.fact.before)
      ? before
      : isAhead
        ? after
        : here.length === 0 && near.length > 1
          ? near
          : [];
  if (terms.length < 2 || isOpen(passage, terms)) return null;
  return tieOf(passage, claim, terms, 3 - (terms === near ? 0.5 : 0));
}

/** "The three schools have 57 pupils between them", "Altogether the three had 57": the words stand further off in its sentence. */
function isSummedUp(passage: Passage, claim: Told): boolean {
  const here = passage.all.filter(({ sentence }) => sentence === claim.sentence);
  const text = passage.textOf(claim.sentence);
  return (
    here.at(-1) === claim &&
    here.length <= 2 &&
    here.every(({ fact }) => fact === claim.fact || (fact.sort === "count" && fact.value < 10)) &&
    /\b(?:altogether|together|in all|all told|combined|between them|in total)\b/.test(text)
  );
}

/** "26 men, 17 women and 14 children, or 57 patients": a list restated as one number, of a noun that takes them all in. */
function restated(passage: Passage, claim: Told): Tie | null {
  const { fact } = claim;
  if (fact.sort !== "count" || fact.headFrom !== "behind" || !/, or $/.test(fact.before)) return null;
  const before = passage.all.filter(
    (told) =>
      told.sentence === claim.sentence && told.fact.span.end <= fact.span.start && told.fact.sort === "count",
  );
  const run = runOf(before);
  if (run.length < 2 || run.length !== before.length || !/ and $/.test(run.at(-1)!.fact.before)) return null;
  return isOpen(passage, run) ? null : tieOf(passage, claim, run, 2);
}

const GAMES = /^(?:game|match|race|start|fight|bout|test|fixture|contest)$/;
/** "played 22, won 15, drew two". */
const PLAYED = /\bplayed(?: (?:just|only|all|their|its|his|her))* $/;
const RESULT = /^(?:win|loss|draw|tie|victory|defeat)$/;
const RESULT_VERB =
  /\b(?:won|win|winning|lost|lose|losing|drew|drawn|drawing|tied)(?: (?:only|just|the other|all))* $/;

/** "13 wins and seven losses in 20 games", "won 13 and lost seven of their 20 games": games with how they ended. */
function played(passage: Passage, claim: Told): Tie | null {
  if (!(GAMES.test(claim.fact.head) || PLAYED.test(claim.fact.before)) || claim.fact.markers.has("rest"))
    return null;
  const ended = passage.all.filter(
    ({ fact, sentence }) =>
      Math.abs(sentence - claim.sentence) <= 1 &&
      fact.sort === "count" &&
      fact !== claim.fact &&
      (RESULT.test(fact.head) || RESULT_VERB.test(fact.before)),
  );
  const kinds = new Set(ended.map(({ fact }) => resultOf(fact)));
  if (ended.length < 2 || kinds.size !== ended.length || !kinds.has("w") || !kinds.has("l")) return null;
  return tieOf(passage, claim, ended, 2);
}

function resultOf({ head, before }: Fact): string {
  const said = RESULT.test(head) ? head : (RESULT_VERB.exec(before)?.[0] ?? "");
  return /^(?:win|won|vic|winning)/.test(said) ? "w" : /^(?:los|def)/.test(said) ? "l" : "d";
}

/** A figure that the list behind it breaks down: behind a colon, in items, or in one sentence of parallel parts. */
function opened(passage: Passage, claim: Told): Tie | null {
  const later = passage.all.slice(passage.all.indexOf(claim) + 1);
  const here = later.filter(({ sentence }) => sentence === claim.sentence);
  const inItems = later.filter(
    ({ at, fact }) => at !== claim.at && at.block.kind === "listItem" && isPart(fact, claim.fact),
  );
  if (
    claim.at.block.kind === "paragraph" &&
    inItems.length > 1 &&
    here.length === 0 &&
    /:\s*$|\b(?:divided|split|broken down|as follows|this way|like this)\b/.test(
      passage.textOf(claim.sentence),
    )
  ) {
    const firsts = inItems.filter((told, index) => inItems[index - 1]?.at !== told.at);
    return tieOf(passage, claim, firsts, 3);
  }
  if (isPartOf(passage, claim) || /^ ?\)/.test(claim.fact.after)) return null;
  const parts = here.filter(({ fact }) => isPart(fact, claim.fact));
  const listed = runOf(parts);
  if (listed.length > 1 && listed.length === parts.length && here[0] === listed[0]) {
    const lead = listed[0]!.fact.before.replace(/[:(]$/, "$& ");
    if ((OPENS.test(lead) || isCompany(claim, listed)) && isClosed(passage, listed))
      return tieOf(passage, claim, listed, 2.5);
  }
  const kinds =
    kindsOf(passage, claim, here) ??
    kindsOf(
      passage,
      claim,
      later.filter(({ sentence }) => sentence === claim.sentence + 1),
    );
  if (kinds !== null && (here.length === 0 || kinds[0]!.sentence === claim.sentence))
    return tieOf(passage, claim, kinds, 2);
  const next = later.filter(
    ({ sentence, fact }) => sentence === claim.sentence + 1 && isPart(fact, claim.fact),
  );
  const following = runOf(next);
  const bare = following.filter(({ fact }) => fact.headFrom !== "behind" || fact.markers.has("rest"));
  if (
    here.length > 0 ||
    /-$/.test(claim.fact.before) ||
    following.length < 2 ||
    following.length !== next.length
  )
    return null;
  if (
    CHANGE_WORDS.test(passage.textOf(claim.sentence + 1)) ||
    claim.fact.markers.has("rest") ||
    bare.length < following.length - 1 ||
    !isClosed(passage, following)
  )
    return null;
  const isAll = following.length > 2 || following.some(({ fact }) => fact.markers.has("rest"));
  // Two sums of money behind one another may well be paid to others than the one before them.
  if (!isAll && claim.fact.sort === "sum") return null;
  return tieOf(passage, claim, following, isAll ? 2.5 : 2);
}

/** "Ninety boats entered. Fifty finished, 25 turned back and the remaining 15 were towed in.": the rest closes the list. */
function remaining(passage: Passage, claim: Told): Tie | null {
  const later = passage.all.filter(
    ({ sentence, fact }) =>
      sentence >= claim.sentence && sentence <= claim.sentence + 2 && fact.span !== claim.fact.span,
  );
  const from = later.filter(
    (told) => passage.all.indexOf(told) > passage.all.indexOf(claim) && isPart(told.fact, claim.fact),
  );
  const last = from.findIndex(({ fact }) => fact.markers.has("rest"));
  if (last < 1 || isPartOf(passage, claim)) return null;
  const terms = from.slice(0, last + 1);
  // "168 voted, 150 of them yes, and the other 18 …": what is left of a part.
  if (terms.some((_, first) => isTotalOf(passage, terms.slice(first), claim))) return null;
  // The rest of another whole, by any sum that comes to it.
  if (mayFollow(passage, terms.at(-1)!, terms.slice(0, -1))) return null;
  return isOpen(passage, terms) ? null : tieOf(passage, claim, terms, 2.5);
}

/** Whether another figure of the passage is what some of the parts come to. */
function isTotalOf({ all }: Passage, parts: readonly Told[], claim: Told): boolean {
  const sum = parts.reduce((total, { fact }) => total + fact.value, 0);
  return (
    parts.length > 1 &&
    all.some(
      (told) =>
        told !== claim && told.fact.sort === claim.fact.sort && Math.abs(told.fact.value - sum) < 1e-6,
    )
  );
}

/** What is itself one of several parts of something told before is no whole of those behind it. */
function isPartOf({ all }: Passage, claim: Told): boolean {
  return all.some(
    (told) =>
      told.sentence >= claim.sentence - 2 &&
      all.indexOf(told) < all.indexOf(claim) &&
      sameKind(told.fact, claim.fact) &&
      told.fact.value > claim.fact.value,
  );
}

/** "Three of the 11 paintings … The other eight": the part that stands before its whole, and what is left. */
function others(passage: Passage, claim: Told): Tie | null {
  const { all } = passage;
  const index = all.indexOf(claim);
  const part = all[index - 1];
  if (part?.sentence !== claim.sentence || !/^ of (?:the |its |their |his |her )*$/.test(claim.fact.before))
    return null;
  if (part.fact.sort !== "count" || part.fact.figure?.to !== undefined || part.fact.inWords) return null;
  const rest = all.find(
    ({ fact, sentence }, at) =>
      at > index && sentence - claim.sentence <= 3 && fact.sort === "count" && fact.markers.has("rest"),
  );
  if (rest === undefined || rest.fact.value >= claim.fact.value || part.fact.value >= claim.fact.value)
    return null;
  const between = all.slice(index + 1, all.indexOf(rest)).filter(({ fact }) => isPart(fact, claim.fact));
  return tieOf(
    passage,
    claim,
    [part, ...between, rest],
    between.length === 0 && headsAgree(rest.fact, claim.fact) ? 2 : 0,
  );
}
