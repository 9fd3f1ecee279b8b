import { LASTING_NOUNS } from "../../../lexicon/calendar-words.js";
import { singular } from "../../../lexicon/counted-nouns.js";
import { BEGUN_ON, ENDED_ON, LASTS_COMPOUND } from "../../../lexicon/moment-cues.js";
import { ENDS_OF_TERM, LIFE_TERMS, SINCE_EVENT } from "../../../lexicon/life-terms.js";
import type { Passage } from "../../facts/passage.js";
import { isFineEnough, todayFor, type Ends } from "./ends.js";
import type { Moment } from "./moments.js";
import type { SpellTold } from "./spells-told.js";

/** The ends of a length of time that a story tells elsewhere: of a strike, a marriage, a service, of what has been since. */
export function storyEndsOf(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  return ofThing(story, spell, moments) ?? ofTerm(story, spell, moments) ?? sinceEvent(story, spell, moments);
}

/** "a walkout that had begun on March 2 … The 14-week strike": the one beginning that is told of such a thing, and the one end. */
function ofThing(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  if (!spell.isCompound || !LASTS_COMPOUND.test(spell.before)) return null;
  const nouns = spell.after
    .trim()
    .split(/[^a-z-]+/)
    .slice(0, 2);
  const group = nouns.map(groupOf).find((each) => each !== undefined);
  if (group === undefined) return null;
  const days = moments.filter(({ grain }) => grain === "day");
  const begun = days.filter(
    ({ before, told }) => BEGUN_ON.test(before) && tellsOf(story.textOf(told.sentence), group),
  );
  const [from] = begun;
  if (from === undefined || begun.length > 1) return null;
  const later = days.filter((moment) => moment !== from && isFineEnough(moment, spell.unit));
  const ended = later.filter(({ before }) => ENDED_ON.test(before));
  const [to] = ended.length === 1 ? ended : later;
  return to === undefined || (ended.length !== 1 && later.length !== 1) ? null : [from, to];
}

function groupOf(noun: string): number | undefined {
  return LASTING_NOUNS.get(noun) ?? LASTING_NOUNS.get(singular(noun));
}

function tellsOf(text: string, group: number): boolean {
  return text.split(/[^a-z-]+/).some((word) => groupOf(word) === group);
}

/** "were married in June 1976 … 60 years of marriage on June 18, 2026"; "joined in 1994 … leaves after 41 years without a break". */
function ofTerm(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  if (spell.unit !== "year" && spell.unit !== "month") return null;
  for (const { told, begun } of LIFE_TERMS) {
    if (!told.test(`${spell.before}|${spell.after}`)) continue;
    const first = moments.filter(({ before }) => begun.test(before));
    const [from] = first;
    if (from === undefined || first.length > 1) return null;
    const own = moments.filter(
      (moment) => moment.told.sentence === spell.told.sentence && moment !== from && isLater(moment, from),
    );
    const ended = moments.filter(
      (moment) => moment !== from && ENDS_OF_TERM.test(moment.before) && isLater(moment, from),
    );
    const to =
      own.length === 1
        ? own[0]!
        : ended.length === 1
          ? ended[0]!
          : ended.length === 0
            ? todayFor(story, spell, from)
            : null;
    return to === null || to === from || !isLater(to, from) ? null : [from, to];
  }
  return null;
}

function isLater({ date: a }: Moment, { date: b }: Moment): boolean {
  return a.year !== null && b.year !== null && a.year > b.year;
}

/** "It's 30 years this month since the opening", of what was opened in May 1986. */
function sinceEvent(story: Passage, spell: SpellTold, moments: readonly Moment[]): Ends | null {
  const noun = SINCE_EVENT.exec(spell.after)?.[1];
  if (noun === undefined) return null;
  const stem = noun.replace(/(?:ing|ment|ure|ion|e|ed|s)$/, "");
  if (stem.length < 3) return null;
  const at = new RegExp(`\\b${stem}[a-z]*\\b[^.;]{0,50}$`);
  const begun = moments.filter((moment) => at.test(moment.before));
  const [from] = begun;
  const today = begun.length > 1 ? null : todayFor(story, spell, from);
  return from === undefined || today === null ? null : [from, today];
}
