import { BETTERED, NARROWED, NOT_FIRST, OF_OTHERS, SUPERLATIVE } from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import { sameKind, type Passage, type Told } from "../../facts/passage.js";
import type { Fact } from "../../facts/fact.js";
import { momentsIn } from "../calendar/moments.js";
import { contrary, said } from "../contrary.js";
import type { Tie } from "../tie.js";

const SORTS: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "measure", "share", "rate"]);
/** What is so many times larger is of another kind. */
const MOST_APART = 3;
const REACH = 3;

/** "412mm …, the highest monthly total in its records. In July 1988 it measured 438mm": a most or a least that an earlier figure denies. */
export function superlativesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact, sentence } = claim;
    if (!isAmount(fact)) return [];
    const reading = superlativeOf(story, claim);
    if (reading === null) return [];
    const { isMost, since } = reading;
    const against = story.all.filter((told) => {
      if (
        told === claim ||
        !isAmount(told.fact) ||
        told.sentence < sentence - 1 ||
        told.sentence > sentence + REACH
      )
        return false;
      if (!sameKind(fact, told.fact) || fact.per !== told.fact.per) return false;
      const [a, b] = [fact.value, told.fact.value];
      if (isMost ? b <= a : b >= a) return false;
      return Math.max(a, b) <= MOST_APART * Math.min(a, b) && isOfEarlierYear(story, told, since);
    });
    const [first] = against;
    if (against.length !== 1 || first === undefined) return [];
    if (OF_OTHERS.test(story.textOf(first.sentence))) return [];
    const says = isMost ? t`${said(first)} is more` : t`${said(first)} is less`;
    return [contrary(claim, [first], says)];
  });
}

function isAmount({ sort, figure, inWords, markers, before }: Fact): boolean {
  return (
    SORTS.has(sort) &&
    !inWords &&
    figure !== null &&
    figure.to === undefined &&
    // "fell to 4.1 percent" is no size of a change.
    (!markers.has("change") || / to $/.test(before)) &&
    !markers.has("mean")
  );
}

/** What a sentence says of its one amount: that it is the most or the least of all, or of those since a year. */
function superlativeOf(story: Passage, claim: Told): { isMost: boolean; since: number | null } | null {
  const text = story.textOf(claim.sentence);
  const match = SUPERLATIVE.exec(text);
  if (match === null) return null;
  const [, most, , noun = "", since] = match;
  if (NOT_FIRST.test(text.slice(0, match.index)) || text.charAt(match.index - 1) === "-") return null;
  // What bettered it may be told, and "the wettest March" leaves the other months out.
  if (BETTERED.test(text.slice(match.index)) || NARROWED.test(noun)) return null;
  const here = story.all.filter(
    (told) => told.sentence === claim.sentence && isAmount(told.fact) && told.fact.sort === claim.fact.sort,
  );
  const before = here.filter((told) => told.fact.span.start - told.line.span.start < match.index);
  if (here[0] !== claim || before.length > 1) return null;
  return { isMost: most !== undefined, since: since === undefined ? null : Number(since) };
}

/** Whether an amount is told of a year gone by, and after the one since which a superlative counts. */
function isOfEarlierYear(story: Passage, told: Told, since: number | null): boolean {
  const near = momentsIn(story).filter(
    (moment) =>
      moment.told.sentence === told.sentence &&
      moment.date.year !== null &&
      Math.abs(moment.date.start - told.fact.span.start) < 70,
  );
  const [moment] = near;
  return near.length === 1 && moment !== undefined && (since === null || moment.date.year! > since);
}
