import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import { nameParts } from "../../annotations/mentions/person-name.js";
import type { Source } from "../../annotations/sources/sources.js";
import type { DraftEdit } from "../../edits/edit.js";
import { articleFor } from "../../edits/articles.js";
import { isQuoted } from "../../edits/quoted.js";
import { officeOf } from "../../lexicon/offices.js";
import { inTitleCase } from "../../notes/named-in-notes.js";
import type { NotedName } from "../../notes/people/capitals.js";
import type { NotedNames, NotedTitle } from "../../notes/people/noted-names.js";
import { mayBeOneName, nameKey } from "../../notes/people/spelling.js";
import { isFormOfAddress, mayBeBoth, titlesBeside, type Title } from "../../notes/people/title.js";
import type { Span } from "../../text/span.js";
import { defineRule, type Fix, type Gathered, type Report, type ReviewedDraft } from "../rule.js";
import { gatherQuotes, judgedQuotes } from "./judged-quotes.js";

/** A name in a block: the mention by its index, the words of the name, and the titles beside it. */
interface NamedHere {
  readonly mention: number;
  readonly span: Span;
  readonly text: string;
  readonly titles: readonly Title[];
}

const COPY: ReadonlySet<string> = new Set([
  "paragraph",
  "listItem",
  "blockQuote",
  "headline",
  "subhead",
  "caption",
]);

export const nameOrTitleDiffers = defineRule({
  id: "notes/name-or-title-differs",
  summary: "A person's name or title is not as the notes have it.",
  defaultSeverity: "warning",
  options: {},
  needsNotes: true,
  gather: namesAndQuotes,
  *check(draft, _options, all) {
    if (draft.notes.notes.length === 0) return;
    const noted = draft.notes.names();
    const gathered = all.flatMap(({ block, gist: { names } }) => (names ? [{ block, gist: names }] : []));
    const people = peopleOf(draft, gathered);
    const voices = voicesOf(draft, all);
    const written = new Set(
      gathered.flatMap(({ gist }) => gist.map(({ text }) => nameKey(text.replace(/ .* | /, "")))),
    );
    for (const person of people.values()) {
      const spelt = spelling(person, people, noted) ?? otherName(person, written, noted, voices);
      if (spelt) yield reportSpelling(draft, person, spelt);
      yield* reportTitle(draft, person, spelt ?? null, noted);
    }
    yield* strayLastNames(draft, gathered, people, noted);
  },
});

/** A person whom the draft names in full, with the places where it does or uses the last name. */
interface Person {
  readonly source: Source;
  readonly given: string;
  readonly last: string;
  readonly places: { readonly at: AnnotatedBlock; readonly named: NamedHere }[];
}

function namesAndQuotes(at: AnnotatedBlock) {
  const [names, quotes] = [namesIn(at), gatherQuotes(at)];
  return names === null && quotes === null ? null : { names, quotes };
}

/** By the speakers of a draft, the names of the voices in the notes whose words are quoted of them. */
function voicesOf(
  draft: ReviewedDraft,
  all: readonly Gathered<{ readonly quotes: ReturnType<typeof gatherQuotes> }>[],
): ReadonlyMap<Source, ReadonlySet<string>> {
  const found = new Map<Source, Set<string>>();
  const quotes = all.flatMap(({ block, gist: { quotes: gist } }) => (gist ? [{ block, gist }] : []));
  for (const { speaker, verdict } of judgedQuotes(draft, quotes)) {
    const name = verdict.heard?.voice?.name ?? "";
    if (!speaker || name === "" || !/^(?:verbatim|altered|another's)$/.test(verdict.kind)) continue;
    found.set(speaker, (found.get(speaker) ?? new Set<string>()).add(name));
  }
  return found;
}

function namesIn({ block, annotations }: AnnotatedBlock): readonly NamedHere[] | null {
  if (!COPY.has(block.kind)) return null;
  const found = annotations.mentions.flatMap((mention, index): NamedHere[] => {
    if (mention.kind !== "person" && mention.kind !== "unknown") return [];
    // The last name as it stands, without the title and what follows it.
    const end = mention.start + mention.text.length;
    const text =
      block.prose.slice(mention.start, end) === mention.text
        ? mention.text
        : block.prose.slice(mention.start, mention.end);
    const from = block.prose.indexOf(text, mention.start);
    const span = { start: from, end: from + text.length };
    return [{ mention: index, span, text, titles: titlesBeside(block.prose, span) }];
  });
  return found.length === 0 ? null : found;
}

function peopleOf(
  draft: ReviewedDraft,
  gathered: readonly Gathered<readonly NamedHere[]>[],
): Map<Source, Person> {
  const people = new Map<Source, Person>();
  for (const { block, gist } of gathered)
    for (const named of gist) {
      const source = draft.sources.meantBy(block, named.mention);
      if (source?.kind !== "person" || !source.name.includes(" ")) continue;
      let person = people.get(source);
      if (!person) {
        const { given, last } = nameParts(source.name, false);
        if (given.length < 2) continue;
        people.set(source, (person = { source, given, last, places: [] }));
      }
      person.places.push({ at: draft.blocks[block]!, named });
    }
  return people;
}

/** The name of the notes that the draft spells otherwise; undefined where it has it so, or has both. */
function spelling(
  person: Person,
  people: ReadonlyMap<Source, Person>,
  noted: NotedNames,
): NotedName | undefined {
  const { given, last } = person;
  if (noted.named(given, last).length > 0) return undefined;
  const others = new Set([...people.values()].map((each) => `${nameKey(each.given)} ${nameKey(each.last)}`));
  return noted
    .nearly(given, last)
    .find((name) => !others.has(`${nameKey(name.given)} ${nameKey(name.last)}`));
}

/**
 * The name that the notes have for somebody whom the draft calls nearly so, by more than how it is written: the words quoted of them
 * are that person's in the notes, or both are given one office. `written` are the names that the draft has itself. Undefined where nothing shows one person.
 */
function otherName(
  { source, given, last, places }: Person,
  written: ReadonlySet<string>,
  noted: NotedNames,
  voices: ReadonlyMap<Source, ReadonlySet<string>>,
): NotedName | undefined {
  if (noted.named(given, last).length > 0) return undefined;
  const isTaken = (name: string): boolean => written.has(nameKey(name.replace(/ .* | /, "")));
  const heard = [...(voices.get(source) ?? [])].map(inTitleCase);
  const [voice] = heard;
  if (voice !== undefined && heard.length === 1 && mayBeOneName(voice, source.name) && !isTaken(voice)) {
    const parts = nameParts(voice, false);
    return noted.named(parts.given, parts.last)[0];
  }
  const others = [...noted.givenOf(last)];
  const [other] = others;
  if (other === undefined || others.length > 1 || !mayBeOneName(`${other} ${last}`, source.name))
    return undefined;
  if (isTaken(`${other} ${last}`)) return undefined;
  const offices = new Set(noted.titles(other, last).map(({ title }) => title.office));
  const isOne = places.some(({ named }) => named.titles.some(({ office }) => offices.has(office)));
  return isOne ? noted.named(other, last)[0] : undefined;
}

/** The name of a note as copy writes it. */
function asWritten({ given, last }: NotedName): { given: string; last: string } {
  const [first = "", family = ""] = inTitleCase(`${given} ${last}`).split(" ");
  return { given: first, last: family };
}

function reportSpelling(draft: ReviewedDraft, person: Person, name: NotedName): Report {
  const { given, last } = asWritten(name);
  const first = person.places.find(({ named }) => named.text.includes(" ")) ?? person.places[0]!;
  return {
    span: place(first.at, first.named.span),
    message: t`The notes spell it “${given} ${last}”.`,
    why:
      t`${where(name)} has “${given} ${last}”; “${person.source.name.replace(/[*_\`[\]<>]/g, "")}” stands nowhere in the notes.\n\n` +
      t("**Who would know.** The person."),
    related: [{ span: name.span, message: t("The notes have the name here."), note: name.path }],
    fixes: () => respell(draft, person, given, last),
  };
}

/** Spells the name as the notes do wherever the draft uses it outside quotations. */
function respell(
  draft: ReviewedDraft,
  { given, last, places }: Person,
  toGiven: string,
  toLast: string,
): Fix[] {
  const edits: DraftEdit[] = [];
  for (const { at, named } of places)
    for (const match of named.text.matchAll(/[A-Za-zÀ-ɏ\u0300-\u036f'’-]+/g)) {
      const key = nameKey(match[0]);
      const to = key === nameKey(last) ? toLast : key === nameKey(given) ? toGiven : match[0];
      if (nameKey(to) === key) continue;
      const start = named.span.start + match.index;
      const edit = edited(draft, at, { start, end: start + match[0].length }, to);
      if (edit) edits.push(edit);
    }
  edits.sort((a, b) => a.start - b.start);
  return edits.length === 0 ? [] : [{ title: t`Spell it “${toGiven} ${toLast}”`, edits }];
}

function edited(draft: ReviewedDraft, at: AnnotatedBlock, inProse: Span, newText: string): DraftEdit | null {
  const span = place(at, inProse);
  if (isQuoted(at, inProse) || draft.text.slice(span.start, span.end) !== proseOf(at, inProse)) return null;
  return { ...span, newText };
}

function* reportTitle(
  draft: ReviewedDraft,
  person: Person,
  spelt: NotedName | null,
  noted: NotedNames,
): Iterable<Report> {
  const all = spelt ? noted.titles(spelt.given, spelt.last) : noted.titles(person.given, person.last);
  // "Dr" goes with any office.
  const offices = all.filter(({ title }) => !isFormOfAddress(title));
  const titles = offices.length > 0 ? offices : all;
  if (titles.length === 0) return;
  for (const { at, named } of person.places)
    for (const title of named.titles) {
      if (titles.some((other) => mayBeBoth(title, other.title))) continue;
      // A field that the notes speak of elsewhere may be a second hat.
      yield titleReport(draft, at, title, person.source, titles[0]!);
      return;
    }
}

function titleReport(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  title: Title,
  source: Source,
  other: NotedTitle,
): Report {
  const has = other.title.text.replace(/\s+/g, " ");
  return {
    span: place(at, title),
    message: t`The notes call ${source.name} “${has}”, not “${title.text}”.`,
    why: t`${where(other)} has “${has}”.\n\n**Who would know.** The person, or the office.`,
    related: [
      {
        span: { start: other.title.start, end: other.title.end },
        message: t("The notes have the title here."),
        note: other.path,
      },
    ],
    fixes: () => {
      const words = retitled(title, other.title);
      if (words === null) return [];
      // "A director" becomes "an assistant director".
      const article = /(?<![A-Za-zÀ-ɏ\d])an? $/i.exec(at.block.prose.slice(0, title.start))?.[0] ?? "";
      const ours = article === "" ? "" : article[0]! + articleFor(words).slice(1) + " ";
      const edit = edited(draft, at, { start: title.start - article.length, end: title.end }, ours + words);
      return edit ? [{ title: t`Make it “${words}”`, edits: [edit] }] : [];
    },
  };
}

/** The notes' title as the draft's is written, in capitals or not; null where that would take a capital from a name. */
function retitled(title: Title, other: Title): string | null {
  const words = other.text.replace(/\s+/g, " ");
  if (/^[A-ZÀ-ÞĀ-Ž]/.test(title.text))
    return words
      .replace(/(?<=[A-ZÀ-ÞĀ-Ž])[A-ZÀ-ÞĀ-Ž]{3,}/g, (letters) => letters.toLowerCase())
      .replace(/(?<![A-Za-zÀ-ɏ'’])[a-zß-ž]/g, (letter) => letter.toUpperCase());
  const known = [
    ...other.lesser,
    ...other.standing,
    ...words.split(" ").filter((word) => officeOf(word.toLowerCase()) !== ""),
  ];
  const isName = words
    .split(" ")
    .some(
      (word) => /^[A-ZÀ-ÞĀ-Ž]/.test(word) && !known.includes(word) && !known.includes(word.toLowerCase()),
    );
  return isName && words !== words.toUpperCase() ? null : words.toLowerCase();
}

/** "Lindquist said" of Tobias Lindqvist, or of the notes' Sheriff Lindqvist: a last name alone that the notes have otherwise. */
function* strayLastNames(
  draft: ReviewedDraft,
  gathered: readonly Gathered<readonly NamedHere[]>[],
  people: ReadonlyMap<Source, Person>,
  noted: NotedNames,
): Iterable<Report> {
  const own = new Map([...people.values()].map((person) => [nameKey(person.last), person.source]));
  const seen = new Set<string>();
  for (const { block, gist } of gathered)
    for (const { text, span, titles, mention } of gist) {
      const key = nameKey(text);
      if (draft.sources.meantBy(block, mention)?.kind !== "person") continue;
      if (text.includes(" ") || key.length < 5 || seen.has(key) || own.has(key) || noted.has(text)) continue;
      seen.add(key);
      const near = noted.nearLast(text).filter((last) => isOf(last, titles, own, noted));
      if (near.length !== 1) continue;
      const at = draft.blocks[block]!;
      const [name] = [...noted.titlesOfLast(near[0]!), ...givenPlaces(near[0]!, noted)];
      if (!name) continue;
      const last = inTitleCase(`X ${name.last}`).slice(2);
      yield {
        span: place(at, span),
        message: t`The notes spell it “${last}”.`,
        why: t`${where(name)} has “${last}”; “${text}” stands nowhere in the notes.\n\n**Who would know.** The person.`,
        related: [{ span: name.span, message: t("The notes have the name here."), note: name.path }],
        fixes: () => {
          const edit = edited(draft, at, span, last);
          return edit ? [{ title: t`Spell it “${last}”`, edits: [edit] }] : [];
        },
      };
    }
}

function givenPlaces(last: string, noted: NotedNames): NotedName[] {
  return [...noted.givenOf(last)].flatMap((given) => noted.named(given, last));
}

/** Whether a last name of the notes is a person's of the draft, or of the same title. */
function isOf(
  last: string,
  titles: readonly Title[],
  own: ReadonlyMap<string, Source>,
  noted: NotedNames,
): boolean {
  if (own.has(last)) return true;
  return titles.some(({ office }) => noted.titlesOfLast(last).some(({ title }) => title.office === office));
}

function where({ path, line }: NotedName): string {
  const name = path.replace(/^.*[\\/]/, "").replace(/([\\`*_[\]<>])/g, "\\$1");
  return `${name}, line ${line},`;
}
