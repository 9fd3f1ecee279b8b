import assert from "node:assert/strict";
import { articleFor } from "../../server/src/edits/articles.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { STYLEBOOK, type StylebookEntry } from "../../server/src/lexicon/stylebook.js";
import { objectOf } from "../../server/src/lexicon/verb-frames.js";
import { Reviewer } from "../../server/src/review/review.js";
import { marked } from "../support/marked.js";
import { INPUT } from "../support/review.js";

const CLASH =
  /\b(?:at|against|in|into|of|on|to|with|from|by) (?:at|against|into|of|to|for|with|from|by|in|across)\b/i;
/** Plurals of the alternatives that a verb of the singular could stand behind. */
const DISAGREES = /\b(?:deaths|changes|limits|cuts|savings|rules|layoffs|people|warnings) (?:was|is|has)\b/;
const ARTICLE_PLURAL =
  /\ban? (?:[a-z]+ )?(?:arrivals|deaths|limits|cuts|savings|rules|layoffs|people|warnings)\b/i;

/** The drafts that the fixes of one entry make of a text. */
function fixed(entry: StylebookEntry, text: string): string[] {
  const { findings } = new Reviewer().review(text, "plaintext", { ...INPUT, scorer: null });
  return findings
    .filter((finding) => finding.entry === entry.id && finding.rule.startsWith("wording/"))
    .flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));
}

/** What is wrong with the grammar of a sentence, by rules; null where none of them is broken. */
function fault(text: string): string | null {
  for (const [, article, word] of text.matchAll(/\b(an?) ([A-Za-z0-9][^\s,.]*)/gi))
    if (articleFor(word!) !== article!.toLowerCase()) return `the article before “${word!}”`;
  if (/\b([a-z]+) \1\b/i.test(text)) return "a doubled word";
  if (CLASH.test(text)) return "two prepositions";
  if (/\b(?:was|has|have) (?:took|rose|fell|spoke|hid|gave|grew)\b/.test(text))
    return "a past for a participle";
  if (DISAGREES.test(text)) return "a plural with a verb of the singular";
  if (ARTICLE_PLURAL.test(text)) return "an article before a plural";
  if (
    /\b(?:an?|the|is|was|were|are) (?:who|by police|with (?:an? )?[a-z]+ (?:man|senator|crash))\b/i.test(text)
  )
    return "a phrase before its noun";
  if (/\bsaid,? saying\b/.test(text)) return "said twice";
  if (/, (?:--|[–—])/.test(text)) return "a comma before a dash";
  if (/\s[,.;:]|[,;:][,;:.?!]|^\s|\s{2}/.test(text)) return "stray marks";
  if (/^["“]?[a-z]/.test(text)) return "no capital";
  for (const [word] of text.matchAll(/\b[a-z]+\b/g))
    if (
      objectOf(word) === "object" &&
      new RegExp(`(?<!\\b(?:was|were|be|been) )\\b${word} (?:at|against|into)\\b`).test(text)
    )
      return `“${word}” without its object`;
  return null;
}

describe("the fixes of the stylebook", function () {
  this.timeout(60_000);

  it("leave every entry's own sample a sentence", () => {
    const wrong: string[] = [];
    for (const entry of STYLEBOOK.entries) {
      const { text } = marked(entry.sample ?? "");
      // What the sample itself breaks ("in by"), its fix need not mend.
      if (fault(text) !== null) continue;
      for (const after of fixed(entry, text)) {
        const what = fault(after);
        if (what !== null) wrong.push(`${entry.id}: ${what}: ${after}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it("leave a sentence where the entry is the predicate, set off by a dash, or behind “said”", () => {
    const wrong: string[] = [];
    for (const entry of STYLEBOOK.entries)
      for (const form of entry.forms) {
        const frames =
          entry.partOfSpeech === "adjective"
            ? [`The two men were ${form}.`, `He is ${form}, she said.`, `A ${form} man and his son left.`]
            : entry.partOfSpeech === "adverb"
              ? [`It goes to agents or clerks, ${form} -- for a fee.`, `It is late, ${form} — by a year.`]
              : entry.kind === "attribution" && form.endsWith("ing")
                ? [`She left, Crane said, ${form} that the pier is safe.`]
                : [];
        for (const text of frames.filter((frame) => fault(frame) === null))
          for (const after of fixed(entry, text)) {
            const what = fault(after);
            if (what !== null) wrong.push(`${entry.id}: ${what}: ${after}`);
          }
      }
    assert.deepEqual(wrong, []);
  });

  it("make no killer an activist, a crowd or a man", () => {
    const MILD =
      /\b(?:activists?|crowds?|groups?|protesters|supporters|young men|m[ae]n|youths?|defeat|disorder)\b/;
    const wrong: string[] = [];
    for (const entry of STYLEBOOK.entries.filter(
      ({ kind, partOfSpeech }) => kind === "label" && partOfSpeech === "noun",
    ))
      for (const form of entry.forms)
        for (const text of [
          `Some 40 villagers were killed by ${form} in 1947.`,
          `The riots began when ${form} burned two shops.`,
          `Two ${form} bombed the station in May.`,
        ])
          for (const after of fixed(entry, text)) if (MILD.test(after)) wrong.push(`${entry.id}: ${after}`);
    assert.deepEqual(wrong, []);
  });

  it("leave a sentence of every verb, with an object, a particle or neither", () => {
    const wrong: string[] = [];
    const frames = [
      "The firm has # the port.",
      "The mayor # at the port.",
      "The mayor # 40 people.",
      "The firm was # in May.",
      "“We stopped it,” Crane #.",
    ];
    for (const entry of STYLEBOOK.entries) {
      if (entry.partOfSpeech !== "verb" && entry.kind !== "attribution") continue;
      for (const form of entry.forms.filter((each) => each.split(" ")[0]!.endsWith("ed")))
        for (const frame of frames) {
          const text = frame.replace("#", form);
          if (fault(text) !== null) continue;
          for (const after of fixed(entry, text)) {
            const what = fault(after);
            if (
              what !== null ||
              /\b(?:was (?:cut jobs|spoke|responded)|(?:responded|spoke|cut jobs) 40)\b/.test(after)
            )
              wrong.push(`${entry.id}: ${what ?? "no object"}: ${after}`);
            if (frame.endsWith("Crane #.") && objectOf(/Crane (\w+)\.$/.exec(after)?.[1] ?? "") === "object")
              wrong.push(`${entry.id}: without an object: ${after}`);
          }
        }
    }
    assert.deepEqual(wrong, []);
  });
});
