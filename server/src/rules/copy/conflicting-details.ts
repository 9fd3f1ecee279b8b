import { t } from "../../l10n/l10n.js";
import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Figure } from "../../annotations/figures/figure.js";
import { ageBehind } from "../../annotations/mentions/age-behind.js";
import { nameParts } from "../../annotations/mentions/person-name.js";
import type { Source } from "../../annotations/sources/sources.js";
import { isQuoted } from "../../edits/quoted.js";
import { nameKey, nearGivenNames, nearLastNames } from "../../notes/people/spelling.js";
import { areTwoTitles, titleInFront } from "../../notes/people/title-in-front.js";
import type { Title } from "../../notes/people/title.js";
import { overlaps, type Span } from "../../text/span.js";
import { defineRule, type Fix, type Gathered, type Report, type ReviewedDraft } from "../rule.js";

/** A person named in a block: the mention by its index, its words, and what is told beside them. */
interface Named {
  readonly mention: number;
  readonly span: Span;
  readonly text: string;
  /** By what a name of more words is held against others; null for one word. */
  readonly keys: NameKeys | null;
  readonly age: Figure | null;
  readonly title: Title | null;
}

/** The given name and the last name as two are compared. */
interface NameKeys {
  readonly given: string;
  readonly last: string;
}

/** The same at its place in the draft. */
interface Here {
  readonly at: AnnotatedBlock;
  readonly named: Named;
}

/** A name of a stretch of the draft; its block counts from the first of the stretch. */
interface NamedInStretch {
  readonly block: number;
  readonly named: Named;
}

type Gists = readonly Gathered<readonly NamedInStretch[]>[];

/** A person whom the draft names, and how often with an age and with a title. */
interface Person {
  readonly source: Source;
  /** Of the name in full, where it is of more than one word. */
  keys: NameKeys | null;
  aged: number;
  titled: number;
}

/** Where a story tells who somebody is; lists and tables have a person's line each, be they namesakes or not. */
const TELLING: ReadonlySet<string> = new Set(["paragraph", "blockQuote", "caption"]);

export const conflictingDetails = defineRule({
  id: "copy/conflicting-details",
  summary: "One person has two spellings, two ages or two titles.",
  defaultSeverity: "warning",
  options: {},
  gather: namedIn,
  // One list a stretch is gone through faster than one a block.
  join: (gists: readonly Gathered<readonly Named[]>[]): readonly NamedInStretch[] =>
    gists.flatMap(({ block, gist }) => gist.map((named) => ({ block, named }))),
  *check(draft, _options, gathered) {
    const people = peopleIn(draft, gathered);
    const told = people.filter(({ aged, titled }) => aged > 1 || titled > 1);
    const alike = alikeAmong(people);
    if (told.length === 0 && alike.length === 0) return;
    const places = placesOf([...told, ...alike], draft, gathered);
    for (const { source, aged, titled } of told) {
      if (aged > 1) yield* ages(source, places.get(source)!);
      if (titled > 1) yield* titles(source, places.get(source)!);
    }
    yield* spellings(alike, places);
  },
});

/** The people whom the copy names, in the order in which it first does. */
function peopleIn(draft: ReviewedDraft, gathered: Gists): Person[] {
  const people: Person[] = [];
  const known = new Map<Source, Person>();
  for (const { block: first, gist } of gathered)
    for (const { block, named } of gist) {
      const source = draft.sources.meantBy(first + block, named.mention);
      if (source?.kind !== "person") continue;
      let person = known.get(source);
      if (!person) {
        person = { source, keys: null, aged: 0, titled: 0 };
        known.set(source, person);
        people.push(person);
      }
      if (named.age !== null) person.aged++;
      if (named.title !== null) person.titled++;
      if (person.keys === null && named.keys !== null && named.text === source.name) person.keys = named.keys;
    }
  for (const person of people)
    if (person.keys === null && person.source.name.includes(" ")) person.keys = keysOf(person.source.name);
  return people;
}

/** Where each of some people is named, in the draft's order. */
function placesOf(
  people: readonly Person[],
  { blocks, sources }: ReviewedDraft,
  gathered: Gists,
): ReadonlyMap<Source, readonly Here[]> {
  const places = new Map(people.map(({ source }) => [source, [] as Here[]]));
  for (const { block: first, gist } of gathered)
    for (const { block, named } of gist) {
      const source = sources.meantBy(first + block, named.mention);
      if (source) places.get(source)?.push({ at: blocks[first + block]!, named });
    }
  return places;
}

function namedIn(at: AnnotatedBlock): readonly Named[] | null {
  const { block, annotations } = at;
  if (!TELLING.has(block.kind)) return null;
  const found = annotations.mentions.flatMap((mention, index): Named[] => {
    const isName = mention.kind === "person" || mention.kind === "unknown";
    const start = isName ? block.prose.indexOf(mention.text, mention.start) : -1;
    if (start < 0 || start >= mention.end || isQuoted(at, mention)) return [];
    const span = { start, end: start + mention.text.length };
    const [age, title] = [ageBehind(at, span), titleInFront(block.prose, span)];
    const keys = mention.text.includes(" ") ? keysOf(mention.text) : null;
    return [{ mention: index, span, text: mention.text, keys, age, title }];
  });
  return found.length === 0 ? null : found;
}

function* ages({ name }: Source, places: readonly Here[]): Iterable<Report> {
  const aged = places.filter(({ named }) => named.age !== null);
  const [first] = aged;
  const other = aged.find(({ named }) => named.age!.value !== first!.named.age!.value);
  if (!first || !other) return;
  const [here, above] = [other.named.age!, first.named.age!];
  yield {
    span: place(other.at, here),
    message: t`${name} is ${here.value} here and ${above.value} above.`,
    why: t(
      "One person has one age, or these are two people.\n\n**Who would know.** The person, or the record.",
    ),
    related: [{ span: place(first.at, above), message: t("The other age stands here.") }],
    fixes: () => [
      {
        title: t`Make this ${above.value}`,
        edits: [{ ...place(other.at, here), newText: String(above.value) }],
      },
      {
        title: t`Make the other ${here.value}`,
        edits: [{ ...place(first.at, above), newText: String(here.value) }],
      },
    ],
  };
}

function* titles({ name }: Source, places: readonly Here[]): Iterable<Report> {
  const titled = places.filter(({ named }) => named.title !== null);
  for (const [index, other] of titled.entries()) {
    const here = other.named.title!;
    const first = titled.slice(0, index).find(({ named }) => areTwoTitles(named.title!, here));
    if (!first) continue;
    yield {
      span: place(other.at, here),
      message: t`${name} is “${here.text}” here and “${first.named.title!.text}” above.`,
      why: t(
        "One of the titles is wrong, or the copy does not say that it has changed.\n\n**Who would know.** The office.",
      ),
      atMost: "information",
      related: [{ span: place(first.at, first.named.title!), message: t("The other title stands here.") }],
    };
    return;
  }
}

/** Those of some people whose name in full is close to another's, in their order. */
function alikeAmong(people: readonly Person[]): Person[] {
  // Two spellings of one name share the given name or the last: each is compared with those that do.
  const [byGiven, byLast] = [new Map<string, Person[]>(), new Map<string, Person[]>()];
  const alike = new Set<Person>();
  for (const person of people) {
    if (person.keys === null || person.keys.given.length < 3) continue;
    for (const family of [familyOf(byGiven, person.keys.given), familyOf(byLast, person.keys.last)]) {
      for (const other of family) if (areNear(person.keys, other.keys!)) alike.add(person).add(other);
      family.push(person);
    }
  }
  return alike.size === 0 ? [] : people.filter((person) => alike.has(person));
}

function areNear(a: NameKeys, b: NameKeys): boolean {
  return a.given === b.given
    ? nearLastNames(a.last, b.last)
    : a.last === b.last && nearGivenNames(a.given, b.given);
}

/** A name in full with the places where it is used. */
interface Full extends NameKeys {
  readonly source: Source;
  readonly places: readonly Here[];
}

function* spellings(
  people: readonly Person[],
  places: ReadonlyMap<Source, readonly Here[]>,
): Iterable<Report> {
  const families = new Map<string, Full[]>();
  for (const { source, keys } of people) {
    const full = { source, places: places.get(source)!, ...keys! };
    for (const key of [`${full.given} `, ` ${full.last}`]) {
      const known = familyOf(families, key);
      const same = known.find((other) => isOneName(full, other));
      known.push(full);
      if (same) yield spelling(same, full);
    }
  }
}

function familyOf<T>(families: Map<string, T[]>, key: string): T[] {
  let family = families.get(key);
  if (!family) families.set(key, (family = []));
  return family;
}

function keysOf(name: string): NameKeys {
  const { given, last } = nameParts(name, false);
  return { given: nameKey(given), last: nameKey(last) };
}

function isOneName(a: Full, b: Full): boolean {
  if (!areNear(a, b)) return false;
  // Who are named in one breath, or differ in age, are two.
  const age = (full: Full) => full.places.find(({ named }) => named.age !== null)?.named.age?.value;
  const isTold = age(a) !== undefined && age(b) !== undefined && age(a) !== age(b);
  return (
    !isTold &&
    !a.places.some((one) => b.places.some((other) => one.at === other.at && inOneSentence(one, other)))
  );
}

function inOneSentence({ at, named }: Here, other: Here): boolean {
  return at.block.sentences.some(
    (sentence) => overlaps(sentence, named.span) && overlaps(sentence, other.named.span),
  );
}

/** Of two spellings the rarer is flagged, of two that are alike in that the later. */
function spelling(first: Full, second: Full): Report {
  const [wrong, other] = first.places.length < second.places.length ? [first, second] : [second, first];
  const firstPlace = (full: Full): Span => {
    const { at, named } = full.places.find(({ named: { text } }) => text.includes(" ")) ?? full.places[0]!;
    return place(at, named.span);
  };
  return {
    span: firstPlace(wrong),
    message: t`“${wrong.source.name}” is “${other.source.name}” elsewhere in the copy.`,
    why: t(
      "Two spellings look like one person who is misspelt, or like two people.\n\n**Who would know.** The person.",
    ),
    related: [{ span: firstPlace(other), message: t("The other spelling stands here.") }],
    fixes: () => [respelt(wrong, other), respelt(other, wrong)],
  };
}

/** Spells a name as another wherever the copy uses it outside quotations. */
function respelt(from: Full, to: Full): Fix {
  const [before, after] = [written(from), written(to)];
  const edits = from.places.flatMap(({ at, named: { span, text } }) =>
    (["given", "last"] as const).flatMap((part) => {
      const index = part === "given" ? text.indexOf(before.given) : text.lastIndexOf(before.last);
      if (before[part] === after[part] || index < 0) return [];
      const start = span.start + index;
      return [{ ...place(at, { start, end: start + before[part].length }), newText: after[part] }];
    }),
  );
  return { title: t`Spell it “${to.source.name}” throughout`, edits };
}

function written({ source: { name } }: Full): { readonly given: string; readonly last: string } {
  return { given: name.slice(0, name.indexOf(" ")), last: nameParts(name, false).surname };
}
