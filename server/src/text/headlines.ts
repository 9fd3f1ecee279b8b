import { isLower, isUpper } from "./characters.js";

/** A headline of this many characters or words is none. */
const LONGEST = 140;
const MOST_WORDS = 20;

/** Words that headlines write small. */
const SMALL = /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|as|vs?|from|with|is|it)$/i;

/** Dots that lead from a name to its figure, as listings and results have them. */
const LEADERS = /(?:\.{4,}|…{2,})\s*\S|(?:\s\.){3,}|\s(?:\.{2,3}|…)\s*[$£€]?\d[\d.,:]*%?$/;

/**
 * Whether a line that opens a draft reads as its headline: short, and without a full stop; or with one (as some wire
 * feeds add it) but with a headline's capitals or a headline's grammar, which has no articles and no past tense.
 */
export function isHeadlineLine(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST || text.length < 3) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || !/[^\s\d]{2}/.test(text) || /^[•▪◦‣●*]\s/.test(text)) return false;
  if (LEADERS.test(text)) return false;
  // A quotation with its speaker is a lead: “We won,” Smith said
  if (/[,?!]["”’']\s/.test(text) || /\b(?:said|told|says that)\b/.test(text)) return false;
  const stop = /[.][”’"')\]]*$/.test(text) && !/\.\.\.$/.test(text);
  if (/[.!?][”"')\]]*\s+["“(]?[A-Z][a-z]+\s+[a-z]/.test(text) && stop) return false;
  if (!stop) return !/[,—–-]$/.test(text);
  // Scripts for the air are in capitals from end to end: these tell nothing.
  return (text !== text.toUpperCase() && isTitleCase(words)) || isHeadlinese(words, text);
}

/** Whether nearly all words that count are capitalised. */
export function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  let count = 0;
  for (const word of words) {
    const bare = word.replace(/^[^A-Za-z0-9\u00c0-\uffff]+|[^A-Za-z\u00c0-\uffff]+$/g, "");
    const capital = isUpper(bare.charCodeAt(0));
    if ((!capital && !isLower(bare.charCodeAt(0))) || SMALL.test(bare)) continue;
    count++;
    if (capital) capitals++;
  }
  return count >= 2 && capitals >= count * 0.8;
}

const ARTICLE = /\b(?:a|an|the|was|were|had|have|has|his|her|their|its|this|that|we|I|you|they|he|she|it)\b/i;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

function isHeadlinese(words: readonly string[], text: string): boolean {
  if (words.length < 4 || words.length > 16 || ARTICLE.test(text) || DAY.test(text)) return false;
  return !words.slice(0, 6).some((word) => /^[a-z]+ed\b/.test(word));
}

/** A headline that was glued to its lead, with a word or two of the page between: where each part starts and ends. */
export interface GluedHeadline {
  readonly headline: readonly [number, number];
  readonly label: readonly [number, number];
  readonly repeated: readonly [number, number];
}

/**
 * Finds the headline of a flattened page, `Headline Local News Headline First sentence …`, by its repetition: the
 * same three words or more at the start of the line and again within the next sixty.
 */
export function findGluedHeadline(text: string, from: number): GluedHeadline | null {
  const words: [string, number, number][] = [];
  for (const match of text.slice(from, from + 600).matchAll(/\S+/g)) {
    words.push([match[0], from + match.index, from + match.index + match[0].length]);
    if (words.length === 60) break;
  }
  const same = (a: number, b: number): boolean => words[a]![0] === words[b]?.[0];
  for (let again = 3; again < words.length - 3; again++) {
    if (!same(0, again) || !same(1, again + 1) || !same(2, again + 2)) continue;
    let length = 3;
    while (length < again && again + length < words.length && same(length, again + length)) length++;
    const text = words
      .slice(0, length)
      .map(([word]) => word)
      .join(" ");
    if (again - length > 6 || again + length >= words.length || !/^["“‘']?[A-Z].*[a-z].{8}/.test(text))
      return null;
    return {
      headline: [words[0]![1], words[length - 1]![2]],
      label: [words[length - 1]![2], words[again]![1]],
      repeated: [words[again]![1], words[again + length - 1]![2]],
    };
  }
  return null;
}
