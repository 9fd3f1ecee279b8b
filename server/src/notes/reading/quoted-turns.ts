import type { Note } from "../notes.js";
import { isApposed } from "./labels.js";
import { FILLER, type NoteText, type Turn, type Voice } from "./note-text.js";

const QUOTED = /“[^”\n]{2,}(?:\n(?!\s*\n)[^”\n]*){0,8}”|"[^"\n]{2,}(?:\n(?!\s*\n)[^"\n]*){0,8}"/g;
const NAME = String.raw`(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){0,3}`;
const SAID = String.raw`(?:said|says|added|adds|told|explained|noted|stated|continued)`;
/** Who says it behind the quotation, and before it. */
const BEHIND = new RegExp(
  String.raw`^[,.]?\s*(?:[—–-]+\s*|${SAID} )(?:\p{Lu}\p{L}+ (?=\p{Lu}\p{L}+ \p{Lu}))?(${NAME})|^,?\s*(${NAME})(?:,[^.“"\n]{0,80},)? ${SAID}\b`,
  "u",
);
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:to|for|about|with) (?:\p{Lu}[\p{L}.'’-]+ ){0,4})(?<!\p{L})(${NAME})(?:(, [^.“"\n:]{2,100}?))?,? ?(?:${SAID}[^.“"\n]{0,30}[,:]?|:)\s*$`,
  "u",
);

/** A person whom a paragraph names: by a title and a last name, or in full. */
const LAST_NAMED =
  /(?:Mr|Mrs|Ms|Dr|Chief|Chair|Mayor|Sheriff|Judge|Capt|Captain|Lt|Sgt|Director|Superintendent|President|Councilman|Councilwoman|Commissioner|Supervisor|Senator|Professor)\.? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;

/** Fewer words in quotation marks are the writer's own, in their letter. */
const FEWEST = 4;

/** Reads the speech of a note that is prose: what stands in quotation marks, with the person whom it is put to. */
export function quotedTurns(
  note: Note,
  plain: string,
  labelled: readonly Turn[],
  voiceOf: (label: string, role?: string) => Voice | null,
  areLetters = false,
): NoteText {
  const turns: Turn[] = [];
  const names = [...note.text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+/gu)].map(
    ([name]) => name,
  );
  let last: { voice: Voice; end: number } | null = null;
  for (const match of plain.matchAll(QUOTED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const after = plain
      .slice(end, end + 160)
      .replaceAll(FILLER, "")
      .replace(/\s+/g, " ");
    const before = plain
      .slice(Math.max(0, start - 160), start)
      .replaceAll(FILLER, "")
      .replace(/\s+/g, " ");
    const behind = BEHIND.exec(after);
    const lead = BEFORE.exec(before);
    const isLead = lead && (lead[2] === undefined || !lead[0].trimEnd().endsWith(":") || isApposed(lead[2]));
    let name = behind?.[1] ?? behind?.[2] ?? (isLead ? lead[1] : undefined);
    // A second quotation of the same paragraph goes on with the first.
    if (name === undefined && last && !/\n\s*\n/.test(plain.slice(last.end, start))) name = last.voice.label;
    // "She said:" of whom the paragraph names last.
    if (name !== undefined && /^(?:He|She)$/.test(name)) {
      const paragraph = plain.slice(Math.max(plain.lastIndexOf("\n\n", start) + 2, start - 400), start);
      name = [...paragraph.matchAll(LAST_NAMED)].at(-1)?.[1] ?? name;
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
