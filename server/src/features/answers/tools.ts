import { checkedQuotes } from "../quotes.js";
import { totalOf, type Format, type ReviewedDraft } from "./format.js";
import { INSPECTION } from "./inspect.js";
import { JSON_FORMAT } from "./json.js";
import { Lines } from "./lines.js";

export type ToolName = "check" | "inspect" | "verify_quotes";

/** A tool: what it is for, and its answer on a draft, as JSON. */
export interface Tool {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  readonly answer: (draft: ReviewedDraft) => string;
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

function whole(format: Format, draft: ReviewedDraft): string {
  return format.begin + format.draft(draft, false) + format.end(totalOf([draft], []));
}
