import {
  FORM_KEY,
  FORM_NAMES,
  FORMS,
  REVIEWED,
  SECTION_KEYS,
  STEP_VERBS,
  SURE_TAGS,
  TAG_KEYS,
  type Form,
} from "../../lexicon/forms.js";
import type { Block } from "../../text/draft.js";
import type { FormSign } from "./form-sign.js";
import { voiceOf } from "./voice.js";

const NONE: readonly FormSign[] = [];
/** Lines longer than this say nothing of the form by themselves. */
const SHORT = 80;

/** What a block shows of the draft's form; by the block alone. */
export function readFormSigns(block: Block): readonly FormSign[] {
  switch (block.kind) {
    case "metadata":
      return signsOfMetadata(block.prose);
    case "headline":
    case "subhead":
      return signsOfHeading(block);
    case "paragraph":
    case "listItem":
    case "blockQuote":
    case "tableCell":
      return signsOfCopy(block);
    default:
      return NONE;
  }
}

/** `category: opinion`, `Section: Letters`, or the section's name alone above the headline. */
function signsOfMetadata(prose: string): readonly FormSign[] {
  if (prose.length > 400) return NONE;
  const keyed = /^["']?([A-Za-z-]+)["']?\s*[:=]\s*(.*)$/s.exec(prose);
  if (!keyed) return labelled(formNamed(prose), prose);
  const key = keyed[1]!.toLowerCase();
  const values = keyed[2]!.split(/[,;[\]"'|/>\n]|\s-\s|^-\s/).map((value) => value.trim());
  if (key === FORM_KEY) {
    const form = FORMS.find(
      (each) => each === bare(values.find((value) => value !== "") ?? "").replaceAll(" ", "-"),
    );
    return form ? [{ kind: "claimed", form, words: keyed[2]!.trim() }] : NONE;
  }
  if (!SECTION_KEYS.has(key) && !TAG_KEYS.has(key)) return NONE;
  const isTag = TAG_KEYS.has(key);
  let found: { form: Form; value: string } | null = null;
  for (const value of values) {
    const form = formNamed(value);
    if (!form || (isTag && !SURE_TAGS.has(bare(value)))) continue;
    // A form of its own says more than the news beside it.
    if (!found || found.form === "news") found = { form, value };
  }
  return found ? labelled(found.form, found.value) : NONE;
}

function labelled(form: Form | undefined, words: string): readonly FormSign[] {
  return form ? [{ kind: "label", form, words: words.trim() }] : NONE;
}

function formNamed(words: string): Form | undefined {
  return words.length <= SHORT ? FORM_NAMES.get(bare(words)) : undefined;
}

/** As two names are compared: in lower case, without marks around, with spaces for hyphens. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[-_]+/g, " ")
    .replace(/^[\s|:.#*–—]+|[\s|:.#*–—]+$/g, "")
    .replace(/\s+/g, " ");
}

/** "Opinion | …", "OPINION: …": only these words stand before a colon in no headline of news. */
const BEFORE_BAR = /^([A-Za-z&’' -]{3,30}?)\s*\|\s*\S/;
const BEFORE_COLON =
  /^(opinion|editorial|op-ed|guest column|guest commentary|column|commentary|our view|viewpoint|obituary|letters? to the editor|live updates|live blog|recipe)\s*[:–—]\s*\S/i;
const REVIEW_HEADLINE = new RegExp(
  String.raw`^(?:${REVIEWED}) review\s*[:|–—-]|\s(?:–|—|-|\|)\s(?:${REVIEWED}) review$|[”’"')]\s+review\s*[:–—]`,
  "i",
);
const AFTER_BAR = /\s\|\s(opinion|editorial|column|commentary|obituary|obituaries|letters|reviews?)$/i;
const NAMED = [BEFORE_BAR, BEFORE_COLON, AFTER_BAR];
const DEATH = /\b(?:dies|dead|died)\b(?: \w+){0,4}?(?: at| aged)? \d{2,3}\b|\bdies\b|^obituar|\bobituary$/i;
const INTERVIEW =
  /\binterviews? with\b|\binterviewed\b|\binterviews [A-Z]|\binterviewed by\b|\bin conversation with\b|^in conversation\b|\bQ ?& ?A\b|^interview\s*[:|–—-]|\b(?:ten|five|\d+) questions (?:for|with|to)\b/i;
const HOW_TO =
  /^(?:how to|here’s how to|here's how to)\b|^\d{1,2} (?:\w+ )?(?:ways|tips|steps|tricks) (?:to|for|on)\b|:\s*how to\b|\bstep[- ]by[- ]step guide\b|\brecipe$/i;

function signsOfHeading(block: Block): readonly FormSign[] {
  const { prose, kind } = block;
  const signs: FormSign[] = [];
  if (kind === "headline") {
    const words = [prose, ...NAMED.flatMap((pattern) => pattern.exec(prose)?.[1] ?? [])].find(formNamed);
    if (words !== undefined) signs.push({ kind: "label", form: formNamed(words)!, words });
    else if (REVIEW_HEADLINE.test(prose)) signs.push({ kind: "label", form: "review", words: "review" });
    if (DEATH.test(prose)) signs.push({ kind: "death headline" });
    if (INTERVIEW.test(prose)) signs.push({ kind: "interview headline" });
    if (HOW_TO.test(prose)) signs.push({ kind: "how-to headline" });
  }
  // A short line of plain text looks like a subhead.
  else if (isTabular(block)) signs.push({ kind: "tabular" });
  if (SALUTATION.test(prose)) signs.push({ kind: "salutation" });
  if (isRating(prose)) signs.push({ kind: "rating" });
  if (isStamped(prose)) signs.push({ kind: "stamp" });
  if (/\?["”’)]*$/.test(prose)) signs.push({ kind: "asked" });
  return signs.length > 0 ? signs : NONE;
}

const QUESTION = /^(?:Q|QUESTION|Question)\s?(?:\d{1,2})?[:.]\s?\S/;
const ANSWER = /^(?:A|ANSWER|Answer)\s?[:.]\s?\S/;
const SALUTATION =
  /^(?:to the editors?\b|dear (?:sir|madam|editors?|sirs)\b|(?:sir|madam|editor)s?\s*[,:–—]\s|re:\s*“)/i;
const ZONE = String.raw`(?:\s?(?:GMT|BST|UTC|[ECMP][SD]?T|IST|AEST|AEDT))?`;
const HALF = String.raw`\s?[ap]\.?m\b\.?`;
/** 10:42, 10.42am, 9 p.m. GMT; a point between two numbers is a time only where half of the day or a dash says so. */
const STAMP = new RegExp(
  String.raw`^[[(]?(?:\d{1,2}:\d{2}(?::\d{2})?(?:${HALF})?${ZONE}|\d{1,2}(?:\.\d{2})?${HALF}${ZONE}|\d{1,2}\.\d{2}${ZONE}(?=[\])]?\s*(?:[–—|]|$)))[\])]?(?:\s*[-–—:|]|\s|$)`,
  "i",
);
/** A speech of a transcript is stamped as well, with its speaker behind. */
const STAMPED_TURN = /^\S+\s+[A-Z][A-Z.'’ -]{1,40}:/;

function signsOfCopy(block: Block): readonly FormSign[] {
  const { prose, tokens } = block;
  const signs: FormSign[] = [];
  if (QUESTION.test(prose)) signs.push({ kind: "question" });
  else if (ANSWER.test(prose)) signs.push({ kind: "answer" });
  else if (prose.length < 600 && /\?["”’)]*$/.test(prose) && !/^["“]/.test(prose))
    signs.push({ kind: "asked" });
  if (SALUTATION.test(prose)) signs.push({ kind: "salutation" });
  if (isRating(prose)) signs.push({ kind: "rating" });
  if (isStamped(prose)) signs.push({ kind: "stamp" });
  if (isFirstPerson(block)) signs.push({ kind: "first person" });
  if (isStep(block)) signs.push({ kind: "step" });
  if (isTabular(block)) signs.push({ kind: "tabular" });
  if (tokens.length > 4) {
    signs.push(voiceOf(block));
    if (/\b(?:died|passed away|has died)\b/.test(prose)) signs.push({ kind: "died" });
    if (
      /\bsurvived by\b|\bsurvivors include\b|\bleaves (?:behind )?(?:his|her|a) (?:wife|husband|partner|widow|son|daughter|two|three|four)/.test(
        prose,
      )
    )
      signs.push({ kind: "survived by" });
  }
  return signs.length > 0 ? signs : NONE;
}

/** A verdict in stars or points on a line of its own, or at a headline's end. */
function isRating(prose: string): boolean {
  if (prose.length > SHORT) return false;
  return (
    /[★☆⭐✭✩]{3,5}½?$|^[★☆⭐✭✩]{1,5}½?/u.test(prose) ||
    /^(?:our |my |the )?(?:rating|verdict|score|grade|stars?)\s*[:–—-]\s*(?:\d(?:[.,]\d)?\s*(?:\/|out of|of)\s*(?:5|10|five|ten)\b|[A-F][+–−-]?$|\d(?:[.,]5)? stars?)/i.test(
      prose,
    ) ||
    /^\(?(?:\d(?:[.,½]5?)?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?\s*(?:\/|out of|of)\s*(?:5|10|five|ten)(?: stars?)?\)?\.?$/i.test(
      prose,
    ) ||
    /^\(?(?:one|two|three|four|five|\d½?)(?: and a half)? stars?\)?\.?$/i.test(prose)
  );
}

function isStamped(prose: string): boolean {
  return STAMP.test(prose) && !STAMPED_TURN.test(prose);
}

/** Whether the block's own words, outside of quotations, speak as "I" or "we". */
function isFirstPerson({ tokens, prose }: Block): boolean {
  if (prose.startsWith("“") || prose.startsWith('"')) return false;
  for (let at = 0; at < tokens.length && at < 60; at++) {
    const { text, lower } = tokens[at]!;
    if (text === "“" || text === '"') return false;
    if (text === "I" || /^(?:i'm|i’m|i've|i’ve|we|we're|we’re|we've|we’ve|my|our|me)$/.test(lower))
      return true;
  }
  return false;
}

/** "1. Turn off the gas.", a list's item or "Step 2: …" that begins with the verb of an order. */
function isStep({ kind, tokens, prose }: Block): boolean {
  const numbered = /^(?:(?:step )?\d{1,2}\s?[.):]|[-–*•])\s/i.exec(prose)?.[0].length ?? 0;
  if (kind !== "listItem" && numbered === 0) return false;
  const first = tokens.find(({ start }) => start >= numbered);
  return first !== undefined && STEP_VERBS.has(first.lower) && tokens.length > 2;
}

/** A line of results, times or prices: two figures or more, few words, and no sentence. */
function isTabular({ tokens, prose }: Block): boolean {
  if (tokens.length > 60 || tokens.length < 3 || /[a-z]{2}[.!?]["”’)]*$/.test(prose)) return false;
  let figures = 0;
  let small = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind === "number") figures++;
    else if (kind === "word" && text === lower && text.length > 2) small++;
  }
  return (figures >= 2 && small <= figures + 2) || /\.{4,}\s*\S{1,12}$/.test(prose);
}
