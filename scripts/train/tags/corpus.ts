import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tokenize } from "../../../server/src/text/tokens.js";
import type { Token } from "../../../server/src/text/draft.js";
import { tagByKind } from "../../../server/src/annotations/tags/features.js";
import { TAG_INDEX } from "../../../server/src/annotations/tags/tag.js";

/** A sentence in our own tokens, with the index of each one's tag. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
}

export interface TaggedDocument {
  readonly name: string;
  /** "news", "court" …: the beginning of the file's name. */
  readonly genre: string;
  /** Where the text was published, for its licence. */
  readonly source: string;
  readonly sentences: readonly TaggedSentence[];
}

/** Reads `DIR/GENRE_NAME.conllu`, in the order of their names; a sentence whose words are not found in its text is left out. */
export function readTreebank(dir: string): TaggedDocument[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(dir, file), "utf8");
      return {
        name: file.slice(0, -".conllu".length),
        genre: file.split("_")[0]!,
        source: /^# meta::sourceURL = (.*)$/m.exec(text)?.[1] ?? "",
        sentences: text.split("\n\n").flatMap(readSentence),
      };
    });
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

function readSentence(lines: string): TaggedSentence[] {
  const text = /^# text = (.*)$/m.exec(lines)?.[1];
  if (!text) return [];
  const words: Word[] = [];
  let at = 0;
  for (const line of lines.split("\n")) {
    const [id = "", form = "", , , tag = ""] = line.split("\t");
    if (!/^\d+$/.test(id)) continue;
    const start = text.indexOf(form, at);
    if (start < 0 || start > at + 2) return [];
    words.push({ start, end: (at = start + form.length), tag });
  }
  const tokens = tokenize(text);
  return [{ tokens, tags: tokens.map((token) => tagOf(token, words)) }];
}

/** Where our token joins several words: a contraction and a possessive have the tag of the first, a hyphenated word of the last. */
function tagOf(token: Token, words: readonly Word[]): number {
  const byKind = tagByKind(token);
  if (byKind >= 0) return byKind;
  // As in the Penn treebank itself: "to" is TO, whether before a verb or a noun.
  if (token.lower === "to") return TAG_INDEX.get("TO")!;
  const inside = words.filter(({ start, end }) => start < token.end && token.start < end);
  const hyphenated = token.text.includes("-");
  const chosen = hyphenated ? inside.at(-1) : inside[0];
  const tag = chosen?.tag === "GW" ? inside.at(-1)?.tag : chosen?.tag;
  if (tag === "AFX" || tag === "HYPH") return TAG_INDEX.get("JJ")!;
  if (tag === "ADD") return TAG_INDEX.get("NNP")!;
  return TAG_INDEX.get(tag ?? "") ?? TAG_INDEX.get(tag === "LS" ? "CD" : "SYM")!;
}
