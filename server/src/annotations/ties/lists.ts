import { NOT_ALL } from "../../lexicon/fact-markers.js";
import { PEOPLE_NOUNS } from "../../lexicon/counted-nouns.js";
import type { AnnotatedBlock } from "../annotations.js";
import { tagAt } from "../tags/block-tags.js";
import { isFinite } from "../tags/tag.js";
import type { Fact } from "../facts/fact.js";
import type { Passage, Told } from "../facts/passage.js";
import { kinNamed } from "./ordered/named.js";
import type { Tie } from "./tie.js";

const LARGEST = 12;

/** Numbers of things that are then listed: "four candidates: A, B and C", "the three brothers, ages 9, 12 and 15". */
export function listsIn(passage: Passage): Tie[] {
  return passage.own.flatMap((claim) => {
    const { fact } = claim;
    if (!isCountOfSeveral(fact)) return [];
    // "six of the eight dioceses: …": the list is that of the six.
    const before = passage.all[passage.all.indexOf(claim) - 1];
    if (before?.sentence === claim.sentence && OF_THE.test(fact.before)) return [];
    const listed =
      agesListed(passage, claim) ??
      kinNamed(claim) ??
      peopleListed(passage, claim) ??
      namesListed(passage, claim);
    if (listed === null || listed === fact.value || listed < 2 || Math.abs(listed - fact.value) > 2)
      return [];
    return [{ kind: "listed" as const, claim, terms: [], strength: 2, others: [], factor: listed }];
  });
}

const OF_THE = /^ of (?:the |its |their )(?:[a-z]+'s? )?$/;

function isCountOfSeveral({ sort, value, figure, markers, head }: Fact): boolean {
  return (
    sort === "count" &&
    figure !== null &&
    figure.to === undefined &&
    figure.exactness === "exact" &&
    Number.isInteger(value) &&
    value >= 2 &&
    value <= LARGEST &&
    head !== "" &&
    !markers.has("each") &&
    !markers.has("rest") &&
    figure.standing !== "part"
  );
}

/** How many ages stand in a row behind a count: "the four brothers, ages 9, 12 and 15". */
function agesListed(passage: Passage, claim: Told): number | null {
  const index = passage.all.indexOf(claim);
  const run: Told[] = [];
  for (const told of passage.all.slice(index + 1)) {
    const isAge = told.fact.sort === "age" && told.sentence === claim.sentence;
    if (!isAge || (run.length > 0 && !/^(?:,|,? and),? $/.test(told.fact.before))) break;
    run.push(told);
  }
  const isBeside = /^ [a-z-]+(?: [a-z-]+){0,2},? \(?(?:ages?|aged) $/.test(run[0]?.fact.before ?? "");
  return isBeside && run.length > 1 && / and $/.test(run.at(-1)!.fact.before) ? run.length : null;
}

/** How many people a list with semicolons names, in the sentence of the count or the next: "stood A, a clerk; B; and C, who …". */
function peopleListed(passage: Passage, claim: Told): number | null {
  if (!PEOPLE_NOUNS.has(claim.fact.head)) return null;
  for (const sentence of [claim.sentence, claim.sentence + 1]) {
    const text = passage.textOf(sentence);
    const items = text.split(/; (?:and )?/);
    if (items.length < 3 || !/; and [^;]+$/.test(text) || NOT_ALL.test(text)) continue;
    const counts = passage.all.filter(
      (told) => told.sentence === sentence && told !== claim && told.fact.sort === "count",
    );
    // An item that names two, or that is a clause, is no one person.
    if (
      counts.length > 0 ||
      items
        .slice(1)
        .some((item) => / and (?!who|whose|which|that)(?:[a-z]+ ){0,2}[a-z]+$/.test(item.replace(/,.*$/, "")))
    )
      return null;
    return items.length;
  }
  return null;
}

/** How many names or things stand in a row behind a colon or between dashes; null where the row cannot be told. */
function namesListed(passage: Passage, claim: Told): number | null {
  const { prose, sentences } = claim.at.block;
  const sentence = sentences.find(
    ({ start, end }) => start <= claim.fact.span.start && claim.fact.span.end <= end,
  );
  if (sentence === undefined) return null;
  const rest = prose.slice(claim.fact.span.end, sentence.end);
  const opened = /^ [^,.;:()—–\d]{2,60}?(?:(:) | ?([—–]|--) ?| (\()| (?:are|were) (?=[A-ZÀ-Þ]))/.exec(rest);
  if (opened === null) return null;
  const from = claim.fact.span.end + opened[0].length;
  const behind = prose.slice(from, sentence.end);
  const close =
    opened[1] !== undefined ? /[.;!?]?["”]?$/ : opened[3] !== undefined ? /\)/ : /\s?(?:[—–]|--)|[.!?]["”]?$/;
  const end = close.exec(behind)?.index ?? -1;
  if (end < 0) return null;
  return itemsOf(claim.at, from, from + end, passage);
}

/** The items of a row that ends in "and" or "or"; null where one holds a verb, a number or more than a name. */
function itemsOf(at: AnnotatedBlock, from: number, end: number, passage: Passage): number | null {
  const text = at.block.prose.slice(from, end);
  if (
    /[\d;:()"“”—–]/.test(text) ||
    passage.own.some(({ fact }) => fact.span.start >= from && fact.span.end <= end)
  )
    return null;
  const parts = text.split(/,\s+(?:and |or |& )?|\s(?:and|or|&)\s/).map((part) => part.trim());
  if (!/(?:,|\s)(?:and|or|&)\s(?!.*,)/.test(text.replace(/,\s+(?=and |or )/, " "))) return null;
  if (parts.length < 2 || parts.some((part) => part === "" || part.split(" ").length > 6)) return null;
  const tokens = at.block.tokens;
  for (const [index, token] of tokens.entries()) {
    if (token.start < from || token.end > end || token.kind !== "word") continue;
    if (
      /^(?:who|which|that|whose|where|when|but|while|because|with|including|plus|both|other|others|more|etc)$/.test(
        token.lower,
      )
    )
      return null;
    if (isFinite(tagAt(at.annotations.tags(index), index))) return null;
  }
  // A row of one shape: all names, or all things.
  const named = parts.filter((part) => /^(?:the |The )?[A-ZÀ-Þ]/.test(part)).length;
  if (named !== 0 && named !== parts.length) return null;
  const definite = parts.filter((part) => /^(?:an?|his|her|their|its|one) /.test(part)).length;
  if (named > 0 && definite > 0) return null;
  return definite !== 0 && definite !== parts.length ? null : parts.length;
}

/** What a headline or the line before a list promises of the items below. */
export function promisedIn(at: AnnotatedBlock, facts: readonly Told[], items: number): Tie[] {
  return facts.flatMap((claim) => {
    const { fact } = claim;
    if (!isCountOfSeveral(fact) || items === fact.value || items < 2) return [];
    if (at.block.kind === "paragraph" ? !isLeadIn(at, fact) : !PROMISED.test(fact.head)) return [];
    return [{ kind: "listed" as const, claim, terms: [], strength: 2, others: [], factor: items }];
  });
}

/** Nouns that a headline counts of the text below it. */
const PROMISED =
  /^(?:thing|way|reason|tip|fact|lesson|sign|step|takeaway|question|answer|idea|myth|mistake|rule|trick|hack|place|key|point|moment|habit)$/;

/** "We asked for four things:": the only figure of the sentence that ends in the colon. */
function isLeadIn({ block }: AnnotatedBlock, { span, head }: Fact): boolean {
  const last = block.sentences.at(-1);
  return last !== undefined && span.start >= last.start && /:\s*$/.test(block.prose) && LISTABLE.test(head);
}

const LISTABLE =
  /^(?!(?:year|day|month|week|hour|minute|dollar|euro|people|time|percent|point|mile)s?$)[a-z]/;
