// Whose recorded words a script for the air goes on to.
import { inTitleCase } from "../named-in-notes.js";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
/** "SOT WHITLOCK :12", "SOT (Ida Morel, Local 88): …", "[SOUNDBITE 2 – Ida Morel, surveyor]". */
const BITE = new RegExp(
  String.raw`^[ \t]*[[(*]*(?:TAKE |FULL )?(?:SOT|SOUND ?BITE|BITE|ACTUALITY|SYNC)(?: ?#?\d+)?[ \t]*[:/|,(–—-]*[ \t]*(${NAME})(?:,? [(–—-]? ?([^:"“()[\]\n]{2,60}))?[)\]]*`,
  "u",
);
/** What stands behind a name that is none of what somebody is: how long the tape runs, where it is cut. */
const RUNS = /^(?:trt|runs|in|out|cue|tc|:|\d)/i;

/** The person whose recorded words begin on a line of a script, with where they begin; null for any other line. */
export function biteOf(
  line: string,
): { readonly label: string; readonly role: string; readonly length: number } | null {
  if (line.length > 400) return null;
  const match = BITE.exec(line);
  if (!match) return null;
  const [whole, name = "", beside = ""] = match;
  const rest = line.slice(whole.length);
  // The words follow behind a colon or in quotation marks; else the line is the label alone.
  const words = /^[ \t]*:(?!\d)[ \t]*(?=\S)|^[^"“\n]{0,20}(?=["“])/u.exec(rest);
  const length = whole.length + (words ? words[0].length : rest.length);
  return { label: inTitleCase(name), role: RUNS.test(beside) ? "" : beside.trim(), length };
}
