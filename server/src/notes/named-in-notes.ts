import { NO_ANNOTATIONS, START, type AnnotatedBlock } from "../annotations/annotations.js";
import { annotateMentions } from "../annotations/mentions/annotate-mentions.js";
import { gatherSources } from "../annotations/sources/gather.js";
import { cutDraft } from "../text/cut.js";
import { readChunk } from "../text/read.js";
import type { NamedSource, Note } from "./notes.js";

/** Notes that are prose; names in a table or in data are not told from other words. */
const PROSE = /\.(?:txt|md|markdown|vtt|srt)$/i;
/** In UTF-16 units, over all notes: names are read when they are first wanted, while somebody waits. */
export const NAMED_TEXT = 200_000;
/** "WENDELL AKU, director, Sorrel County Emergency Management: We opened …": how a transcript names a speaker. */
const SPEAKER_LABEL =
  /^[ \t]{0,3}(?:\*\*)?(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})(?:, ([^:\n]{2,80}))?:(?:\*\*)?[ \t]/gmu;

/**
 * The people and bodies that the notes name, in the notes' order: speakers by their labels in a transcript first, then
 * names in the prose. Linear in the notes' text, of which the first `most` units are read.
 */
export function namedInNotes(notes: readonly Note[], most = NAMED_TEXT): NamedSource[] {
  const found = new Map<string, NamedSource>();
  const add = (source: NamedSource): void => {
    const key = source.name.toLowerCase();
    const known = found.get(key);
    if (!known || (known.role === "" && source.role !== "")) found.set(key, source);
  };
  let left = most;
  for (const { path, text } of notes) {
    if (!PROSE.test(path) || left <= 0) continue;
    const read = text.slice(0, left);
    left -= read.length;
    for (const [, name = "", role = ""] of read.matchAll(SPEAKER_LABEL))
      add({ name: inTitleCase(name), role: role.trim(), kind: "person", path });
    for (const { name, role, kind } of namedInProse(path, read))
      if (kind === "organisation" || (kind === "person" && name.includes(" ")))
        add({ name: inTitleCase(name), role, kind, path });
  }
  return [...found.values()];
}

function namedInProse(path: string, text: string) {
  const markup = /\.(?:md|markdown)$/i.test(path) ? "markdown" : "plaintext";
  const blocks: AnnotatedBlock[] = [];
  for (const chunk of cutDraft(text, markup))
    for (const block of readChunk(chunk, markup).blocks)
      blocks.push({
        block,
        start: chunk.start,
        annotations: { ...NO_ANNOTATIONS, mentions: annotateMentions(block) },
        context: START,
      });
  return gatherSources(blocks).roster.entities;
}

/** A name in capitals as copy writes it ("ROSA O’DELL" as "Rosa O’Dell"); any other as it stands. */
export function inTitleCase(name: string): string {
  if (!name.includes(" ") || name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:mc)?\p{L}|(?<=(?<![\p{L}\p{M}])mc)\p{L}/gu, (letters) =>
      letters.length > 1 ? `Mc${letters.slice(2).toUpperCase()}` : letters.toUpperCase(),
    );
}
