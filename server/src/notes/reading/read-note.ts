import { inTitleCase } from "../named-in-notes.js";
import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { ORGANISATION_NOUNS, PLACE_NOUNS } from "../../lexicon/roles.js";
import type { Note } from "../notes.js";
import { authorOf } from "./authors.js";
import { biteOf } from "./bites.js";
import { examinationsIn } from "./examinations.js";
import { headOf, isListed } from "./heads.js";
import { initialledIn } from "./initials.js";
import { introducedIn } from "./introductions.js";
import { lettersIn, type Letter } from "./letters.js";
import { keyIn } from "./keys.js";
import { mailOf, type Mail } from "./mail.js";
import { nameLinesOf } from "./name-lines.js";
import { blank, type PlainNote, type Turn, type Voice } from "./note-text.js";
import { plainText, withoutTags, type PlainText } from "./plain-text.js";
import { isOffice, keyLine } from "./office-holders.js";
import { quotedTurns } from "./quoted-turns.js";
import { isApposed, isSentence } from "./labels.js";
import { displayName } from "./display-names.js";
import { shapedLabels } from "./shapes.js";
import { isNameIn, keyedVoice, nobodysLabel, resolveVoice } from "./voices.js";

/** A time with or without a day before it, as messages are exported: "[12/08/25, 14:03:22]", "9:41 AM". */
const TIME = String.raw`\u200e?[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \u202f]+)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?[\])]?`;
const NAME = String.raw`(?:>>+ ?)?(?:\d{1,4}: )?((?:\p{Lu}[\p{L}.'’-]*|\d)(?: (?:(?:de|la|van|der|von|bin|al|of|the) )*(?:\p{Lu}[\p{L}.'’-]*|\d+)){0,4})`;
const ASIDE = String.raw`(?: ?[([]([^()\n]{2,80})[)\]](?: ?\([^()\n]{2,20}\))?|, ([^:\n]{2,80}?))?`;
/** "[00:12:31] Jane Smith:", "SMITH (clerk):", "1: Jane Smith:", ">> SMITH:", "Jane Smith [0:12]:" before the words. */
const LABELLED = new RegExp(
  String.raw`^[ \t]*(?:${TIME}[ \t]*[-–]?[ \t]*)?${NAME}${ASIDE}[ \t]*(?:${TIME})?[ \t]*:(?=[ \t\r]|$)`,
  "u",
);
/** "Jane Smith  0:12", "0:12 Jane Smith", "Smith, Jane (Guest)  0:12" on a line of its own, over the words. */
const OVER = new RegExp(
  String.raw`^[ \t]*(?:(\S[^\n:]{0,68}?)[ \t]+[-–|]?[ \t]*${TIME}|${TIME}[ \t]+(\S[^\n:]{0,68}?))[ \t]*:?[ \t]*\r?$`,
  "u",
);
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");
/** What may be a label of a telephone or a device at the head of a line: "iPhone: …", "+1 555-0100: …", "[External] Jane Smith: …". */
const ODD_LABEL = new RegExp(
  String.raw`^[ \t]*(?:${TIME}[ \t]*[-–]?[ \t]*)?([\p{L}+(\d[][^:\n]{1,38}):(?=[ \t])`,
  "u",
);
/** In UTF-16 units: where the key to a note's initials stands. */
const HEAD = 1500;
/** In lines: where a note says who holds which office. */
const KEY_LINES = 40;
/** Questions and answers of a hearing. */
const ASKED = /^[ \t]*([QA])(?:[.:]|(?=[ \t]{2,}))(?=[ \t]|\r?$)/;
/** The same as a notebook has them. */
const ASKED_SMALL = /^[ \t]*([qa]):(?=[ \t]|\r?$)/;

/** Reads a note: its words without the format, and who speaks them. Linear in the length of the text. */
export function readNote(note: Note): PlainNote {
  const mail = /\.eml$/i.test(note.path) ? mailOf(note.text) : null;
  if (mail) return ofMail(note, mail);
  const plain = plainText(note.path, note.text);
  return read(note, plain, plain.labels.length <= 1 ? lettersIn(note.text) : []);
}

/** Deeper than this, mail in mail is left out. */
const DEEPEST = 4;

/** A message: its sender speaks in the body where that is plain, and each file in it reads as a note of its own. */
function ofMail(note: Note, { sender, parts }: Mail, depth = 0): PlainNote {
  let plain = "";
  const turns: Turn[] = [];
  const voices: Voice[] = [];
  for (const { path, text, start, end, attached } of parts) {
    const part = { path, text };
    const inner = attached && /\.eml$/i.test(path) && depth < DEEPEST ? mailOf(text) : null;
    const has = inner ? ofMail(part, inner, depth + 1) : attached ? readNote(part) : ofBody(part, sender);
    plain += blank(note.text.slice(plain.length, start)) + has.plain;
    turns.push(...has.turns.map((turn) => ({ ...turn, start: turn.start + start, end: turn.end + start })));
    voices.push(...has.voices);
    if (plain.length !== end) plain = plain.slice(0, end).padEnd(end);
  }
  return { note, plain: plain + blank(note.text.slice(plain.length)), turns, voices };
}

const BLOCK_QUOTATION = /<(\/?)blockquote\b[^<>]*>/gi;

/** How deep in block quotations an offset of HTML stands; to be asked of offsets that hardly ever go back. */
function depthsIn(html: string): (offset: number) => number {
  const tags = [...html.matchAll(BLOCK_QUOTATION)];
  let [at, depth] = [0, 0];
  const step = (index: number): number => (tags[index]![1] === "" ? 1 : -1);
  return (offset) => {
    while (at < tags.length && tags[at]!.index < offset) depth += step(at++);
    while (at > 0 && tags[at - 1]!.index >= offset) depth -= step(--at);
    return Math.max(0, depth);
  };
}

/** A body of a message. */
function ofBody(part: Note, sender: string | null): PlainNote {
  const isHtml = /\.html$/.test(part.path);
  const plain = isHtml ? withoutTags(part.text) : part.text;
  const set = isHtml ? depthsIn(part.text) : undefined;
  return read({ ...part, text: plain }, { plain, labels: [] }, lettersIn(plain, sender, set), true);
}

function read(
  note: Note,
  { plain: text, labels }: PlainText,
  letters: readonly Letter[],
  isMail = false,
): PlainNote {
  const voices = new Map<string, Voice>();
  const voiceOf = (label: string, role = ""): Voice | null => {
    const known = voices.get(label);
    if (known) return known;
    if (nobodysLabel(label)) return null;
    const meant = displayName(label);
    // Who speaks in a room, or by a telephone, is nobody known unless the note's key tells.
    const resolved =
      meant === null
        ? keyedVoice(label, role, note)
        : (keyedVoice(label, role, note) ?? resolveVoice(meant.name, role || meant.role, note));
    if (resolved === null) return null;
    const voice = { ...resolved, shown: inTitleCase(resolved.name || resolved.label) };
    voices.set(label, voice);
    return voice;
  };
  const named = labels.filter(({ label }) => label !== null).length;
  const marks: Mark[] = labels.map(({ at, label }) => ({
    at,
    from: at,
    label: label ?? "",
    voice: label === null ? null : voiceOf(label),
  }));
  if (named === 0 && letters.length === 0 && !isMail) {
    const examined = examinationsIn(text);
    const key = keyIn(text);
    const others: Mark[] = [];
    for (const { at, from, label, role } of labelLines(text)) {
      if (!voices.has(label) && displayName(label) !== null && !isLabel(label, text, at, note.text)) {
        if (isParagraph(text, at)) others.push({ at, from, label: "", voice: null });
        continue;
      }
      // Each witness answers by the same letter.
      const letter = label === "Q" ? "Q" : /^(?:A|(?:the )?witness)$/i.test(label) ? "A" : null;
      const told = key.get(label);
      if (told && (told.name !== "" || letter !== "A")) {
        marks.push({ at, from, label, voice: told.name === "" ? null : voiceOf(told.name, told.role) });
        continue;
      }
      const named =
        letter && examined.findLast((each) => each.at < at && each[letter] !== undefined)?.[letter];
      marks.push({ at, from, label, voice: named ? voiceOf(named) : voiceOf(label, role) });
    }
    const voiced = marks.filter(({ voice }) => voice !== null).length;
    for (const { at, from, label, role } of shapedLabels(text, voiced < 2))
      if (!marks.some((mark) => mark.at === at))
        marks.push({ at, from, label, voice: label === "" ? null : voiceOf(label, role) });
    // Where turns are labelled, what else stands before a colon is somebody or something else.
    if (voiced >= TRANSCRIPT) marks.push(...others.filter(({ at }) => !marks.some((mark) => mark.at === at)));
    marks.sort((a, b) => a.at - b.at);
  }
  let plain = "";
  for (const { at, from } of marks) plain += text.slice(plain.length, at) + blank(text.slice(at, from));
  plain += text.slice(plain.length);
  const turns: Turn[] = [];
  const introduced = introducedBy(marks, plain);
  let quotes = 0;
  marks.forEach(({ from, voice, label }, index) => {
    const end = marks[index + 1]?.at ?? text.length;
    const own = voice === null ? (introduced.get(index) ?? introduced.get(label)) : undefined;
    // Minutes quote their speakers, and go on in their own words behind the paragraph.
    const isQuoted = /^\s{0,4}["“]/.test(plain.slice(from, from + 5));
    const paragraph = isQuoted ? /\r?\n[ \t]*\r?\n/.exec(plain.slice(from, end))?.index : undefined;
    if (isQuoted) quotes++;
    turns.push({
      start: from,
      end: paragraph === undefined ? end : from + paragraph,
      voice: voice ?? (own === undefined ? null : voiceOf(own)),
      sure: voice !== null,
    });
  });
  // A release or reported notes: what stands in quotation marks is somebody's.
  const isTranscript = marks.filter(({ voice }) => voice !== null).length + introduced.size >= 2 || named > 1;
  if (!isTranscript)
    return quotedTurns(
      note,
      plain,
      written(note, turns, letters, voiceOf, isMail),
      voiceOf,
      letters.length > 0,
    );
  if (quotes >= 2 && quotes * 2 >= marks.length)
    return withQuotes(quotedTurns(note, plain, [], voiceOf), turns);
  return { note, plain, turns, voices: [...voices.values()] };
}

/** A place where another begins to speak; `label` is as written, "" where only the change is marked. */
interface Mark {
  readonly at: number;
  readonly from: number;
  readonly label: string;
  readonly voice: Voice | null;
}

/**
 * Who says who they are in turns that no label names: by index of the mark, and by label where a program told several voices
 * apart ("Speaker 2"). A microphone of a room is anybody's the next time.
 */
function introducedBy(marks: readonly Mark[], plain: string): Map<number | string, string> {
  const found = new Map<number | string, string>();
  marks.forEach(({ from, label, voice }, index) => {
    if (voice !== null) return;
    const name = introducedIn(plain.slice(from, marks[index + 1]?.at));
    if (name === null) return;
    const isOneVoice = /^(?:speaker|spk|participant|s)[ _-]?(?:\d+|\p{Lu})$/iu.test(label);
    found.set(isOneVoice ? label : index, name);
  });
  return found;
}

/** The turns with the quotations that stand outside them. */
function withQuotes(read: PlainNote, turns: readonly Turn[]): PlainNote {
  const others = read.turns.filter(
    ({ start, end }) => !turns.some((turn) => turn.start < end && start < turn.end),
  );
  const all = [...turns, ...others].sort((a, b) => a.start - b.start);
  return { ...read, turns: all, voices: [...new Set(all.flatMap(({ voice }) => voice ?? []))] };
}

/** The turns of a note that is no transcript: of its letters, else of the one person that its head names. */
function written(
  note: Note,
  labelled: readonly Turn[],
  letters: readonly Letter[],
  voiceOf: (label: string, role?: string) => Voice | null,
  isMail: boolean,
): readonly Turn[] {
  if (letters.length > 0)
    return letters.flatMap(({ from, end, name, role }): Turn[] => {
      const voice = voiceOf(name, role);
      return voice ? [{ start: from, end, voice, sure: true }] : [];
    });
  if (labelled.length > 0 || isMail) return labelled;
  const author = authorOf(note.text);
  const voice = author && voiceOf(author.name, author.role);
  return voice ? [{ start: 0, end: note.text.length, voice, sure: author.sure }] : [];
}

/** So many turns with a name make a transcript of what has no labels in the format itself. */
const TRANSCRIPT = 3;

/** Whether a paragraph begins at an offset. */
function isParagraph(text: string, at: number): boolean {
  return at === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 80), at));
}

/** Labels of turns by the lines that they stand on; the words begin at `from`. */
function* labelLines(text: string): Generator<{ at: number; from: number; label: string; role: string }> {
  let at = 0;
  // "Q Are you satisfied?": a capital alone, and no article, where several lines begin with a Q.
  const keyed = new Set([...lettersOfKey(text), ...keyIn(text).keys()]);
  const bare = (text.match(/^[ \t]*Q[ \t]+\p{Lu}/gmu)?.length ?? 0) >= 2;
  const lines = text.split("\n");
  const nameLineAt = nameLinesOf(lines);
  const small = lines.filter((line) => ASKED_SMALL.exec(line)?.[1] === "q").length >= 2;
  for (const [index, line] of lines.entries()) {
    if (index < KEY_LINES && keyLine(line) !== null) {
      at += line.length + 1;
      continue;
    }
    const bite = biteOf(line) ?? nameLineAt(index);
    if (bite !== null) {
      yield { at, from: at + bite.length, label: bite.label, role: bite.role };
      at += line.length + 1;
      continue;
    }
    const asked =
      ASKED.exec(line) ??
      (small ? ASKED_SMALL.exec(line) : null) ??
      (bare ? /^[ \t]*([QA])(?=[ \t]+\p{Lu})/u.exec(line) : null) ??
      (keyed.size > 0 ? ofKey(line, keyed) : null);
    const over = asked ? null : overLabel(line);
    const labelled = asked || over !== null ? null : LABELLED.exec(line);
    if (asked) yield { at, from: at + asked[0].length, label: asked[1]!.toUpperCase(), role: "" };
    else if (over !== null) yield { at, from: at + line.length, label: over, role: "" };
    else if (labelled) {
      const [whole, label, role, title] = labelled;
      const turned = title === undefined ? null : turnedRound(label!, title, text);
      if (turned !== null) yield { at, from: at + whole.length, label: turned, role: "" };
      else if (title === undefined || isApposed(title))
        yield { at, from: at + whole.length, label: label!.trim(), role: role ?? title ?? "" };
    } else if (/^[ \t]*>>/.test(line)) yield { at, from: at + line.indexOf(">>") + 2, label: ">>", role: "" };
    else {
      const head = headOf(line);
      const odd = head ? null : oddLabel(line);
      if (head && !isListed(lines, index)) yield { at, from: at + head.length, label: head.label, role: "" };
      else if (odd) yield { at, from: at + odd.length, label: odd.label, role: "" };
    }
    at += line.length + 1;
  }
}

/** The label of a line that has a label and a time and nothing else; null for any other line. */
function overLabel(line: string): string | null {
  if (line.length > 100 || !/\d:\d{2}/.test(line)) return null;
  const match = OVER.exec(line);
  if (!match) return null;
  const label = (match[1] ?? match[2])!.replace(/^\*\*|\*\*$|^\[(?=[^\]]+\]$)|(?<=^\[[^\]]+)\]$/g, "");
  const plain = WHOLE_NAME.exec(label)?.[1];
  if (plain !== undefined) return plain;
  const meant = displayName(label);
  if (meant === null) return label;
  const isName = meant.name !== label && WHOLE_NAME.test(meant.name);
  return isName && (meant.name.includes(" ") || !label.includes(",")) ? label : null;
}

/** "Halloran, Denise (Finance)" before a colon; null where what stands behind the comma is no given name. */
function turnedRound(label: string, title: string, text: string): string | null {
  const shown = `${label}, ${title}`;
  const meant = displayName(shown);
  if (!meant || meant.name === label || !meant.name.endsWith(label)) return null;
  const given = meant.name.slice(0, -label.length).split(" ");
  const isKnown = given.some((word) => GIVEN_NAMES.has(folded(word)));
  return isKnown || text.split(`${shown}:`).length > 2 ? shown : null;
}

/** A label that is no name as it stands: of a telephone, a mailbox, "[External] Jane Smith". */
function oddLabel(line: string): { label: string; length: number } | null {
  const match = ODD_LABEL.exec(line);
  if (!match) return null;
  const meant = displayName(match[1]!);
  const isShown =
    meant === null || (meant.name !== match[1] && /^[([]/.test(match[1]!) && WHOLE_NAME.test(meant.name));
  return isShown ? { label: match[1]!, length: match[0].length } : null;
}

/** The initials that the head of a note puts for names: "Key: Q = me. P = Ida Morel." */
function lettersOfKey(text: string): ReadonlySet<string> {
  const pairs = text.slice(0, HEAD).matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{1,3}) ?= ?(?=\p{Lu}\p{Ll})/gu);
  return new Set([...[...pairs].map(([, letters]) => letters!), ...initialledIn(text).keys()]);
}

/** "P. We shall see.", "IM  We shall see.", `IM "We shall see."`, "9.40 IM: we shall see": a line that begins with initials of the key. */
function ofKey(line: string, keyed: ReadonlySet<string>): RegExpExecArray | null {
  const found =
    /^[ \t]*(?:\d{1,2}[.:]\d{2}[ \t]+)?(\p{Lu}{1,4})(?:[.:](?=[ \t])|[ \t]+[-–—][ \t]|[ \t]{2,}|[ \t](?:\([^()\n]{2,30}\)[ \t]*)?(?=["“]))/u.exec(
      line,
    );
  return found && keyed.has(found[1]!) ? found : null;
}

function isBodyWord(word: string): boolean {
  const key = word.toLowerCase();
  return (
    ORGANISATION_NOUNS.has(key) ||
    PLACE_NOUNS.has(key) ||
    /^(?:libraries|schools|minutes|transcript|interview|selectmen|commissioners)$/.test(key)
  );
}

/** Two lines, each with a label, a gap and what is no sentence. */
const FIELDS =
  /^[ \t]*[^:\n]{2,40}:(?: {2,}|\t+)([^\n]*[^\s.?!"”…,;–—-])[ \t]*\r?\n[ \t]*[^:\n]{2,40}:(?: {2,}|\t+)\S/;

/** A word before a colon is a speaker where it is a name in capitals or in full, or comes again. */
function isLabel(label: string, text: string, at: number, written: string): boolean {
  // A heading, or a body: "Board of Selectmen: Minutes".
  if (isSentence(label)) return false;
  if (/^[ \t]*#/.test(text.slice(at, at + 8))) return false;
  // A title that goes on behind its colon, whose mark is blank in what is read: "# Harbour Tram: the City decides".
  if (/^[ \t]*#[^:\n]*:[ \t]*\S/.test(written.slice(at, at + 120))) return false;
  // A field of a form, "DELIVERED AT:", "CITATION:   Morel v Brandt" over another.
  if (/ (?:of|at|on|by|in|to|from|for)$/i.test(label)) return false;
  const value = FIELDS.exec(text.slice(at, at + 300))?.[1];
  if (value !== undefined && isApposed(value)) return false;
  if (label.includes(" ") && !isOffice(label) && label.split(" ").some(isBodyWord)) return false;
  if (label === "Q" || label === "A" || label === ">>" || label.includes(" ")) return true;
  if (label === label.toUpperCase()) return true;
  const lines = new RegExp(`^[^\\p{L}\\n]*${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[ \\t]*:`, "gmu");
  const again = (text.match(lines)?.length ?? 0) > 1;
  return again || isNameIn(label, text);
}
