import { t } from "../l10n/l10n.js";
import { adverb, family, noun, phrase, verb, type Word } from "../lexicon/stylebook/build.js";
import { makeStylebook, type Stylebook, type StylebookEntry } from "../lexicon/stylebook.js";
import { didYouMean } from "./did-you-mean.js";
import type { HouseBook, HouseEntry } from "./house-stylebook.js";
import type { ConfigProblem } from "./read-yaml.js";

/** A stylebook as the house has it, and for each book what is wrong with it, by its place in the list. */
export interface HouseStylebook {
  readonly stylebook: Stylebook;
  readonly problems: readonly (readonly ConfigProblem[])[];
}

/**
 * The stylebook with what the house adds, changes and switches off, book by book: a later book outweighs an earlier one.
 * Where the house takes a form for its own, no other entry keeps it. Without a word from the house it is `base` itself.
 */
export function houseStylebook(base: Stylebook, books: readonly HouseBook[]): HouseStylebook {
  const entries = new Map(base.entries.map((entry) => [entry.id, entry]));
  const fine = new Set<string>();
  const problems = books.map(({ entries: changes, off }) => {
    const found: ConfigProblem[] = [];
    for (const change of changes) apply(entries, change);
    for (const { span, wording } of off) {
      fine.add(wording.toLowerCase());
      // A single word can be one that is in no list and only reads as loaded.
      if (switchOff(entries, wording.toLowerCase())) continue;
      const meant = didYouMean(
        wording,
        [...entries.values()].flatMap(({ forms }) => forms),
      );
      if (meant !== "" || wording.includes(" "))
        found.push({ span, message: t`“${wording}” is not in the stylebook.${meant}` });
    }
    return found;
  });
  const isPlain = books.every(({ entries: changes, off }) => changes.length + off.length === 0);
  return { stylebook: isPlain ? base : makeStylebook([...entries.values()], fine), problems };
}

function apply(entries: Map<string, StylebookEntry>, change: HouseEntry): void {
  const wording = change.wording.toLowerCase();
  const known = entries.get(wording) ?? [...entries.values()].find(({ forms }) => forms.includes(wording));
  const entry = known ? changed(known, change) : added(change, wording);
  if (known) entries.delete(known.id);
  dropForms(entries, new Set(entry.forms));
  entries.set(entry.id, entry);
}

/** Switches an entry off by its head form, or one form alone; false where there is neither. */
function switchOff(entries: Map<string, StylebookEntry>, wording: string): boolean {
  const isHead = entries.delete(wording);
  return dropForms(entries, new Set([wording])) || isHead;
}

/** Takes forms from every entry that has them, and entries that have no other; whether there was one. */
function dropForms(entries: Map<string, StylebookEntry>, gone: ReadonlySet<string>): boolean {
  const known = [...entries.values()].filter(({ forms }) => forms.some((form) => gone.has(form)));
  for (const entry of known) {
    const forms = entry.forms.filter((form) => !gone.has(form));
    if (forms.length === 0) entries.delete(entry.id);
    else entries.set(entry.id, { ...entry, forms, replacements: keptFor(entry, forms) });
  }
  return known.length > 0;
}

function keptFor(entry: StylebookEntry, forms: readonly string[]): StylebookEntry["replacements"] {
  return entry.replacements.filter((each) => forms.includes(each.for));
}

function changed(known: StylebookEntry, change: HouseEntry): StylebookEntry {
  const { kind, reason, guidance, strength, contexts } = change;
  const partOfSpeech = change.partOfSpeech ?? known.partOfSpeech;
  const forms = change.forms?.map((form) => form.toLowerCase()) ?? known.forms;
  const inflected = wordOf({ ...change, ...(partOfSpeech && { partOfSpeech }) }, known.forms[0]!);
  return {
    ...known,
    forms,
    replacements: change.write
      ? forms.map(
          (form) =>
            inflected.replacements.find((each) => each.for === form) ?? { for: form, with: change.write! },
        )
      : keptFor(known, forms),
    ...(kind && { kind }),
    ...(partOfSpeech && { partOfSpeech }),
    ...(reason !== undefined && { reason }),
    ...(guidance && { guidance }),
    ...(strength && { strength }),
    ...contexts,
  };
}

function added(change: HouseEntry, head: string): StylebookEntry {
  const {
    kind = "label",
    reason = "is not in this newsroom’s style",
    guidance,
    strength = "warning",
  } = change;
  const [entry] = family({ kind, guidance: "", reason, strength }, [wordOf(change, head)]);
  return { ...entry!, id: head, guidance: guidance ?? [], ...change.contexts };
}

/** Forms and alternatives: inflected by the part of speech, unless the forms are given. */
function wordOf({ forms, write = [], partOfSpeech }: HouseEntry, head: string): Word {
  const others = write.map((text) => text || "-").join(",");
  const more = partOfSpeech ? { partOfSpeech } : {};
  if (forms || write.includes("")) return phrase((forms ?? [head]).join("|").toLowerCase(), others, "", more);
  if (partOfSpeech === "noun") return noun(head, others, "", more);
  if (partOfSpeech === "verb") return verb(head, others, "", more);
  if (partOfSpeech === "adverb") return adverb(head, "", more, others || "-");
  return phrase(head, others, "", more);
}
