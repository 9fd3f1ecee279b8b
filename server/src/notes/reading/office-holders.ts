// Who is meant by a label that tells an office alone: "Chair:", "CITY ENGINEER:", "Ward 2:".
import { folded } from "../../annotations/mentions/person-name.js";
import { isFamilyName } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { mayBeName, officeOf } from "../../lexicon/offices.js";
import { isPersonNoun } from "../../lexicon/people-nouns.js";
import { HONORIFICS, ORGANISATION_NOUNS, PLACE_NOUNS, TITLES } from "../../lexicon/roles.js";

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|la|van|der|von|bin|al))*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,4}`;
/** "Ward 2", "District C": a seat, and who sits there. */
const SEAT = /^(?:ward|district|seat|precinct|division) (?:\d{1,2}|\p{L})$/iu;
/** Who sits in a court. */
const BENCH = /^(?:court|bench)$/;
const JUDGE = /^(?:judge|justice|magistrate|(?:senior )?coroner|hon)$/i;
const BEFORE_JUDGE = new RegExp(
  String.raw`(?:\b(?:[Bb]efore|BEFORE|[Cc]oram|[Pp]residing):?[ \t]+(?:the )?|(?:Judge|JUDGE|Justice|JUSTICE)[ \t]+)((?:Hon(?:orable|ourable)?\.? |HON(?:ORABLE)?\.? |Judge |JUDGE |Mr\.? |Mrs\.? |Ms\.? |DR\.? |Dr\.? )*${NAME})`,
  "gu",
);
/** Who asks or answers, whoever that is. */
const ANYBODY =
  /^(?:witness|speaker|caller|resident|reporter|interviewer|questioner|member|guest|man|woman|child|person|fan|voter|student|parent|narrator|announcer|presenter|correspondent)$/i;
/** A line that gives a name for an office, and nothing else: "Finance Director: Omar Reddick", "Chair - Ms Ida Morel (Ind.)". */
const KEY_LINE = new RegExp(
  String.raw`^[ \t*_#•-]*([\p{L}\d][\p{L}\d .'’/-]{1,40}?)[ \t*]*(?::|=|[ \t][–—-](?=[ \t]))[ \t*]*(${NAME})[ \t*]*(?:[,(;][^\n.?!]{0,60})?\r?$`,
  "u",
);

/** Whether a label tells what somebody is, and no name: "CITY ENGINEER", "Coach", "Ward 2". */
export function isOffice(label: string): boolean {
  const words = label
    .replace(/^the /i, "")
    .split(/\s+/)
    .map((word) => folded(word).replace(/\.$/, ""));
  if (SEAT.test(words.join(" "))) return true;
  const [first, last] = [words[0]!, words.at(-1)!];
  if (GIVEN_NAMES.has(first) || HONORIFICS.has(last) || mayBeName(last)) return false;
  if (words.length === 1 && BENCH.test(first)) return true;
  // "Chief Baker", "Cook" are somebody's names.
  if (isFamilyName(last) && (words.length === 1 || TITLES.has(first))) return false;
  return TITLES.has(last) || isPersonNoun(last) || officeOf(last) !== "";
}

/** The office and the name of a line that gives nothing else; null for any other. */
export function keyLine(line: string): { readonly office: string; readonly name: string } | null {
  if (line.length > 120) return null;
  const match = KEY_LINE.exec(line);
  if (!match || !isOffice(match[1]!)) return null;
  const name = named(match[2]!);
  return name === null ? null : { office: match[1]!, name };
}

/**
 * The one person whom a text names for an office: on a line of its own, or beside the name ("Chair Ida Morel", "Ida Morel, the
 * chair", "Ida Morel (chair)"). Null where it names none or several, or the label may be anybody's.
 */
export function officeHolder(text: string, label: string): string | null {
  const office = label.replace(/^the /i, "").trim();
  if (!isOffice(office) || ANYBODY.test(office)) return null;
  const key = office.toLowerCase();
  if (BENCH.test(key) || JUDGE.test(key)) {
    const judge = one([...text.matchAll(BEFORE_JUDGE)].flatMap(([, name]) => named(name!) ?? []));
    if (judge !== null || BENCH.test(key)) return judge;
  }
  const told = text
    .split("\n")
    .slice(0, KEY_LINES)
    .flatMap((line) => keyLine(line) ?? [])
    .filter((each) => each.office.toLowerCase() === key);
  const own = one(told.map(({ name }) => name));
  if (own !== null || told.length > 0) return own;
  const forms = [
    office,
    key,
    capitalised(key),
    key.split(" ").map(capitalised).join(" "),
    office.toUpperCase(),
  ];
  const words = [...new Set(forms)].map(escaped).join("|");
  const before = new RegExp(String.raw`(?<![\p{L}-])(?:${words})[ \t]+(${NAME})`, "gu");
  const behind = new RegExp(
    String.raw`(${NAME})(?:, | \(| [–—-] )(?:the |our |their |its )?(?:${words})(?![\p{L}\d-])`,
    "gu",
  );
  return one([...text.matchAll(before), ...text.matchAll(behind)].flatMap(([, name]) => named(name!) ?? []));
}

/** A key stands at the head of a note. */
const KEY_LINES = 40;

/** What stands for a name without titles before it; null where it is a body's, a place's or none in full. */
function named(found: string): string | null {
  const words = found.trim().split(/\s+/);
  const kept = words.filter(
    (word) =>
      !/^hon/i.test(word) && (!TITLES.has(folded(word).replace(/\.$/, "")) || GIVEN_NAMES.has(folded(word))),
  );
  if (kept.length < 2 || kept.length > 4) return null;
  return kept.some((word) => ORGANISATION_NOUNS.has(folded(word)) || PLACE_NOUNS.has(folded(word)))
    ? null
    : kept.join(" ");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function one(names: readonly string[]): string | null {
  const different = new Set(names.map((name) => name.toLowerCase()));
  return different.size === 1 ? names[0]! : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
