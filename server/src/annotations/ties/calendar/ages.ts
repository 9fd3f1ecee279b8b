import {
  AGED_NOW,
  DIED_AT,
  NO_EVENT,
  NOW_AGED,
  OF_THE_AGED,
  OF_ANOTHER_TIME,
  OF_SOMEBODY_ELSE,
  TURNS,
  WAS_AGED,
  WAS_WHEN_DIED,
  WHEN_IN_YEAR,
  YEAR_THEN_AGE,
} from "../../../lexicon/age-cues.js";
import { t } from "../../../l10n/l10n.js";
import type { Mention } from "../../mentions/mention.js";
import type { Passage, Told } from "../../facts/passage.js";
import { plain } from "../../facts/read-facts.js";
import { looksMistyped } from "../again.js";
import type { Tie } from "../tie.js";
import { isPublication, momentsIn, todayIn } from "./moments.js";

/** Nobody is told to be older. */
const OLDEST = 115;
const YOUNGEST = 5;

/** Whether a figure may be somebody's age in years. */
export function isAge({ fact }: Told): boolean {
  const { sort, unit, value, figure, headFrom, head } = fact;
  if (figure === null || figure.to !== undefined || figure.exactness !== "exact") return false;
  if (value < YOUNGEST || value > OLDEST || !Number.isInteger(value)) return false;
  return (sort === "age" && unit === "year") || (sort === "count" && (headFrom !== "behind" || head === ""));
}

/** An age with the year that it is told of. */
interface AgeInYear {
  readonly told: Told;
  readonly year: number;
  /** Where the year stands. */
  readonly when: Told;
  /** Whose it is by the name beside it; null where none is. */
  readonly who: Mention | null;
}

/** "at the age of 19 in 1994 … when she was 31, in 2010": two ages of one person, and the years between. */
export function agesApartIn(story: Passage): Tie[] {
  const own = story.own.filter(isAge);
  if (own.length === 0) return [];
  return own.flatMap((told) => {
    const claim = ageInYear(story, told);
    if (claim === null) return [];
    const others = story.all.flatMap((other) => {
      const isBefore =
        other.at === told.at ? other.fact.span.start < told.fact.span.start : other.sentence < told.sentence;
      const age = isBefore && isAge(other) ? ageInYear(story, other) : null;
      return age !== null && isOfOnePerson(story, age, claim) ? [age] : [];
    });
    const [first] = others;
    if (others.length !== 1 || first === undefined || first.year === claim.year) return [];
    const right = first.told.fact.value + claim.year - first.year;
    const { value } = told.fact;
    if (Math.abs(right - value) <= 1 || right < YOUNGEST || right > OLDEST) return [];
    // Without a day of publication, the story may be told later than in the latest of its years.
    if (claim.when.sentence < 0 || NOW.test(told.fact.before)) {
      const today = todayIn(story);
      if (value > right && today !== null && !isPublication(today)) return [];
    }
    return [
      {
        kind: "contrary" as const,
        claim: told,
        terms: [first.told, first.when, claim.when],
        strength: 2,
        others: [],
        says: t`From ${first.year} to ${claim.year}, ${first.told.fact.value} becomes ${right}`,
        isProven: true,
        rights: [
          { told, value: right },
          { told: first.told, value: value - claim.year + first.year },
        ],
      },
    ];
  });
}

const NOW = /\bnow $/;

function ageInYear(story: Passage, told: Told): AgeInYear | null {
  const moments = momentsIn(story);
  const here = moments.filter(
    (moment) => moment.told.sentence === told.sentence && moment.date.year !== null,
  );
  const { fact, at } = told;
  const { prose } = at.block;
  const last = nameBefore(told);
  const lead = last === null ? "" : plain(prose.slice(last.end, fact.span.start));
  const who = WAS_AGED.test(lead) || NOW_AGED.test(lead) ? last : null;
  if (NOW_AGED.test(lead)) {
    const today = todayIn(story);
    return today?.date.year ? { told, year: today.date.year, when: today.told, who } : null;
  }
  const next = here.find(({ date }) => date.start >= fact.span.end);
  if (next !== undefined) {
    const between = plain(prose.slice(fact.span.end, next.date.parts.year?.start ?? next.date.start));
    const isToldSo =
      fact.sort === "age" ||
      /^(?: years old)? (?:when|at the time)\b/.test(between) ||
      / at $/.test(fact.before);
    const isOther = moments.some(
      ({ told: each, date }) =>
        each.sentence === told.sentence && date.start >= fact.span.end && date.start < next.date.start,
    );
    if (isToldSo && !isOther && WHEN_IN_YEAR.test(between))
      return { told, year: next.date.year!, when: next.told, who };
  }
  const before = here.findLast(({ date }) => date.end <= fact.span.start);
  if (before === undefined || !YEAR_THEN_AGE.test(plain(prose.slice(before.date.end, fact.span.start))))
    return null;
  if (next !== undefined && WHEN_IN_YEAR.test(plain(prose.slice(fact.span.end, next.date.start))))
    return null;
  return { told, year: before.date.year!, when: before.told, who };
}

function nameBefore({ at, fact, line }: Told): Mention | null {
  return (
    at.annotations.mentions.findLast(
      ({ kind, start, end }) =>
        (kind === "person" || kind === "unknown") && start >= line.span.start && end <= fact.span.start,
    ) ?? null
  );
}

/** By name; else in one sentence with no one else named, or in the next with a pronoun. */
function isOfOnePerson(story: Passage, first: AgeInYear, claim: AgeInYear): boolean {
  if (first.who !== null && claim.who !== null) return isSamePerson(story, first.who, claim.who);
  const [a, b] = [first.told, claim.told];
  if (b.sentence - a.sentence > 1) return false;
  const isHere = a.sentence === b.sentence && a.at === b.at;
  const end = b.fact.span.start;
  const start = isHere ? a.fact.span.end : b.line.span.start;
  const between = b.at.block.prose.slice(start, end);
  if (OF_SOMEBODY_ELSE.test(between.toLowerCase())) return false;
  const isNamed = b.at.annotations.mentions.some(
    (mention) => mention.kind === "person" && mention.start >= start && mention.end <= end,
  );
  if (isNamed) return false;
  return isHere || /\b(?:he|she)\b/i.test(between);
}

/** "Ruth Abel (1931–2019) was 98 when she died": years of a life, and the age at its end. */
export function lifetimesIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    if (!isAge(claim)) return [];
    const { fact, sentence } = claim;
    if (!DIED_AT.test(fact.before) && !WAS_WHEN_DIED.test(fact.after)) return [];
    const lives = passage.all.flatMap((born, at) => {
      const died = passage.all[at + 1];
      if (born.fact.sort !== "year" || died?.fact.sort !== "year" || Math.abs(born.sentence - sentence) > 2)
        return [];
      const isLife =
        /[([]$/.test(born.fact.before) &&
        /^ ?(?:—|-|–|to) ?$/.test(died.fact.before) &&
        /^[)\]]/.test(died.fact.after);
      return isLife ? [[born, died] as const] : [];
    });
    const [life] = lives;
    if (lives.length !== 1 || life === undefined) return [];
    const right = life[1].fact.value - life[0].fact.value;
    if (fact.value === right || fact.value === right - 1 || right < YOUNGEST) return [];
    return [
      {
        kind: "years" as const,
        claim,
        terms: [...life],
        strength: 2,
        others: [],
        slack: [1, 0] as const,
        isProven: true,
      },
    ];
  });
}

/** An age that somebody who is named has now. */
interface AgeNow {
  readonly told: Told;
  readonly who: Mention;
  /** How many years less it may be till the next birthday. */
  readonly slack: number;
}

/** "Walter Hynes, 71, … Hynes was 17": two ages of one who is named with both, at one time. */
export function agesNowIn(passage: Passage): Tie[] {
  const all = passage.all.flatMap((told) => ageNow(told) ?? []);
  if (all.length === 0) return [];
  const own = all.filter(({ told }) => told.at === passage.at);
  return [...own.flatMap((claim) => sameAgain(passage, claim, all)), ...agesOfTheAged(passage, all)];
}

/** "Marla Quist, 43, … The 34-year-old, who": the one whose age is told, where nobody else is named since or two digits are swapped. */
function agesOfTheAged({ own, lines }: Passage, all: readonly AgeNow[]): Tie[] {
  return own.flatMap((claim) => {
    const { fact } = claim;
    if (
      !isAge(claim) ||
      fact.sort !== "age" ||
      !/^the $|[^a-z]the $/.test(fact.before) ||
      !OF_THE_AGED.test(fact.after)
    )
      return [];
    const known = all.filter(({ told }) => told.sentence < claim.sentence);
    const [first] = known;
    if (first === undefined || known.length > 1 || first.told.fact.value === fact.value) return [];
    const others = lines
      .filter(({ sentence }) => sentence > first.told.sentence && sentence < claim.sentence)
      .flatMap(({ at, line }) =>
        at.annotations.mentions.filter(
          ({ kind, start, end, surname }) =>
            (kind === "person" || kind === "unknown") &&
            start >= line.span.start &&
            end <= line.span.end &&
            surname.toLowerCase() !== first.who.surname.toLowerCase(),
        ),
      );
    if (others.length > 0 && !looksMistyped(first.told.fact.value, fact.value)) return [];
    return [{ kind: "same" as const, claim, terms: [first.told], strength: 2, others: [], isProven: true }];
  });
}

function sameAgain(passage: Passage, claim: AgeNow, all: readonly AgeNow[]): Tie[] {
  const same = all.filter(
    ({ told, who }) =>
      told !== claim.told &&
      (told.sentence < claim.told.sentence || told.fact.span.start < claim.told.fact.span.start) &&
      told.sentence <= claim.told.sentence &&
      isSamePerson(passage, who, claim.who),
  );
  const [first] = same;
  if (first === undefined || same.some(({ told }) => fits(told.fact.value, claim))) return [];
  return [
    {
      kind: "same" as const,
      claim: claim.told,
      terms: [first.told],
      strength: 2,
      others: [],
      isProven: true,
    },
  ];
}

function fits(value: number, { told, slack }: AgeNow): boolean {
  return told.fact.value >= value && told.fact.value <= value + slack;
}

/** One full name, or the last name of the only one who has it. */
function isSamePerson({ lines }: Passage, a: Mention, b: Mention): boolean {
  if (a.surname === "" || a.surname.toLowerCase() !== b.surname.toLowerCase()) return false;
  const keys = new Set<string>();
  for (const at of new Set(lines.map((line) => line.at)))
    for (const mention of at.annotations.mentions)
      if (
        mention.kind === "person" &&
        mention.surname.toLowerCase() === a.surname.toLowerCase() &&
        mention.key.includes(" ")
      )
        keys.add(mention.key);
  return keys.size <= 1;
}

/** Who is told to be of an age while the story is told, by the name beside it; null where no name is. */
export function personOfAge(told: Told): Mention | null {
  return ageNow(told)?.who ?? null;
}

function ageNow(told: Told): AgeNow | null {
  if (!isAge(told)) return null;
  const { fact, at, line } = told;
  const { prose } = at.block;
  const people = at.annotations.mentions.filter(
    ({ kind, start, end }) =>
      (kind === "person" || kind === "unknown") && start >= line.span.start && end <= line.span.end,
  );
  const { start, end } = fact.span;
  const last = people.findLast((mention) => mention.end <= start);
  if (
    last !== undefined &&
    /^(?:, | \()(?:aged |age )?$/.test(prose.slice(last.end, start)) &&
    /^[,.;)]/.test(prose.slice(end))
  )
    return fact.sort === "age" ? { told, who: last, slack: 0 } : null;
  const next = people.find((mention) => mention.start >= end);
  if (
    fact.sort === "age" &&
    next !== undefined &&
    /^,? (?:(?:Mr|Mrs|Ms|Dr)\.? |Miss )?$/.test(prose.slice(end, next.start))
  )
    return { told, who: next, slack: 0 };
  if (
    !AGED_NOW.test(fact.before) ||
    OF_ANOTHER_TIME.test(fact.before.replace(AGED_NOW, "")) ||
    !NO_EVENT.test(fact.after)
  )
    return null;
  if (last === undefined || OF_SOMEBODY_ELSE.test(fact.before)) return null;
  const lead = prose.slice(last.end, start).toLowerCase();
  const isOwn =
    /^(?:, (?:who|an?|the) [^.;]{0,50})?,? ?(?:who )?(?:is|was|turned|turns|is now|will turn|will be) $/.test(
      lead,
    );
  return isOwn ? { told, who: last, slack: TURNS.test(fact.before) ? 1 : 0 } : null;
}
