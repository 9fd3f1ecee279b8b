import type { AnnotatedBlock } from "../annotations.js";

/** How a whole draft speaks, per thousand words of its body copy outside of quotations. */
export interface DraftVoice {
  readonly words: number;
  /** How often somebody else is heard. */
  readonly speech: number;
  /** How often the writer speaks to a reader. */
  readonly own: number;
  /** Words of the arts, and how many different ones there are. */
  readonly arts: number;
  readonly distinctArts: number;
  /** Words of sport, and how many different ones there are. */
  readonly sport: number;
  readonly distinctSport: number;
}

export function draftVoice(blocks: readonly AnnotatedBlock[]): DraftVoice {
  let words = 0;
  let speech = 0;
  let own = 0;
  let arts = 0;
  let sport = 0;
  const distinct = new Set<string>();
  const distinctSport = new Set<string>();
  for (let at = 0; at < blocks.length; at++) {
    const signs = blocks[at]!.annotations.form;
    for (let index = 0; index < signs.length; index++) {
      const sign = signs[index]!;
      if (sign.kind !== "voice") continue;
      words += sign.words;
      speech += sign.speech;
      own += sign.own;
      arts += sign.arts.length;
      sport += sign.sport.length;
      for (const word of sign.arts) distinct.add(word);
      for (const word of sign.sport) distinctSport.add(word);
    }
  }
  const per = (count: number): number => (1000 * count) / Math.max(1, words);
  return {
    words,
    speech: per(speech),
    own: per(own),
    arts: per(arts),
    distinctArts: distinct.size,
    sport: per(sport),
    distinctSport: distinctSport.size,
  };
}

/**
 * Bounds that some 900 articles of news, columns, reviews and interviews keep apart: in news somebody is heard every hundred
 * or two hundred words. Shorter drafts are left alone: a story may not have come to its first source yet.
 */
const LEAST_WORDS = 250;
const MOST_SPEECH = 2;
const LEAST_OWN = 12;
const LEAST_ARTS = 14;
const LEAST_DISTINCT_ARTS = 8;

/** A writer who speaks to the reader so often in each time that somebody else is heard may let others be heard, too. */
const OWN_TO_SPEECH = 8;

/** A column: its writer speaks to the reader, and next to nobody else is heard. */
export function isColumn({ words, speech, own }: DraftVoice): boolean {
  return words >= LEAST_WORDS && speech <= Math.max(MOST_SPEECH, own / OWN_TO_SPEECH) && own >= LEAST_OWN;
}

/** A review that nothing names: it speaks of a work or a performance, and next to nobody else is heard. */
export function isReview({ words, speech, arts, distinctArts }: DraftVoice): boolean {
  return (
    words >= LEAST_WORDS && speech <= MOST_SPEECH && arts >= LEAST_ARTS && distinctArts >= LEAST_DISTINCT_ARTS
  );
}

/** Some 130 articles of sport and 420 of other desks are kept apart by these: the less often, the more different words. */
const LEAST_WORDS_OF_SPORT = 100;
const SPORT = [
  { least: 24, distinct: 5 },
  { least: 27, distinct: 4 },
] as const;

/** A match report, a preview, a profile: told in the words of a sport throughout. */
export function isSport({ words, sport, distinctSport }: DraftVoice): boolean {
  return (
    words >= LEAST_WORDS_OF_SPORT &&
    SPORT.some(({ least, distinct }) => sport >= least && distinctSport >= distinct)
  );
}

/** The answers of an interview that its headline tells of, though no question is marked. */
export function isSpoken({ words, own }: DraftVoice): boolean {
  return words >= LEAST_WORDS && own >= LEAST_OWN * 2;
}
