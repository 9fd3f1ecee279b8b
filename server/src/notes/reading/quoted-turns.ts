import type { Note } from "../notes.js";
import { isPerson } from "./authors.js";
import { isApposed } from "./labels.js";
import { isNameIn, startsWithTitle } from "./voices.js";
import { FILLER, type PlainNote, type Turn, type Voice } from "./note-text.js";

const QUOTED = /“[^”\n]{2,}(?:\n(?!\s*\n)[^”\n]*){0,8}”|"[^"\n]{2,}(?:\n(?!\s*\n)[^"\n]*){0,8}"/g;
const NAME = String.raw`(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){0,3}`;
/** A word of what somebody is, before the name: "said plant manager Ida Morel". */
const WHAT = String.raw`(?!(?:to|in|at|on|of|for|by|with|from|about|after|before|during|when|while|as|that|if|and|he|she|they|it|his|her)\b)[a-z][a-z-]* `;
const SAID = String.raw`(?:said|says|added|adds|told|explained|noted|stated|continued)`;
/** "said the chair of the Port Commission, Ida Morel,": what somebody is, and the name apposed. */
const THE_ONE = String.raw`${SAID} (?:the|its|their|our|an?) [^,.;:“"\n]{2,80}, (?=${NAME}(?:[,.;:]|\s*$))`;
/** Who says it behind the quotation, and before it. */
const BEHIND = new RegExp(
  String.raw`^[,.]?\s*(?:[—–-]+\s*|${SAID} (?:${WHAT}){0,5}|${THE_ONE})(?:\p{Lu}\p{L}+ (?=\p{Lu}\p{L}+ \p{Lu}))?(${NAME})|^,?\s*(${NAME})(?:,[^.“"\n]{0,80},)? ${SAID}\b`,
  "u",
);
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:to|for|about|with|in|at|de|du) (?:\p{Lu}[\p{L}.'’-]+ ){0,4})(?<![\p{L}-])(${NAME})(?:(, [^.“"\n:]{2,100}?))?,? ?(?:${SAID}[^.“"\n]{0,30}[,:]?|:)\s*$`,
  "u",
);

/** "According to Ida Morel, the surveyor: “…”". */
const ACCORDING = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])[Aa]ccording to (?:${WHAT}){0,5}(${NAME})(?:, [^.“"\n:]{2,100}?)?[,:]\s*$`,
  "u",
);
const SHE_SAID = new RegExp(String.raw`^[,.]?\s*(?:(?:he|she) ${SAID}|${SAID} (?:he|she))\b`);

/** A person whom a paragraph names: by a title and a last name, or in full. */
const LAST_NAMED =
  /(?:Mr|Mrs|Ms|Dr|Chief|Chair|Mayor|Sheriff|Judge|Capt|Captain|Lt|Sgt|Director|Superintendent|President|Councilman|Councilwoman|Commissioner|Supervisor|Senator|Professor)\.? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;

/** "The Chief Executive said:", in minutes that say beside a name who that is. */
const OFFICE = new RegExp(
  String.raw`(?<!\p{L})[Tt]he ((?:\p{Lu}[\p{L}-]+ ?){1,4}) ${SAID}[^.“"\n]{0,30}[,:]?\s*$`,
  "u",
);
/**
 * "**Philippa Garrowby** (cabinet member), phone", "## HARGREAVES (Odile Hargreaves, director)", "DENZIL FARRIMOND (bass, 74)": a name
 * in bold type, in a heading or in capitals over notes of what that person says.
 */
const OVER_NOTES =
  /^[ \t]*(?:(?:[-*+] |\d+[.)] )?\*\*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})\*\*(?!\s*:)|#{1,4} +(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?= *[(—–-])|((?:\p{Lu}[\p{Lu}.'’-]+ ){1,4}\p{Lu}[\p{Lu}'’-]+)(?= *\())([^\n]{0,80})/gmu;

/** Fewer words in quotation marks are the writer's own, in their letter. */
const FEWEST = 4;

/** Reads the speech of a note that is prose: what stands in quotation marks, with the person whom it is put to. */
export function quotedTurns(
  note: Note,
  plain: string,
  labelled: readonly Turn[],
  voiceOf: (label: string, role?: string) => Voice | null,
  areLetters = false,
): PlainNote {
  const turns: Turn[] = [];
  const names = [...note.text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+/gu)].map(
    ([name]) => name,
  );
  const sections = sectionsOf(note.text);
  let last: { voice: Voice; end: number } | null = null;
  for (const match of plain.matchAll(QUOTED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const after = plain
      .slice(end, end + 160)
      .replaceAll(FILLER, "")
      // The next paragraph says of another quotation who says it, and the next item of a list is nobody's name behind a dash.
      .replace(/\n[ \t]*\r?\n(?!\s*[—–-])[^]*$/, "")
      .replace(/\n[ \t]*[-–—*•] [^]*$/, "")
      .replace(/\s+/g, " ");
    const before = plain
      .slice(Math.max(0, start - 160), start)
      .replaceAll(FILLER, "")
      // The mark of a block quotation is no word.
      .replace(/\n[ \t]*>[ \t]?/g, "\n")
      .replace(/\s+/g, " ");
    const lead = BEFORE.exec(before);
    const told = BEHIND.exec(after);
    // “Ms. Morel said, “No.” Mr. Brandt said, “Yes.””: who says the next one.
    const isNext =
      told !== null &&
      /[.?!]["”]$/.test(match[0]) &&
      /^[,:]? ?["“]/.test(after.slice(told.index + told[0].length));
    const behind = isNext ? null : told;
    const isLead = lead && (lead[2] === undefined || !lead[0].trimEnd().endsWith(":") || isApposed(lead[2]));
    let name = behind?.[1] ?? behind?.[2] ?? (isLead ? lead[1] : undefined);
    // "Money:" over a quotation is what it is about.
    if (
      name !== undefined &&
      name === lead?.[1] &&
      /\p{Lu}[^ ]*:\s*$/u.test(lead[0]) &&
      !isName(name, note.text)
    )
      name = undefined;
    name = inOffice(OFFICE.exec(before)?.[1]?.trim(), note.text) ?? name;
    name ??= ACCORDING.exec(before)?.[1];
    const section = sections.findLast((each) => each.start < start);
    if (section && start < section.end) name ??= section.name;
    // A second quotation of the same paragraph goes on with the first.
    if (name === undefined && last && !/\n\s*\n/.test(plain.slice(last.end, start))) name = last.voice.label;
    // "“…,” she said" of the one person whom the paragraph has named.
    if (name === undefined && SHE_SAID.test(after)) {
      const paragraph = Math.max(plain.lastIndexOf("\n\n", start) + 2, start - 400);
      const named = new Set([...plain.slice(paragraph, start).matchAll(LAST_NAMED)].map(([, last]) => last!));
      if (named.size === 1) name = [...named][0];
    }
    // "She said:" of whom the paragraph names last, or the one before it.
    if (name !== undefined && /^(?:He|She)$/.test(name)) {
      const paragraph = Math.max(plain.lastIndexOf("\n\n", start) + 2, start - 400);
      const one = Math.max(plain.lastIndexOf("\n\n", paragraph - 3) + 2, paragraph - 400);
      const named = [[paragraph, start] as const, [one, paragraph] as const]
        .map(([from, to]) => [...plain.slice(from, to).matchAll(LAST_NAMED)].at(-1)?.[1])
        .find((each) => each !== undefined);
      name = named ?? name;
    }
    if (name !== undefined && /^(?:He|She|They|It|The|A|An)\b/.test(name)) name = undefined;
    const full: string | undefined =
      name && !name.includes(" ") ? (names.find((each) => each.endsWith(` ${name}`)) ?? name) : name;
    // A letter quotes others as well: who is quoted without a name is nobody known.
    if (areLetters && full === undefined && match[0].split(/\s+/).length < FEWEST) continue;
    const voice: Voice | null =
      full === undefined
        ? areLetters
          ? null
          : (labelled.find((turn) => turn.start <= start && end <= turn.end)?.voice ?? null)
        : voiceOf(full);
    if (voice) last = { voice, end };
    turns.push({ start, end, voice, sure: voice !== null });
  }
  const voices = new Set<Voice>();
  for (const { voice } of [...labelled, ...turns]) if (voice) voices.add(voice);
  return { note, plain, turns: filled(turns, labelled), voices: [...voices] };
}

/** The stretches of notes that stand under a person's name in bold type. */
function sectionsOf(
  text: string,
): { readonly start: number; readonly end: number; readonly name: string | undefined }[] {
  const found: { start: number; name: string | undefined }[] = [];
  for (const { 1: bold, 2: headed, 3: capitals, 4: rest = "", index } of text.matchAll(OVER_NOTES)) {
    const name = bold ?? headed ?? capitals ?? "";
    const hasAge = /^\*{0,2},? \(?\d{2}\b/.test(rest);
    const isOne =
      capitals !== undefined ||
      hasAge ||
      startsWithTitle(name) ||
      isPerson(name, rest) ||
      isNameIn(name.split(" ").at(-1)!, rest);
    // Under another heading it is nobody known.
    if (isOne || headed !== undefined) found.push({ start: index, name: isOne ? name : undefined });
  }
  return found.map(({ start, name }, at) => {
    const next = found[at + 1]?.start ?? text.length;
    const heading = /\n#{1,6} /.exec(text.slice(start + 1, next))?.index;
    return { start, end: heading === undefined ? next : start + 1 + heading, name };
  });
}

/** Whether what stands before a colon may be a person's name. */
function isName(label: string, text: string): boolean {
  return label.includes(" ")
    ? !/^(?:The|On|Asked|Would|Was|Is|Why|What|How|Who) /.test(label)
    : isNameIn(label, text);
}

/** Who holds an office, by a note that tells it beside the name: "Mr Cormac Adeyinka (Chief Executive)". */
function inOffice(office: string | undefined, text: string): string | undefined {
  if (office === undefined) return undefined;
  const beside = new RegExp(
    `(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?: \\(|, )(?:the )?${office.replace(/[^\p{L} -]/gu, "")}(?![\\p{L}-])`,
    "u",
  );
  return beside.exec(text)?.[1];
}

/** The turns with what of the others stands between them. */
function filled(turns: readonly Turn[], others: readonly Turn[]): Turn[] {
  const found: Turn[] = [...turns];
  for (const other of others) {
    let from = other.start;
    for (const { start, end } of turns) {
      if (end <= from || start >= other.end) continue;
      if (start > from) found.push({ ...other, start: from, end: start });
      from = end;
    }
    if (from < other.end) found.push({ ...other, start: from });
  }
  return found.sort((a, b) => a.start - b.start);
}
