import { annotateFigures } from "../../annotations/figures/annotate-figures.js";
import { readFacts } from "../../annotations/facts/read-facts.js";
import type { Fact } from "../../annotations/facts/fact.js";
import { SMALL_NUMBERS, TENS } from "../../lexicon/number-words.js";
import { cutDraft } from "../../text/cut.js";
import type { Block } from "../../text/draft.js";
import { readChunk } from "../../text/read.js";
import type { NoteText } from "../reading/note-text.js";
import { readTable } from "./read-table.js";
import type { Reckoned, Statement } from "./statement.js";
import { BlockTopics } from "./topic.js";

/** "Four-forty a ton", "two-forty": how hundreds are said. */
const SAID =
  /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine)[- ](ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?(?![\p{L}-])/giu;

/** The amounts that a note states, in its order. */
export function readStatements({ note, plain }: NoteText, index: number): Statement[] {
  if (/\.(?:csv|tsv)$/i.test(note.path) && /\S/.test(plain)) {
    const cells = readTable(note, index);
    if (cells.length > 0) return cells;
  }
  const found: Statement[] = [];
  let lead = "";
  for (const chunk of cutDraft(plain, "plaintext"))
    for (const block of readChunk(chunk, "plaintext").blocks) {
      found.push(...statementsOf(block, chunk.start, index, lead));
      lead = block.prose.length <= 200 ? block.prose : block.prose.slice(-200);
    }
  return found;
}

function statementsOf(block: Block, start: number, note: number, lead: string): Statement[] {
  if (
    !/[\d]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|half|third|quarter|dozen)\b/i.test(
      block.prose,
    )
  )
    return [];
  const figures = annotateFigures(block);
  const topics = new BlockTopics(block, lead);
  const place = (span: { start: number; end: number }) => {
    const source = block.toSource(span);
    return { start: start + source.start, end: start + source.end };
  };
  const said = [...block.prose.matchAll(SAID)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value:
      SMALL_NUMBERS.get(match[1]!.toLowerCase())! * 100 +
      (TENS.get(match[2]!.toLowerCase()) ?? SMALL_NUMBERS.get(match[2]!.toLowerCase()) ?? 0) +
      (SMALL_NUMBERS.get(match[3]?.toLowerCase() ?? "") ?? 0),
  }));
  const found: Statement[] = [];
  for (const { facts } of readFacts(block, figures))
    for (const fact of facts) {
      if (!isTold(fact) || said.some((each) => fact.span.start < each.end && each.start < fact.span.end))
        continue;
      found.push({
        ...amountOf(fact),
        topic: topics.around(fact.span, neighbours(fact, facts)),
        note,
        span: place(fact.span),
        cell: null,
      });
    }
  for (const each of said)
    found.push({
      sort: "cell",
      value: each.value,
      low: each.value,
      high: each.value,
      unit: "",
      head: "",
      topic: topics.around(each),
      note,
      span: place(each),
      cell: null,
    });
  return found;
}

/** Whether a fact is an amount that copy may tell: no number of a form, no time of day. */
export function isTold({ sort, figure }: Fact): boolean {
  return (
    figure !== null && sort !== "other" && sort !== "rank" && sort !== "score" && figure.role !== "identifier"
  );
}

/** An amount without its place. */
export function amountOf({ sort, value, low, high, unit, head }: Fact) {
  return { sort, value, low, high, unit, head: sort === "count" ? head : "" };
}

const DIFFERENCE =
  /\b(?:more|fewer|less|increase[ds]?|decrease[ds]?|rises?|rose|fell|falls?|drop(?:ped|s)?|down|up|margin|difference|gap|grew|gain(?:ed|s)?|los[ts]|loses|cuts?|later|longer|after|changed?|lead|left|remain(?:s|ing)?|short(?:fall)?|ahead|behind|cost)\b/;
const SUM =
  /\b(?:totals?|combined|together|altogether|in all|between them|both|sum|overall|come to|add(?:s|ed)? up|all told)\b/;
const AVERAGE =
  /\b(?:average[ds]?|mean|each|per|apiece|every|a (?:head|day|week|month|year|person|mile|square))\b/;

/** How the words of its sentence say that an amount was worked out. */
export function reckonedBy(sentence: string): Reckoned {
  return { difference: DIFFERENCE.test(sentence), sum: SUM.test(sentence), average: AVERAGE.test(sentence) };
}

/** The other amounts of a sentence, by their values, as words of the topic: who tells two figures together tells the same two. */
export function neighbours(fact: Fact, facts: readonly Fact[]): string[] {
  return facts
    .filter(
      (other) => other !== fact && other.figure !== null && other.value !== fact.value && other.value >= 10,
    )
    .map(({ value }) => `#${value}`);
}
