// Labels of turns in other shapes than a name and a colon, where a note has them again and again.
import { folded } from "../../annotations/mentions/person-name.js";
import { ORGANISATION_NOUNS, PLACE_NOUNS } from "../../lexicon/roles.js";
import { isPerson } from "./authors.js";
import { isSentence } from "./labels.js";
import { isOffice } from "./office-holders.js";
import { isNameIn, nobodysLabel, startsWithTitle } from "./voices.js";

/** A label with where it stands and where its words begin; `label` is "" where whoever speaks is nobody known. */
export interface ShapedLabel {
  readonly at: number;
  readonly from: number;
  readonly label: string;
  readonly role: string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`${WORD}(?: (?:(?:de|la|van|der|von|bin|al|of|the) )*${WORD}){0,4}`;
const ITEM = String.raw`^[ \t]*(?:[-*•–—·]|\d{1,2}[.)])[ \t]+`;

/** One way to name who speaks: a line's label, what stands beside it, and how much of the line goes with it. */
type Shape = (
  lines: readonly string[],
  at: number,
) => { readonly label: string; readonly role: string; readonly length: number } | null;

function byPattern(pattern: RegExp): Shape {
  return (lines, at) => {
    const match = pattern.exec(lines[at]!);
    return match && { label: match[1]!, role: match[2] ?? "", length: match[0].length };
  };
}

/** "- MF: We have six.", "• Ida Morel (chair): …" */
const IN_LIST = byPattern(
  new RegExp(
    String.raw`${ITEM}(${NAME})(?: ?[([]([^()[\]\n]{2,60})[)\]]|, ([^:\n]{2,60}?))?[ \t]*:(?=[ \t])`,
    "u",
  ),
);
/** "greta: dad bought it": as who types fast writes a name. */
const IN_SMALL = byPattern(
  /^[ \t]*(?:[-*•–—][ \t]+)?(\p{Ll}[\p{Ll}'’-]{1,14}(?: \p{Ll}[\p{Ll}'’-]{1,14})?)():(?=[ \t])/u,
);
/** "Ida Morel, surveyor - It was never inspected.", "Ida Morel (surveyor) – …", "Ida Morel -- Surveyor" on a line of its own. */
const DASHED = byPattern(
  new RegExp(
    String.raw`^[ \t]*(?:[-*•][ \t]+)?(${NAME})(?: ?[([]([^()[\]\n]{2,60})[)\]]|, ([^:\n]{2,80}?))?[ \t]+(?:--|[—–-])[ \t]+(?=["“'‘(\[]?\p{L})`,
    "u",
  ),
);
const ALONE_LINE = new RegExp(
  String.raw`^[ \t]*(${WORD}(?: (?:(?:de|la|van|der|von|bin|al) )*${WORD}){1,4})(?:,? \(([^()\n]{2,60})\)|, ([^.?!:\n]{2,60})|[ \t]+(?:--|[—–-])[ \t]+([^.?!:\n]{2,60}))?[ \t]*:?[ \t]*\r?$`,
  "u",
);
/** "Ida Morel, surveyor" on a line of its own over words, behind a blank one. */
const ALONE: Shape = (lines, at) => {
  if (/\S/.test(lines[at - 1] ?? "")) return null;
  const match = lines[at]!.length <= 100 ? ALONE_LINE.exec(lines[at]!) : null;
  if (!match) return null;
  let next = at + 1;
  while (next <= at + 2 && !/\S/.test(lines[next] ?? "")) next++;
  const below = lines[next] ?? "";
  if (!/\S/.test(below) || ALONE_LINE.test(below)) return null;
  const areWords = below.trim().length > 40 || /[.?!…]["”’)]?\s*$/.test(below);
  return areWords
    ? { label: match[1]!, role: match[2] ?? match[3] ?? match[4] ?? "", length: lines[at]!.length }
    : null;
};
/** "TREVANE harbor master, ph 555 0143": a name in capitals at the head of what somebody said. */
const IN_CAPITALS: Shape = (lines, at) => {
  if (/\S/.test(lines[at - 1] ?? "") || lines[at]!.length > 120) return null;
  const match =
    /^[ \t#*]*((?:\p{Lu}[\p{Lu}.'’-]* ){0,3}\p{Lu}[\p{Lu}'’-]{2,})(?:[ \t]*[,:(–—-]+[ \t]*|[ \t]+)(?=[\p{Ll}\d])([^\n]{0,100})$/u.exec(
      lines[at]!,
    );
  return match && /\S/.test(lines[at + 1] ?? "")
    ? { label: match[1]!, role: match[2]!, length: lines[at]!.length }
    : null;
};

/** How many lines of a shape there are at least, of how many people. */
const FEWEST = 2;
/** A shape is one of labels where so many of its lines name somebody. */
const LEAST_SHARE = 0.4;

/** The labels of a note in the shapes that it uses; `few` says that it has hardly any of a name and a colon. */
export function shapedLabels(text: string, few: boolean): ShapedLabel[] {
  const lines = text.split("\n");
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const of = (shape: Shape): ShapedLabel[] => {
    const found = lines.flatMap((_, index) => {
      const each = shape(lines, index);
      if (each === null || nobodysLabel(each.label)) return [];
      const start = starts[index]!;
      return [{ at: start, from: start + each.length, label: each.label.trim(), role: each.role.trim() }];
    });
    return asLabels(found, text, shape);
  };
  const beside = [of(IN_LIST), of(IN_SMALL)].filter((found) => found.length > 0);
  if (beside.length > 0 || !few) return beside.flat();
  return [DASHED, ALONE, IN_CAPITALS].map(of).sort((a, b) => b.length - a.length)[0]!;
}

/** The labels among lines of one shape; none where too few of them name anybody. */
function asLabels(found: readonly ShapedLabel[], text: string, shape: Shape): ShapedLabel[] {
  if (found.length < FEWEST) return [];
  const counts = new Map<string, number>();
  for (const { label } of found) counts.set(label, (counts.get(label) ?? 0) + 1);
  const known = new Map<string, boolean>();
  for (const { label, role } of found)
    if (known.get(label) !== true) known.set(label, isSomebody(label, role, text, shape));
  const people = found.filter(({ label }) => known.get(label) === true);
  const different = new Set(people.map(({ label }) => label)).size;
  if (different === 0 || people.length < found.length * LEAST_SHARE) return [];
  const isFull = (label: string): boolean =>
    label.includes(" ") && !label.split(" ").some((word) => isBodyNoun(word));
  const comesAgain = people.some(({ label }) => counts.get(label)! >= FEWEST);
  const areFull = shape !== IN_SMALL && found.every(({ label }) => isFull(label));
  if (different < FEWEST && !comesAgain && !areFull) return [];
  return found.map((each) => {
    const isOne = known.get(each.label) === true || ((different >= FEWEST || areFull) && isFull(each.label));
    const label = isOne ? (shape === IN_SMALL ? written(each.label, text) : each.label) : "";
    return { ...each, label };
  });
}

/** Whether a label is somebody's: by their title, their given name, what they are, or a name that the note has elsewhere. */
function isSomebody(label: string, role: string, text: string, shape: Shape): boolean {
  if (isSentence(label)) return false;
  if (shape === IN_SMALL) {
    const name = capitalised(label);
    if (hasKey(label.toUpperCase(), text)) return true;
    return label.includes(" ") ? isPerson(name, "") : isNamedBeside(name, text);
  }
  if (
    shape === IN_CAPITALS &&
    /^\W*(?:age )?\d{2}\b(?![/:.-]\d)|\b(?:ph|phone|tel|cell|mobile)\b/i.test(role)
  )
    return true;
  if (startsWithTitle(label) || isOffice(label) || isPerson(label, role)) return true;
  if (label.includes(" ")) return false;
  return /^\p{Lu}{2,4}$/u.test(label)
    ? hasKey(label, text)
    : isNameIn(label, text) || isPerson(`X ${label}`, role);
}

/** "Ida Morel (IM, surveyor)", "IM = Ida Morel": initials that a note explains. */
function hasKey(initials: string, text: string): boolean {
  return new RegExp(
    String.raw`\p{Ll} \(${initials}[,;)]|(?<!\p{L})${initials} ?[=–—-] ?\p{Lu}\p{Ll}|\p{Ll} ?= ?${initials}(?!\p{L})`,
    "u",
  ).test(text);
}

/** Whether a note has a word as a part of somebody's name, with its capital. */
function isNamedBeside(word: string, text: string): boolean {
  return (
    new RegExp(
      String.raw`(?<![\p{L}'’-])(?:\p{Lu}[\p{L}.'’-]+ ${word}|${word} \p{Lu}[\p{L}'’-]+)(?![\p{L}'’-])`,
      "u",
    ).test(text) && isNameIn(word, text)
  );
}

function isBodyNoun(word: string): boolean {
  const key = folded(word);
  return ORGANISATION_NOUNS.has(key) || PLACE_NOUNS.has(key);
}

/** A label in small letters as the note's key or head has it. */
function written(label: string, text: string): string {
  return hasKey(label.toUpperCase(), text) ? label.toUpperCase() : capitalised(label);
}

function capitalised(label: string): string {
  return label.replace(/(?<![\p{L}'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
