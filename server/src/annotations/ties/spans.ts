import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import type { Tie } from "./tie.js";

/** Lengths of time told in years beside the years that they run from and to. */
export function spansIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (fact.sort !== "span" || fact.unit !== "year" || fact.figure?.to !== undefined) return [];
    if (fact.value < 2 || fact.figure?.exactness !== "exact" || OTHER_SPAN.test(fact.before)) return [];
    const near = yearsNear(passage, claim, 2, 1);
    const here = near.filter(({ sentence }) => sentence === claim.sentence);
    const terms =
      here.length === 2 ? here : here.length === 1 ? beforeAndHere(passage, claim, near, here[0]!) : null;
    // "for 11 years, until 2010; his heir for six, until 2016": two ends.
    if (terms?.every(({ fact: { before } }) => /\b(?:until|till|since|from) $/.test(before))) {
      const words = terms.map(({ fact: { before } }) => before.trimEnd().split(" ").at(-1));
      if (words[0] === words[1]) return [];
    }
    if (terms === null || !isTold(fact, terms, passage.textOf(claim.sentence))) return [];
    const [from, to] = terms[0]!.fact.value <= terms[1]!.fact.value ? terms : [terms[1]!, terms[0]!];
    const gap = to!.fact.value - from!.fact.value;
    if (gap < 1 || !isSlip(fact.value, gap)) return [];
    return [
      {
        kind: "years" as const,
        claim,
        terms: [from!, to!],
        strength: 2,
        others: couples(near),
        slack: [1, 1],
      },
    ];
  });
}

/** Spans of something else than what the years beside them bound. */
const OTHER_SPAN =
  /\b(?:last|next|past|first|every|another|nearly|almost|under|over|within|least|than|per|each|previous|coming|final|to|around|about|some|roughly|up to|sentenced|sentence of|age of|aged) (?:the |a |an )?$|\bof (?:a|the|his|her|their|its) $/;

/** How the years and the span are told together. */
function isTold({ before, after, span }: Fact, [a, b]: readonly Told[], text: string): boolean {
  const isRun = a!.fact.markers.has("from") && b!.fact.markers.has("to");
  // Behind another verb ("…, has been banned for 12 years") it is that one's span.
  if (isRun && a!.fact.sort === "year")
    return before.length <= BESIDE && (RUN_BEFORE.test(before) || RUN_AFTER.test(after));
  // "a 20-year run that began in 2009 and ended in 2024", "opened in 1952 and closed in 1987 after 45 years".
  if (OWN_RUN.test(after) && BOUNDED.test(text)) return true;
  if (b!.fact.span.end <= span.start && SERVED.test(before) && BOUNDED.test(text) && !LATER.test(after))
    return true;
  if (LATER.test(after) || (/(?:^|, )after $/.test(before) && /^ (?:in which|of|as|at|in|on)\b/.test(after)))
    return true;
  return (
    /\b(?:had been|has been|have been|was|were|been) [a-z]+ for $/.test(before) ||
    (before.length <= BESIDE &&
      RUN_AFTER.test(after) &&
      /\b(?:began|begun|started|since|ended|end|until|through)\b/.test(text))
  );
}

/** "a 20-year run": the run is what is so long. */
const OWN_RUN = /^ (?:run|reign|term|tenure|career|stint|spell|rule|marriage)\b/;
/** Right before a length of time that runs from one year of the sentence to another. */
const SERVED =
  /(?:^|[^a-z])(?:after|for|having (?:served|spent|worked|lasted|stood|ruled|reigned|been [a-z]+ for)|serving|served|lasting|lasted|a (?:run|reign|term|career|gap|span|stretch) of)(?: (?:just|only|exactly|some))* $/;
/** A sentence that tells of a beginning and of an end. */
const BOUNDED =
  /\b(?:began|begun|begins?|start(?:s|ed)?|opened|founded|launched|elected|appointed|joined|hired|took (?:over|office)|came to power|crowned|married|moved|enrolled|arrived|built)\b.*\b(?:end(?:s|ed)?|clos(?:e|es|ed)|stepp(?:ed|ing) down|retir(?:e|es|ed)|left|quit|resigned|lost|died|divorced|shut|folded|departed|until|demolished)\b/;

/** A span stands beside its years where so few characters part them. */
const BESIDE = 40;
const LATER =
  /^,? (?:later|earlier|after (?:it|he|she|they|the|its|his|her|that|[a-z]+ing)\b|before (?:it|he|she|they|the|its|his|her|that|[a-z]+ing)\b)/;
const RUN_BEFORE =
  /(?:^|, |— |\()(?:(?:a|or|for|some|that is|a total of|a period of|a span of|an interval of|a run of|in all) )*$|\bfor $/;
const RUN_AFTER =
  /^(?:-[a-z]+)? (?:run|reign|term|tenure|career|stint|spell|span|period|rule|stretch|marriage|war|in (?:office|power|the (?:post|job))|as|of service|of war|of [a-z]+|altogether|in all)\b|^,? ?(?:\)|—|\.|,)/;

function yearsNear(passage: Passage, claim: Told, before: number, after: number): Told[] {
  return passage.all.filter(
    ({ fact, sentence }) =>
      fact.sort === "year" && sentence >= claim.sentence - before && sentence <= claim.sentence + after,
  );
}

/** The one year of the sentence before and the one of the claim's, where both tell of the same people or thing. */
function beforeAndHere(passage: Passage, claim: Told, near: readonly Told[], own: Told): Told[] | null {
  const before = near.filter(({ sentence }) => sentence === claim.sentence - 1);
  const text = passage.textOf(claim.sentence);
  return before.length === 1 && /\b(?:he|she|it|they|the [a-z]+)\b/.test(text) ? [before[0]!, own] : null;
}

function couples(years: readonly Told[]): Told[][] {
  return years.flatMap((a) => years.filter((b) => b.fact.value > a.fact.value).map((b) => [a, b]));
}

function isSlip(claim: number, gap: number): boolean {
  return claim / gap > 0.2 && claim / gap < 3;
}

/** Ages held against the year of birth: "born in 1961 … died in 2024 at 73". */
export function agesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!(fact.sort === "age" && fact.unit === "year") && !isAgeAtYear(passage, claim)) return [];
    if (!OWN_AGE.test(fact.before)) return [];
    const years = yearsNear(passage, claim, 3, 3);
    const births = years.filter((told) => isBirth(told));
    const birth = births[0];
    if (births.length !== 1 || birth === undefined) return [];
    // "Her predecessor, who retired at 70": another's age.
    if (birth.sentence !== claim.sentence && /\bwho(?:se)?\b[^.;]*$/.test(fact.before)) return [];
    const others = years.filter((told) => told !== birth && told.fact.value > birth.fact.value);
    const here = others.filter(({ sentence }) => sentence === claim.sentence);
    const when = here.length === 1 ? here[0] : here.length === 0 ? deathBefore(others, claim) : undefined;
    if (when === undefined || when.fact.value - birth.fact.value > 115) return [];
    const terms = [birth, when];
    return [
      {
        kind: "years" as const,
        claim,
        terms,
        strength: 2,
        others: others.map((other) => [birth, other]),
        slack: [1, 0],
      },
    ];
  });
}

/** "joined the firm at 21, in 1975": a bare number with its year behind it, of one whose birth is told. */
function isAgeAtYear({ all }: Passage, claim: Told): boolean {
  const { fact, sentence } = claim;
  const next = all[all.indexOf(claim) + 1];
  return (
    fact.sort === "count" &&
    fact.headFrom !== "behind" &&
    fact.value >= 13 &&
    fact.value < 110 &&
    / at $/.test(fact.before) &&
    next?.fact.sort === "year" &&
    next.sentence === sentence &&
    /^,? in (?:[a-z]+ (?:of )?)?$/.test(next.fact.before)
  );
}

/** Whose age it is that is told without a name beside it: the one's that the sentence is about. */
const OWN_AGE =
  /\b(?:at|aged|age|age of|was|were|turned|turns|turning|is|at the ripe old age of|being|when|just|only) $/;

function isBirth({ fact }: Told): boolean {
  return (
    /\bborn\b[^.;]{0,60}$/.test(fact.before) &&
    // "A farmer's daughter, she was born in 1938": hers.
    !/\b(?:son|daughter|child|brother|sister)\b/.test(fact.before.replace(/^[^,]*, (?=(?:he|she) )/, ""))
  );
}

/** The year of the sentence before, where the claim's has none. */
function deathBefore(others: readonly Told[], claim: Told): Told | undefined {
  const before = others.filter(({ sentence }) => sentence === claim.sentence - 1);
  return before.length === 1 && /\b(?:died|dies|death)\b/.test(before[0]!.fact.before)
    ? before[0]
    : undefined;
}
