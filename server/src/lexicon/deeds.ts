import { DETERMINERS } from "./function-words.js";
import { inflect } from "./verb-forms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const AMOUNTS =
  "more about around nearly almost up over another two three four five six seven eight nine ten";
const OWN = "his her its their himself herself itself themselves my our";

/** Verbs of saying that are deeds of another kind before some words, and what they are there. */
const DEEDS: readonly { readonly verb: string; readonly before: string; readonly reason: string }[] = [
  {
    verb: "add",
    before: `to up new extra ${AMOUNTS} ${OWN}`,
    reason: "“Added 300 jobs”, “adding to concern”: a count grows.",
  },
  { verb: "continue", before: `to with in on ${OWN}`, reason: "“Continued to lead”: it went on." },
  {
    verb: "find",
    before: `ways time ${OWN}`,
    reason: "“Found their voice”, “found himself”: a thing is come upon.",
  },
  {
    verb: "conclude",
    before: `this these a an talks negotiations ${AMOUNTS} ${OWN}`,
    reason: "“Concluded five days of talks”: they ended.",
  },
  {
    verb: "maintain",
    before: `a an ${OWN}`,
    reason: "“Maintained a lead”: it was kept.",
  },
  {
    verb: "show",
    before: "off up signs interest",
    reason: "“Showed off”, “shows signs of recovery”: a thing looks so to the writer.",
  },
  { verb: "report", before: "to for", reason: "“Reports to the board”, “reported for duty”." },
  { verb: "answer", before: "to for", reason: "“Answers to nobody”." },
  { verb: "read", before: "through up out", reason: "“Read through the files”." },
  { verb: "tell", before: "apart", reason: "“Tell apart”." },
];

const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  DEEDS.flatMap(({ verb, before }) =>
    Object.values<string>({ ...inflect(verb) }).map((form) => [form, words(before)] as const),
  ),
);

/** Between such a verb and what it is done to: "showed no signs", "found little time". */
const SKIPPED = words("no little some few a strong clear");

/**
 * Whether the form of a verb of saying reports no words before the two that follow it: "added 300", "continues to", "showed
 * no signs". All in lower case.
 */
export function isDeed(form: string, next: string, afterNext: string): boolean {
  const before = BEFORE.get(form);
  if (before === undefined) return false;
  return (
    before.has(next) ||
    (SKIPPED.has(next) && before.has(afterNext) && !DETERMINERS.has(afterNext)) ||
    (form.startsWith("add") && /^[\d$£€]/.test(next))
  );
}

/** Behind these a verb of saying in its bare form is only striven for: "struggled to explain", "attempting to show". */
export const STRIVING: ReadonlySet<string> = new Set(
  ["attempt", "try", "struggle", "seek", "strive", "need"].flatMap((verb) =>
    Object.values<string>({ ...inflect(verb) }),
  ),
);

/** Verbs by which a thing, as the writer sees it, lets something be inferred: "that explains why", "which suggests". */
export const INFERRING: ReadonlySet<string> = new Set(
  ["suggest", "show", "indicate", "explain", "imply", "demonstrate", "underscore", "underline"].flatMap(
    (verb) => Object.values<string>({ ...inflect(verb) }),
  ),
);
