import path from "node:path";
import { checkedQuotes } from "../../features/quotes.js";
import { DraftReader, type DraftFile } from "../drafts.js";
import { totalOf, type Format } from "../formats/format.js";
import { JSON_FORMAT } from "../formats/json.js";
import { INSPECTION } from "../inspect.js";
import { Lines } from "../lines.js";

/** What an assistant names: a file below the working folder, or a text, which may go by the name of such a file. */
export interface Named {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** A tool: what it is for, and its answer on a draft, as JSON. */
export interface Tool {
  readonly name: "check" | "inspect" | "verify_quotes";
  readonly title: string;
  readonly description: string;
  readonly answer: (draft: DraftFile) => string;
}

const QUOTES: Format = {
  begin: '{"version":1,"files":[',
  between: ",",
  draft(draft) {
    const lines = new Lines(draft.text);
    const quotations = checkedQuotes(draft.review).map(({ span, ...quote }) => ({
      ...quote,
      ...span,
      ...lines.at(span.start),
    }));
    return JSON.stringify({ path: draft.path, notes: draft.review.notes.notes.length, quotations });
  },
  end: () => "]}\n",
};

/** The tools, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  {
    name: "check",
    title: "Review a news draft",
    description:
      "Reviews a news draft by fixed rules, on this machine: claims and figures with no source, figures that disagree, loaded wording, quotations that differ from the reporter's notes. Answers with findings, each with its place, why it stands there and fixes. It judges the copy alone: whether a claim is true it does not know.",
    answer: (draft) => whole(JSON_FORMAT, draft),
  },
  {
    name: "inspect",
    title: "What a news draft contains",
    description:
      "Lists what a news draft contains: its sentences and whether each has a source, who says what (source, cue, content, speaker), figures, people.",
    answer: (draft) => whole(INSPECTION, draft),
  },
  {
    name: "verify_quotes",
    title: "Hold quotations against the notes",
    description:
      "Holds every quotation of a news draft against the reporter's notes (the folders “sources” and “notes” beside or above the draft, or those that stet.json names), word by word: verbatim, altered, another's, absent or unknown, with the passage.",
    answer: (draft) => whole(QUOTES, draft),
  },
];

function whole(format: Format, draft: DraftFile): string {
  return format.begin + format.draft(draft, false) + format.end(totalOf([draft], []));
}

/** Reviews what an assistant names. Files change between calls: what governs them is read anew. @throws with a line to show */
export async function draftNamed({ path: named, text }: Named, root: string): Promise<DraftFile> {
  if (named === undefined && text === undefined) throw new Error("name a file by “path”, or give a “text”");
  if (named !== undefined) {
    const within = path.relative(root, path.resolve(root, named));
    if (within.startsWith("..") || path.isAbsolute(within))
      throw new Error(`${named}: only files below ${root} are read`);
  }
  const reader = new DraftReader();
  const draft = await reader.read({ path: named ?? "-", ...(text !== undefined && { text }) });
  if (!draft) throw new Error(reader.told().errors.join("\n"));
  return draft;
}
