import { proseOf } from "../../annotations/annotations.js";
import type { Accusation, Person, Standing } from "../../annotations/accusations/accusation.js";
import { OPEN_CASES, type LegalStatus } from "../../lexicon/accusations/legal-status.js";
import { isSpokenFor } from "../../annotations/sources/spoken-for.js";
import { NO_FORENAMES, OF_THE_LAW } from "../../lexicon/accusations/hedges.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import type { Gathered, ReviewedDraft } from "../rule.js";
import { identify, People, peopleIn, type Known, type Range } from "./accused-people.js";
import {
  isPersonal,
  surnameOf,
  type WrongdoingOfBlock,
  type WrongdoingOfStretch,
} from "./gather-wrongdoing.js";

/** Of one person so many deeds may be asked about. */
const MOST_DEEDS = 3;
/** Years so far before the draft's last one, or before `LONG_AGO`, are history. */
const A_GENERATION = 25;
const LONG_AGO = 1980;
/** Shares of a draft's words that make it one about a match or a film; and how many in one paragraph of a film or a war. */
const OF_SPORT = 0.025;
const OF_FICTION = 0.02;
const IN_ONE_BLOCK = 2;

/** The weight of what a draft tells of somebody's standing: the heaviest is what counts. */
const ORDER: readonly LegalStatus[] = [
  "uncharged",
  "suspected",
  "accused",
  "arrested",
  "charged",
  "on trial",
  "cleared",
  "convicted",
  "quashed",
  "dead",
];

/** While one of these is all, nothing is found yet. */
const OPEN: ReadonlySet<LegalStatus> = new Set(["uncharged", "suspected", "arrested", "charged", "on trial"]);

/** Somebody who is accused in a block, with what the draft tells of them. */
export interface Accused {
  readonly block: number;
  readonly accusation: Accusation;
  /** How the copy calls them: a full name where it has one. */
  readonly name: string;
  /** Whether the draft has more than one of that last name, and does not tell which it means; `name` is the last name then. */
  readonly doubtful: boolean;
  /** How they stand before the law; null where the draft does not say. */
  readonly status: LegalStatus | null;
}

/** The accusations of a draft that nothing in it settles: no conviction or plea, no match, no plot, no history. */
export function unsettled(
  draft: ReviewedDraft,
  gathered: readonly Gathered<WrongdoingOfStretch>[],
): readonly Accused[] {
  const found = [...everyUnsettled(draft, gathered)];
  const deeds = new Map<string, number>();
  for (const { accusation, name } of found)
    if (accusation.kind === "deed") deeds.set(name, (deeds.get(name) ?? 0) + 1);
  // A story that tells so much of what somebody did is about more than the case.
  return found.filter(({ accusation, name }) => accusation.kind !== "deed" || deeds.get(name)! <= MOST_DEEDS);
}

function* everyUnsettled(
  draft: ReviewedDraft,
  gathered: readonly Gathered<WrongdoingOfStretch>[],
): Generator<Accused> {
  if (!gathered.some(({ gist }) => gist.accusing.length > 0 || gist.standing.length > 0)) return;
  const setting = settingOf(gathered);
  const people = new People(draft, gathered);
  const standings = new Standings(people, gathered);
  const suspects = standings.suspects();
  for (const { block, gist } of allOf(gathered, (each) => blamedIn(each, suspects))) {
    if (isTale(gist, setting) || isSpokenFor(draft, block)) continue;
    const deeds = deedsBeside(draft, block, gist, standings);
    for (const accusation of deeds.length > 0 ? [...gist.accusations, ...deeds] : gist.accusations) {
      if (accusation.sporting && setting.sport) continue;
      const known = identify(people, block, accusation.person);
      const unnamed = known === null && accusation.person.kind === "pronoun";
      const status = unnamed ? toldBefore(gist, accusation) : standings.of(known, block, accusation.person);
      if (status === "convicted" || status === "dead") continue;
      if (
        accusation.person.kind === "noun" &&
        known === null &&
        (status === null || status === "suspected" || status === "uncharged")
      )
        continue;
      // "A man was charged. He shot the clerk": nobody is named, and a court is to try him all the same.
      if (unnamed && !isTried(status)) continue;
      if (known === null && accusation.person.kind === "name" && !mayBePerson(draft, block, accusation))
        continue;
      const words = proseOf(draft.blocks[block]!, accusation.person.span);
      const called = unnamed ? OBJECT_OF[words.toLowerCase()]! : lowerFirst(words);
      yield { block, accusation, name: known?.name ?? called, doubtful: known?.doubtful === true, status };
    }
  }
}

/** The blocks of a stretch that accuse somebody or name somebody who is under suspicion, in order. */
function blamedIn(
  { accusing, people }: WrongdoingOfStretch,
  suspects: readonly string[],
): readonly Gathered<WrongdoingOfBlock>[] {
  const blamed = new Set(accusing);
  for (const suspect of suspects) for (const each of people.get(suspect) ?? []) blamed.add(each);
  return [...blamed].sort((a, b) => a.block - b.block);
}

/** What a block tells of people under suspicion besides its accusations. */
function deedsBeside(
  { blocks }: ReviewedDraft,
  block: number,
  { accusations, people, deeds }: WrongdoingOfBlock,
  standings: Standings,
): Accusation[] {
  if (!people.some((name) => standings.isSuspect(name))) return [];
  const { mentions } = blocks[block]!.annotations;
  return deeds()
    .flatMap(
      (told) => told.find(({ mention }) => standings.isSuspect(surnameOf(mentions[mention]!)))?.told ?? [],
    )
    .filter(({ sentence }) => !accusations.some((other) => other.sentence === sentence));
}

/** As a message calls somebody whom the copy calls by a pronoun alone. */
const OBJECT_OF: Readonly<Record<string, string>> = { he: "him", she: "her" };

/** Whether a court or a prosecutor has somebody before it. */
function isTried(status: LegalStatus | null): boolean {
  return status === "charged" || status === "on trial" || status === "arrested" || status === "cleared";
}

/** How somebody stands of whom the sentence before tells. */
function toldBefore({ standings }: WrongdoingOfBlock, { sentence }: Accusation): LegalStatus | null {
  return standings
    .filter((standing) => standing.sentence === sentence - 1)
    .reduce<LegalStatus | null>((heaviest, { status }) => heavier(heaviest, status), null);
}

interface Setting {
  readonly sport: boolean;
  readonly fiction: boolean;
  readonly last: number;
}

/** Those blocks of all stretches, each by its index in the draft. */
function* allOf(
  gathered: readonly Gathered<WrongdoingOfStretch>[],
  of: (gist: WrongdoingOfStretch) => readonly Gathered<WrongdoingOfBlock>[],
): Generator<Gathered<WrongdoingOfBlock>> {
  for (const { block: first, gist } of gathered)
    for (const { block, gist: own } of of(gist)) yield { block: first + block, gist: own };
}

function settingOf(gathered: readonly Gathered<WrongdoingOfStretch>[]): Setting {
  let [sport, fiction, words, last] = [0, 0, 0, -Infinity];
  for (const { gist } of gathered) {
    sport += gist.scene.sport;
    fiction += gist.scene.fiction;
    words += gist.scene.words;
    last = Math.max(last, gist.years.last);
  }
  return { sport: sport > words * OF_SPORT, fiction: fiction > words * OF_FICTION, last };
}

function isTale({ scene, years }: WrongdoingOfBlock, { fiction, last }: Setting): boolean {
  return (
    fiction ||
    scene.fiction >= IN_ONE_BLOCK ||
    scene.war >= IN_ONE_BLOCK ||
    years.first < LONG_AGO ||
    years.first < last - A_GENERATION
  );
}

/** Whether a name that nothing shows to be a person's may be one: no country, body or plural that is known. */
function mayBePerson(
  { blocks }: ReviewedDraft,
  block: number,
  { person, kind, sporting }: Accusation,
): boolean {
  const mention = blocks[block]!.annotations.mentions[person.mention]!;
  if (kind !== "crime" || !isPersonal(mention)) return false;
  // Sides and storms kill by one name; a person has two.
  const words = mention.text.toLowerCase().split(" ");
  return !sporting || (words.length === 2 && !NO_FORENAMES.has(words[0]!));
}

/** How the people of a draft stand before the law. */
class Standings {
  /** By `key`. */
  readonly #byName = new Map<string, LegalStatus>();
  /** The keys of those who have a last name. */
  readonly #keys = new Map<string, Set<string>>();
  /** What is told of somebody whom the sentence does not name. */
  #unnamed: LegalStatus | null = null;
  /** The last names of those against whom a case is open, as the sentence about it calls them. */
  readonly #suspects = new Set<string>();
  /** Blocks that tell of a conviction, and of none that was quashed. */
  readonly #convictedIn = new Set<number>();

  constructor(draft: People, gathered: readonly Gathered<WrongdoingOfStretch>[]) {
    for (const { block, gist } of allOf(gathered, ({ standing }) => standing))
      for (const [index, standing] of gist.standings.entries()) {
        const { status } = standing;
        if (status === "convicted" && !gist.standings.some((other) => other.status === "quashed"))
          this.#convictedIn.add(block);
        const told = gist.told[index]!;
        const people = [...peopleIn(draft, block, told)].map(({ known }) => known);
        if (people.length === 0) this.#unnamed = heavier(this.#unnamed, status);
        for (const { key, surname } of people) this.#stands(key, surname, status);
        const suspect = OPEN.has(status) ? suspectOf(draft, block, standing, told) : null;
        if (suspect === null) continue;
        this.#suspects.add(suspect.surname);
        // "Leung Ka-fai" is Leung: a family name may stand first.
        const first = suspect.name.split(" ")[0]!.toLowerCase();
        if (first === suspect.surname || GIVEN_NAMES.has(first)) continue;
        this.#suspects.add(first);
        this.#stands(first, first, status);
      }
  }

  #stands(key: string, surname: string, status: LegalStatus): void {
    this.#byName.set(key, heavier(this.#byName.get(key) ?? null, status));
    this.#keys.set(surname, (this.#keys.get(surname) ?? new Set()).add(key));
  }

  /** The last names of those against whom a case is open. */
  suspects(): readonly string[] {
    return [...this.#suspects].filter((surname) => this.isSuspect(surname));
  }

  /** Whether a case against somebody of this last name is open. */
  isSuspect(surname: string): boolean {
    if (!this.#suspects.has(surname)) return false;
    return [...(this.#keys.get(surname) ?? [])].some((key) => OPEN.has(this.#byName.get(key)!));
  }

  /** The heaviest standing of somebody; a conviction beside them, or of nobody by name, is taken for theirs. */
  of(known: Known | null, block: number, { kind }: Person): LegalStatus | null {
    if (this.#convictedIn.has(block)) return "convicted";
    const own =
      known === null ? null : known.doubtful ? this.#ofAny(known) : (this.#byName.get(known.key) ?? null);
    if (this.#unnamed === "quashed" && own === "convicted") return "quashed";
    if (this.#unnamed === "convicted" && own !== "cleared" && own !== "quashed") return "convicted";
    if (kind === "noun" && own === null)
      return this.#unnamed ?? [...this.#byName.values()].reduce<LegalStatus | null>(heavier, null);
    return own;
  }

  /** Of one of several: settled where all is that the draft tells of any; else nothing that could be told of this one. */
  #ofAny({ surname }: Known): LegalStatus | null {
    const told = [...(this.#keys.get(surname) ?? [])].map((key) => this.#byName.get(key)!);
    return told.length > 0 && told.every(isSettled) ? told[0]! : null;
  }
}

function isSettled(status: LegalStatus): boolean {
  return status === "convicted" || status === "dead";
}

function heavier(a: LegalStatus | null, b: LegalStatus): LegalStatus {
  return a === null || ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}

/** Of whom a sentence tells a standing: whom it names last before the words, or first behind them. */
function suspectOf(
  draft: People,
  block: number,
  { start, end, status }: Standing,
  told: Range,
): Known | null {
  const { prose } = draft.blocks[block]!.block;
  if (!OPEN_CASES.get(status)?.test(prose.slice(start, end).toLowerCase())) return null;
  const people = [...peopleIn(draft, block, told)].filter(
    ({ mention }) => !mention.offices.some((office) => OF_THE_LAW.has(office)),
  );
  const before = people.filter(({ mention }) => mention.start < start).at(-1);
  return (before ?? people.find(({ known }) => known.name.includes(" ")) ?? people[0])?.known ?? null;
}

function lowerFirst(words: string): string {
  return /^(?:The|His|Her|This|That)\b/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}
