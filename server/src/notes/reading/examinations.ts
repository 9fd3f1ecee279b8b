import { isPerson } from "./authors.js";
import { isTitle } from "./voices.js";

/** From where on a hearing's questions and answers are whose; undefined where the transcript does not say. */
export interface Examination {
  readonly at: number;
  readonly Q?: string;
  readonly A?: string;
}

const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]* (?:\d{1,5} )?){1,5}?\p{Lu}[\p{L}'’-]+)`;
/** What a witness is, between the name and the oath. */
const ROLE = String.raw`(?:,[ \t]+(?!(?:called|sworn|affirmed|recalled|resumed|having|was|being)\b)\p{Ll}[^,\n]{2,80})?`;
/** "RUTH MARGARET ADDISCOMBE, sworn", "THOMAS REED, having been first duly sworn", "PW2: Ruth Addiscombe (affirmed)". */
const SWORN = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?(?:[PDC]W ?\d+[ \t]*[:,.–-]*[ \t]+|(?:WITNESS|Witness)[ \t]*[:–-]+[ \t]+)?${NAME}${ROLE},?[ \t]+(?:\([^()\n]*\)[ \t,]*)?\(?(?:called|sworn|affirmed|recalled|resumed|having been|was (?:called|sworn)|being (?:first |duly )*sworn|a witness)`,
  "u",
);
const OATH = /\b(?:sworn|affirmed|recalled)\b/;
/** "Questioned by MR HALE", "CROSS-EXAMINATION BY MS. OKONJO:". */
const BY = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?(?:(?:[Rr]e-?|[Cc]ross-?|[Dd]irect |[Ff]urther |RE-?|CROSS-?|DIRECT |REDIRECT |RECROSS |FURTHER )*(?:[Ee]xamin(?:ed|ation)|EXAMINATION|EXAMINED|[Qq]uestion(?:ed|ing)|QUESTIONED)(?: \(?[Cc]ont(?:inued|'d)\)?)?[ \t]+)?(?:by|BY) ((?:THE |[Tt]he )?${NAME.slice(1, -1)}|\p{Lu}[\p{L}'’-]+)[ \t]*:?[ \t]*\r?$`,
  "u",
);

/** "State your name and duty." */
const ASKED_NAME = /\b(?:full|your) names?\b|\bwho are you\b|\bintroduce yourself\b/i;
/** "THE WITNESS: Ruth Addiscombe. I was …", "A. My name is Ruth Addiscombe". */
const OWN_NAME = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?(?:(?:THE )?WITNESS:|(?:The )?Witness:|A[.:])[ \t]+(?:(?:[Yy]es|[Mm]y (?:full )?name(?: is|['’]s)|I(?: am|['’]m)|[Ii]t(?: is|['’]s)),? )*${NAME}[ \t]*(?:[.,;\r]|$)`,
  "u",
);
/** "IM = Capt Ida Morel, master of the Heron. Quay 7.40am": a notebook goes on to somebody, with the initials for them. */
const KEYED = new RegExp(
  String.raw`^[ \t#*_-]*\p{Lu}{2,4}\*{0,2}[ \t]*[=:–—-][ \t]*${NAME}[ \t]*(?:[,.;(]|\r?$)`,
  "u",
);
/** "Ida Morel, master of the Heron, on the quay 7.40am", "## Ida Morel (master)": the same without them. */
const NAMED = new RegExp(
  String.raw`^[ \t#*_-]*(?:(?:[Ii]nterview|[Cc]all|[Pp]hone|[Tt]alk)(?:ed|ing)? (?:with|to|w\/) ?)?${NAME}\*{0,2}[ \t]*(?:[,(]|[–—-] |\r?$)`,
  "u",
);
/** So many lines further down stands the answer to a question. */
const ANSWER = 2;
/** A question in a notebook. */
const QUESTION = /^[ \t]*q[.:](?=[ \t]|\r?$)/i;

/** Whose the letters Q and A are in a transcript, by the lines over each examination. */
export function examinationsIn(text: string): Examination[] {
  const found: Examination[] = [];
  let at = 0;
  let asked = -ANSWER - 1;
  let cut = false;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.length <= 160) {
      // "IDA MOREL, chief executive of the Ashfield" goes on below: "Harbour Trust, sworn".
      const next = lines[index + 1] ?? "";
      const isCut = line.includes(",") && next.length <= 160 && OATH.test(next) && !OATH.test(line);
      const witness = cut
        ? undefined
        : ranked(SWORN.exec(isCut ? `${line.trimEnd()} ${next.trimStart()}` : line)?.[1]);
      const examiner = BY.exec(line)?.[1];
      cut = isCut;
      const last = found.at(-1);
      const own = index - asked <= ANSWER ? OWN_NAME.exec(line)?.[1] : undefined;
      if (ASKED_NAME.test(line)) asked = index;
      const head = goesOnTo(lines, index);
      if (witness !== undefined) found.push({ at, A: witness });
      else if (head !== null) found.push({ at, A: head });
      else if (examiner !== undefined)
        found.push({ at, Q: examiner, ...(last?.A !== undefined && { A: last.A }) });
      else if (own !== undefined)
        // The line itself is an answer of theirs.
        found.push({ at: at - 1, A: own, ...(last?.Q !== undefined && { Q: last.Q }) });
    }
    at += line.length + 1;
  }
  return found;
}

/** The name of a witness without rank and number: "PS 2208 COLIN DABROWSKI". */
function ranked(name: string | undefined): string | undefined {
  return name?.replace(/^(?:\p{Lu}{2,4} )?\d+ /u, "");
}

/** Whom a line by itself over a question names; null where it names nobody. */
function goesOnTo(lines: readonly string[], index: number): string | null {
  const line = lines[index]!;
  if (/\S/.test(lines[index - 1] ?? "")) return null;
  let next = index + 1;
  while (next <= index + ANSWER && !/\S/.test(lines[next] ?? "")) next++;
  if (!QUESTION.test(lines[next] ?? "")) return null;
  const keyed = KEYED.exec(line)?.[1];
  const named = keyed ?? NAMED.exec(line)?.[1];
  if (named === undefined) return null;
  const name = named
    .split(" ")
    .filter((word, at, all) => at === all.length - 1 || !isTitle(word))
    .join(" ");
  const isSomebody = keyed !== undefined || isPerson(name, line.slice(line.indexOf(named) + named.length));
  return isSomebody ? name : null;
}
