import { isOpening, POINTING, SALUTATIONS } from "../../lexicon/openings.js";
import { DECLARING, PLAIN_CUES } from "../../lexicon/reporting-verbs.js";
import type { Span } from "../../text/span.js";
import { isNobody, PERSON } from "./authors.js";
import { displayName } from "./display-names.js";

const FROM = new RegExp(String.raw`^[\s>*]*From:[\s*]*["“]?${PERSON}["”]?(?:\s*[(<,]\s*([^)>\n]*))?`, "u");
/** "From: Halloran, Denise (Harbors) <dh@x.example>". */
const FROM_SHOWN = /^[\s>*]*From:[\s*]*(["“]?\p{Lu}[^<\n]{2,60}?,[^<\n]{2,60}?)\s*(?:<[^<>\n]*>)?\s*$/u;
const WHOLE = new RegExp(`^${PERSON}$`, "u");
const HEADER = /^[\s>*]*(?:From|To|Cc|Bcc|Date|Sent|Subject|Re|Reply-To|Importance)\**:/i;
const WROTE = new RegExp(
  String.raw`^[\s>]*On .{5,90}?,? (?![AP]M\b)${PERSON}(?: ?<[^>\n]*>)? ?wrote:\s*$`,
  "u",
);
/** Lines that programs and people set between a letter and what it passes on. */
const PASSED_ON =
  /^[\s>]*(?:[-_*=#~]{3,}[-_*=#~\s]*$|-*\s*(?:original|forwarded) message\b|begin (?:forwarded|statement|quote)\b)/i;
/** "Her statement follows", "the answers below", "attributable to": what comes is somebody's, in a letter of another's. */
const POINTED_AT =
  /\b(?:statement|comments?|quotes?|response|reply|answers?|message|letter|remarks|text|words)\b[^.?!]{0,80}\b(?:below|follows?|following|attached|in full|reads?)\b|\b(?:below|following|attached)\b[^.?!]{0,80}\b(?:statement|comments?|quotes?|response|reply|answers?|message|letter|remarks|words)\b|\battribut(?:e|ed|able|ion)\b/i;
const OWN =
  /\bmy (?:own )?(?:statement|comments?|answers?|remarks|response|responses|thoughts|quotes?|words|views?|reply|points?|concerns?)\b/i;
const FROM_ANOTHER = /\b(?:from|by|for|of) (?:the|her|his|our|their|\p{Lu})/u;
const SPEECH = String.raw`(?:statement|comments?|quotes?|response|reply|remarks|answers?|message)`;
/** "The mayor's statement", "STATEMENT FROM THE MAYOR", "a quote from her -": over the words, or before them. */
const ANOTHERS = new RegExp(
  String.raw`['’]s? (?:\p{L}+ ){0,2}${SPEECH}\b|\b${SPEECH} (?:from|by|of|for) (?!me\b)\p{L}`,
  "iu",
);
/** So many words make a line that stands over others, at most. */
const HEADING = 12;
/** "ANA RUIZ: …", "Answer from the board: …" within a letter. */
const LABEL = /^[\s>]*(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}):[ \t]+\S/u;

interface Hand {
  readonly name: string;
  readonly role: string;
}

/** A stretch of a letter in one hand. */
export interface Letter {
  readonly at: number;
  /** Where its words begin, behind its head. */
  readonly from: number;
  readonly end: number;
  readonly name: string;
  readonly role: string;
}

/**
 * The stretches of a note that is mail whose writer is plain, older messages included; none where it is no mail. What a
 * letter quotes, passes on or introduces ("She wrote:") is its writer's no more, to its end. `sender` is whom the head of the
 * message names, and `set` tells how deep in block quotations an offset stands.
 */
export function lettersIn(
  text: string,
  sender: string | null = null,
  set: (offset: number) => number = () => 0,
): Letter[] {
  if (sender === null && !/^[\s>*]*From:|^[\s>]*On .{5,120} wrote:\s*$/mu.test(text)) return [];
  const letters: Letter[] = [];
  const hands: (Hand | null)[] = sender === null ? [] : [{ name: sender, role: "" }];
  let open: { at: number; depth: number; hand: Hand } | null = null;
  let at = 0;
  const close = (end: number): void => {
    if (open && end > open.at) {
      for (const { start, end: to } of own(text, open.at, end))
        letters.push({ ...open.hand, at: start, from: start, end: to });
    }
    open = null;
  };
  const lines = text.split("\n");
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const depthOf = (index: number): number =>
    set(starts[index]! + lines[index]!.search(/\S|$/)) +
    /^[\s>]*/.exec(lines[index]!)![0].replace(/[^>]/g, "").length;
  lines.forEach((line, index) => {
    const depth = depthOf(index);
    const from = fromLine(line);
    const wrote = WROTE.exec(line) ?? WROTE.exec(`${lines[index - 1] ?? ""} ${line.replace(/^[\s>]+/, "")}`);
    if (from || HEADER.test(line)) {
      close(starts[index]!);
      if (from) hands[depth] = isNobody(from.name) ? null : from;
      else if (/^[\s>*]*From\**:/i.test(line)) hands[depth] = null;
    } else if (wrote || introduces(line, lines, index)) {
      close(starts[index]!);
      let next = index + 1;
      while (next < lines.length && !/\S/.test(lines[next]!)) next++;
      const deeper = next < lines.length && depthOf(next) > depth;
      hands[depth + 1] = wrote ? { name: wrote[1]!, role: "" } : null;
      // Without marks nobody can tell where the words of another end.
      if (!deeper) hands[depth] = null;
    } else if (/\S/.test(line)) {
      const hand = hands[depth] ?? null;
      if (open && open.hand !== hand) close(starts[index]!);
      if (!open && hand) open = { at: starts[index]!, depth, hand };
    }
  });
  close(text.length);
  return letters;
}

/** Whom the head of a letter names as its writer; null where it is no such line, or names nobody in full. */
function fromLine(line: string): Hand | null {
  const shown = FROM_SHOWN.exec(line)?.[1];
  const meant = shown === undefined ? null : displayName(shown);
  if (meant && meant.name !== shown && WHOLE.test(meant.name)) return meant;
  const from = FROM.exec(line);
  return from && { name: from[1]!, role: from[2] ?? "" };
}

/** Whether the words behind a line of a letter are, or may be, another's. */
function introduces(line: string, lines: readonly string[], index: number): boolean {
  if (PASSED_ON.test(line)) return true;
  const words = line.match(/[\p{L}'’-]+/gu) ?? [];
  const isOwn = OWN.test(line) && !FROM_ANOTHER.test(line) && !reports(line);
  if (isOwn || words.length === 0) return false;
  if (POINTED_AT.test(line)) return true;
  const isHeading = words.length <= HEADING && !/[.?!]["”’)]*\s*$/.test(line);
  if (ANOTHERS.test(line) && (isHeading || /\s[–—-]+\s/.test(line))) return true;
  if (isHeading && /\b(?:has to say|says|said|wrote)\s*$/i.test(line) && !/\bI\b/.test(line)) return true;
  const label = LABEL.exec(line)?.[1];
  if (label !== undefined && label.split(" ").length > 1 && !isOpening(label.split(" ")[0]!)) return true;
  if (label !== undefined && label === label.toUpperCase() && label.length > 2) return true;
  if (!/[:：][\s*]*$/.test(line)) return false;
  // "Dear Ms. Bell:" greets, unless the line says more.
  const greets =
    SALUTATIONS.has(words[0]!.toLowerCase()) &&
    words.length <= 5 &&
    !words.slice(1).some((word) => POINTING.has(word.toLowerCase())) &&
    !reports(line);
  let next = index + 1;
  while (next < lines.length && !/\S/.test(lines[next]!)) next++;
  return !greets && (reports(line) || !/^[\s>]*(?:[-•*–]|\d+[.)])\s/.test(lines[next] ?? ""));
}

/** Whether somebody other than the writer says or writes something in a sentence. */
function reports(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return words.some(
    (word, at) =>
      (DECLARING.has(word) || PLAIN_CUES.has(word)) &&
      !words.slice(Math.max(0, at - 3), at).some((each) => /^(?:i|we)(?:['’]\p{L}+)?$/u.test(each)),
  );
}

/** A stretch of a letter without the sentences that report another's words. */
function own(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const match of text
    .slice(from, to)
    .matchAll(/(?:[^.?!\n]|[.?!](?![\s"”’)])|\r?\n(?![\s>]{0,20}\n)){1,2000}[.?!"”’)]*/g)) {
    if (!reports(match[0])) continue;
    if (from + match.index > start) found.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  if (start < to) found.push({ start, end: to });
  return found.filter((span) => /\S/.test(text.slice(span.start, span.end)));
}
