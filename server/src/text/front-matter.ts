import { makeBlock } from "./block.js";
import type { Block } from "./draft.js";
import { Flow } from "./flow.js";

const FENCE = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;
/** A top-level entry of YAML or TOML that says when the draft was or will be published. */
const DATED =
  /(?:\r\n|\r|\n)((?:date|published|publish[_-]?date|published[_-]?(?:at|on|date)|pub[_-]?date|publication[_-]?date)[ \t]*[:=][^\r\n]*\d[^\r\n]*)/i;
/** Front matter is short; what goes on for longer is not searched. */
const LONGEST = 5000;

/** The entry of front matter that dates the draft, as metadata; of a piece without words, all else stays unread. */
export function publicationDate(piece: string): readonly Block[] {
  if (!FENCE.test(piece.slice(0, 20))) return NOTHING;
  const entry = DATED.exec(piece.slice(0, LONGEST));
  if (entry === null) return NOTHING;
  const end = entry.index + entry[0].length;
  const flow = new Flow();
  flow.verbatim(piece, end - entry[1]!.length, end);
  const block = makeBlock("metadata", flow, { start: 0, end: flow.prose.length });
  return block === null ? NOTHING : [block];
}

const NOTHING: readonly Block[] = [];
