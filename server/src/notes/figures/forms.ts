import type { Span } from "../../text/span.js";
import { topicWords } from "./topic-words.js";

/** A run of lines that a form is filled in by, with the words that say what the whole of it is about. */
export interface Form extends Span {
  readonly keys: readonly string[];
}

/** "Sum sought:  €7,920": a field of a form, its name and what stands there. */
const FIELD = /^[ \t]*(\p{Lu}[\p{L}\p{N} ()/&'’.-]{1,28}):[ \t]+(\S[^\n]{0,90})$/u;
/** A field may go on, set in. */
const GOES_ON = /^[ \t]{4,}\S/;
const FEWEST_FIELDS = 3;

/**
 * The forms in a text: three lines or more that each fill in another field. A number in one is told of what the other fields
 * name, so that "Sum sought" is the sum of that applicant. Turns of a talk have labels that come again, and are none.
 */
export function formsIn(text: string): Form[] {
  const found: Form[] = [];
  let labels: string[] = [];
  let [start, end, at] = [0, 0, 0];
  const close = (): void => {
    if (labels.length >= FEWEST_FIELDS && new Set(labels).size === labels.length)
      found.push({
        start,
        end,
        keys: [...new Set(topicWords(text.slice(start, end)).map(({ key }) => key))],
      });
    labels = [];
  };
  for (const line of text.split("\n")) {
    const field = FIELD.exec(line.replace(/\r$/, ""));
    if (field) {
      if (labels.length === 0) start = at;
      labels.push(field[1]!);
    } else if (labels.length > 0 && !GOES_ON.test(line)) close();
    at += line.length + 1;
    if (labels.length > 0) end = Math.min(at, text.length);
  }
  close();
  return found;
}
