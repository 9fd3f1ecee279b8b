import { t } from "../l10n/l10n.js";
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { LoadedKind, PartOfSpeech } from "../lexicon/stylebook.js";
import type { Span } from "../text/span.js";
import { didYouMean } from "./did-you-mean.js";
import { pairsOf, parseConfig, spanOf, type ConfigProblem } from "./read-yaml.js";

/** What a newsroom says of one wording: a new entry of the stylebook, or what differs in one that is there. */
export interface HouseEntry {
  /** Where the wording stands in the file. */
  readonly span: Span;
  /** The wording's head form; of an entry that is there, any of its forms. */
  readonly wording: string;
  readonly kind?: LoadedKind;
  readonly partOfSpeech?: PartOfSpeech;
  /** All forms, where they do not follow from the part of speech. */
  readonly forms?: readonly string[];
  /** Alternatives, the best first; the empty string leaves the wording out. */
  readonly write?: readonly string[];
  readonly reason?: string;
  readonly guidance?: readonly string[];
  readonly strength?: "warning" | "hint";
  readonly contexts: Contexts;
}

type Contexts = Readonly<Partial<Record<(typeof CONTEXTS)[number], readonly string[]>>>;

/** A newsroom's own stylebook, as one file has it. */
export interface HouseBook {
  readonly entries: readonly HouseEntry[];
  /** Wordings that are fine in this house. */
  readonly off: readonly { readonly span: Span; readonly wording: string }[];
  /** Further files with the same, by their path from the file's folder. */
  readonly files: readonly { readonly span: Span; readonly path: string }[];
}

export const NO_BOOK: HouseBook = { entries: [], off: [], files: [] };

const KINDS = ["label", "emotive", "editorializing", "attribution", "scare", "euphemism"] as const;
const PARTS = ["noun", "verb", "adjective", "adverb"] as const;
const STRENGTHS = ["warning", "hint"] as const;
const CONTEXTS = ["fineBefore", "fineAfter", "fineNear", "onlyBefore", "onlyAfter", "onlyNear"] as const;
const FIELDS = [
  ...["wording", "reason", "forms", "write", "guidance", "kind", "partOfSpeech", "strength"],
  ...CONTEXTS,
];
/** A file is read by people: longer wordings than this are a mistake. */
const LONGEST = 100;

/** Reads a shared file of the house stylebook, in JSON or YAML: entries, and what is off. */
export function readSharedBook(text: string): { book: HouseBook; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const { contents } = parseConfig(text, problems);
  const book = readBook(contents, problems, t("The stylebook"));
  for (const { span } of book.files)
    problems.push({ span, message: t("Only stet.json itself can name further files.") });
  return { book: { ...book, files: [] }, problems };
}

/** Reads the object that says how the stylebook differs in this house; what is wrong in it is left out, and said. */
export function readBook(value: unknown, problems: ConfigProblem[], what: string): HouseBook {
  const entries: HouseEntry[] = [];
  const off: { span: Span; wording: string }[] = [];
  const files: { span: Span; path: string }[] = [];
  for (const [key, part, at] of pairsOf(value, problems, what)) {
    if (key === "entries")
      for (const item of itemsOf(part, at, problems, t("“entries” takes a list of entries."))) {
        const entry = readEntry(item, problems);
        if (entry) entries.push(entry);
      }
    else if (key === "off")
      for (const { span, text } of wordsOf(part, at, problems, t("“off” takes a list of wordings.")))
        off.push({ span, wording: text });
    else if (key === "files")
      for (const { span, text } of wordsOf(part, at, problems, t("“files” takes a list of paths.")))
        files.push({ span, path: text });
    else
      problems.push({
        span: at,
        message: t`“${key}” is no part of a stylebook; use entries, off or files.${didYouMean(key, ["entries", "off", "files"])}`,
      });
  }
  return { entries, off, files };
}

function readEntry(item: Node, problems: ConfigProblem[]): HouseEntry | null {
  const entry: Record<string, unknown> = {};
  const contexts: Record<string, readonly string[]> = {};
  let isSound = true;
  let span = spanOf(item);
  for (const [key, value, at] of pairsOf(item, problems, t("An entry"))) {
    const before = problems.length;
    const texts = () =>
      wordsOf(value, at, problems, t`“${key}” takes words, or a list of them.`).map(({ text }) => text);
    if (key === "wording") {
      [entry[key]] = texts();
      span = spanOf(value as Node);
    } else if (key === "reason") [entry[key]] = texts();
    else if (key === "forms" || key === "write" || key === "guidance") entry[key] = texts();
    else if (key === "kind") entry[key] = choice(value, at, KINDS, key, problems);
    else if (key === "partOfSpeech") entry[key] = choice(value, at, PARTS, key, problems);
    else if (key === "strength") entry[key] = choice(value, at, STRENGTHS, key, problems);
    else if ((CONTEXTS as readonly string[]).includes(key))
      contexts[key] = texts().flatMap((text) => text.toLowerCase().split(/\s+/));
    else {
      const meant = didYouMean(key, FIELDS);
      // Without its contexts a wording would be flagged where it is fine; without another part it is flagged all the same.
      const narrows = didYouMean(key, CONTEXTS) !== "";
      problems.push({
        span: at,
        message: t`“${key}” is no part of an entry.${meant}${narrows ? t(" The entry is left out.") : ""}`,
      });
      isSound &&= !narrows;
      continue;
    }
    isSound &&= problems.length === before;
  }
  if (typeof entry["wording"] !== "string") {
    if (isSound) problems.push({ span, message: t("This entry has no “wording”.") });
    return null;
  }
  if (!isSound) return null;
  return {
    ...(entry as Omit<HouseEntry, "span" | "contexts" | "wording"> & { wording: string }),
    span,
    contexts,
  };
}

function choice<T extends string>(
  value: unknown,
  at: Span,
  choices: readonly T[],
  key: string,
  problems: ConfigProblem[],
): T | undefined {
  const given = isScalar(value) ? value.value : undefined;
  const chosen = choices.find((one) => one === given);
  if (chosen === undefined)
    problems.push({
      span: at,
      message: t`“${key}” takes one of ${choices.join(", ")}.${typeof given === "string" ? didYouMean(given, choices) : ""}`,
    });
  return chosen;
}

function itemsOf(value: unknown, at: Span, problems: ConfigProblem[], message: string): Node[] {
  if (isSeq(value)) return value.items as Node[];
  problems.push({ span: at, message });
  return [];
}

/** A text or a list of texts, tidied. */
function wordsOf(
  value: unknown,
  at: Span,
  problems: ConfigProblem[],
  message: string,
): { span: Span; text: string }[] {
  const items = isScalar(value) ? [value] : itemsOf(value, at, problems, message);
  return items.flatMap((item) => {
    if (isScalar(item) && typeof item.value === "string" && item.value.length <= LONGEST)
      return [{ span: spanOf(item), text: item.value.trim().replace(/\s+/g, " ") }];
    problems.push({ span: isMap(item) || isScalar(item) ? spanOf(item) : at, message });
    return [];
  });
}
