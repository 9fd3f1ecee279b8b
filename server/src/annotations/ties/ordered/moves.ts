import { FALLS_BEFORE, RISES_BEFORE } from "../../../lexicon/fact-markers.js";
import { OF_OTHERS, PRIOR, THAN_BEFORE } from "../../../lexicon/order-cues.js";
import { t } from "../../../l10n/l10n.js";
import { sameKind, type Passage, type Told } from "../../facts/passage.js";
import type { Fact } from "../../facts/fact.js";
import { contrary, said } from "../contrary.js";
import type { Tie } from "../tie.js";

const MOVED: ReadonlySet<Fact["sort"]> = new Set(["count", "sum", "share", "measure", "rate"]);
/** What lies further off than this is another thing's. */
const MOST_APART = 3;

/** "fell to 6.1 per cent … It had been 5.7 per cent": a step up or down, and where it came from told beside it. */
export function movesIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    const { fact } = claim;
    if (!isAmount(claim)) return [];
    const rises = RISES_BEFORE.test(fact.before) && / to $/.test(fact.before);
    const falls = FALLS_BEFORE.test(fact.before) && / to $/.test(fact.before);
    if (rises === falls || OF_OTHERS.test(fact.before.slice(-60))) return [];
    const prior = priorOf(story, claim);
    if (prior === null || prior.fact.value === fact.value || rises === fact.value > prior.fact.value)
      return [];
    const says = rises
      ? t`From ${said(prior)} to ${said(claim)} is no rise`
      : t`From ${said(prior)} to ${said(claim)} is no fall`;
    return [contrary(claim, [prior], says)];
  });
}

/** "Fewer than last year, 48 boats entered; in 2022 there were 41": which way, and the two numbers. */
export function comparedIn(story: Passage): Tie[] {
  return story.own.flatMap((claim) => {
    if (
      !isAmount(claim) ||
      claim.fact.markers.has("from") ||
      PRIOR.test(claim.fact.before.replace(THAN_BEFORE, ""))
    )
      return [];
    const way = THAN_BEFORE.exec(story.textOf(claim.sentence))?.[1];
    if (way === undefined) return [];
    const here = story.all.filter((told) => told.sentence === claim.sentence && isAmount(told));
    const prior = here.find((told) => told !== claim && told.fact.span.start > claim.fact.span.start);
    const other = here.length === 1 ? priorOf(story, claim) : here.length === 2 && prior ? prior : null;
    if (other === null || !sameKind(claim.fact, other.fact) || !isNear(claim, other)) return [];
    const isMore = /^(?:more|higher|larger|bigger)$/.test(way);
    if (other.fact.value === claim.fact.value || isMore === claim.fact.value > other.fact.value) return [];
    return [contrary(claim, [other], t`${said(claim)} is not ${way} than ${said(other)}`)];
  });
}

function isAmount({ fact }: Told): boolean {
  const { sort, inWords, figure, per } = fact;
  return (
    MOVED.has(sort) &&
    !inWords &&
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    per !== "*"
  );
}

/** The one amount of the same kind, in the sentence or beside it, that is told of a time before. */
function priorOf(story: Passage, claim: Told): Told | null {
  const near = story.all.filter(
    (told) =>
      told !== claim &&
      isAmount(told) &&
      Math.abs(told.sentence - claim.sentence) <= 1 &&
      !(told.sentence === claim.sentence && told.fact.span.start < claim.fact.span.start) &&
      sameKind(claim.fact, told.fact) &&
      (told.fact.head === "" || claim.fact.head === "" || told.fact.head === claim.fact.head),
  );
  const prior = near.filter(({ fact }) => PRIOR.test(fact.before) && !OF_OTHERS.test(fact.before));
  const [only] = prior;
  if (prior.length !== 1 || only === undefined || !isNear(claim, only)) return null;
  return near.some(
    (told) => told !== only && told.sentence === only.sentence && told.fact.span.start < only.fact.span.start,
  )
    ? null
    : only;
}

function isNear({ fact: a }: Told, { fact: b }: Told): boolean {
  return Math.max(a.value, b.value) <= MOST_APART * Math.min(a.value, b.value);
}
