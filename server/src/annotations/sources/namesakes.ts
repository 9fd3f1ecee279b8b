// Which of several who bear one last name a bare one means.
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SENTENCE_OPENERS } from "../../lexicon/function-words.js";
import { areOneGivenName } from "../../lexicon/nicknames.js";
import { genderOfNoun, isPersonNoun, KIN, type Gender } from "../../lexicon/people-nouns.js";
import { TITLES } from "../../lexicon/roles.js";
import { DEAD_BEFORE, DEAD_BEHIND } from "../../lexicon/standing.js";
import { contains, firstReaching, type Span } from "../../text/span.js";
import type { Block } from "../../text/draft.js";
import type { AnnotatedBlock, BlockAnnotations } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";
import { folded } from "../mentions/person-name.js";
import { isOtherSpelling } from "../mentions/spelling.js";
import { agrees, holds, wordsOf, type Entity } from "./entity.js";

/** How many characters on either side of a name tell of a death. */
const BEFORE = 40;
const BEHIND = 48;
const COURTESY = /\b(Mr|Mrs|Ms|Miss)\.? $/;
/** What opens a sentence before its subject, in characters: "On Friday, ". */
const OPENING = 32;
/** A shorter given name begins another's by chance: "Al" is no Alice. */
const SHORTENED = 3;

/** What the mentions of somebody so far tell; places are blocks by index and offsets in their prose. */
interface Bearing {
  /** So many mentions have been read. */
  read: number;
  dead: boolean;
  /** Where they were last named at all, by the last name alone, as somebody's relative, in front of a sentence, and as who speaks. */
  last: Place | null;
  bare: Place | null;
  kin: Place | null;
  led: Place | null;
  spoke: Place | null;
}

interface Place {
  readonly block: number;
  readonly start: number;
}

/** Whether the copy tells there that somebody is dead: "the late Doe", "Doe's killing", "Doe, 61, was found dead". */
export function isToldDead({ block: { prose } }: AnnotatedBlock, { start, end }: Span): boolean {
  return (
    DEAD_BEHIND.test(prose.slice(end, end + BEHIND)) ||
    (DEAD_BEFORE.test(prose.slice(Math.max(0, start - BEFORE), start)) && !isOwner(prose, end))
  );
}

/** Whether words that cite somebody name them by this mention: it is the first there that owns nothing and hangs on no preposition. */
export function isWhoSpeaks({ block: { prose }, annotations }: AnnotatedBlock, mention: Mention): boolean {
  const source = annotations.attributions.find(
    (each) => each.source && contains(each.source, mention),
  )?.source;
  if (!source) return false;
  const { mentions } = annotations;
  for (let m = firstReaching(mentions, source.start); m < mentions.length; m++) {
    const other = mentions[m]!;
    if (other.kind !== "person" && other.kind !== "unknown") continue;
    if (other.governed && other.start > source.start) continue;
    if (!isOwner(prose, other.end)) return other === mention;
  }
  return false;
}

/** Whether a sentence begins with somebody's full name, so that what follows is about them; not with a relative's or in a quotation. */
export function isLeading({ block, annotations }: AnnotatedBlock, mention: Mention): boolean {
  const { prose, sentences } = block;
  if (mention.governed || !mention.key.includes(" ") || isKin(mention) || isOwner(prose, mention.end))
    return false;
  if (annotations.quotations.some((quotation) => contains(quotation, mention))) return false;
  const { start } = sentences[firstReaching(sentences, mention.start)]!;
  const begins = Math.min(mention.start, Math.max(start, mention.role?.start ?? mention.start));
  return begins - start <= OPENING && !PREPOSITIONS.has(lastWord(prose.slice(start, begins)));
}

function lastWord(words: string): string {
  return /([a-z]+) (?:the )?$/i.exec(words)?.[1]?.toLowerCase() ?? "";
}

/** The gender of the courtesy title before a name, else of the pronoun that follows a name in its sentence with nobody else named between: "Doe raised her hand". */
export function genderBehind({ block, annotations }: AnnotatedBlock, mention: Mention): Gender {
  const { end } = block.sentences[firstReaching(block.sentences, mention.start)]!;
  const { mentions } = annotations;
  const title = COURTESY.exec(block.prose.slice(Math.max(0, mention.start - 5), mention.start))?.[1];
  if (title !== undefined) return genderOfNoun(title.toLowerCase());
  for (let m = firstReaching(mentions, mention.end); m < mentions.length && mentions[m]!.start < end; m++) {
    const { kind, gender } = mentions[m]!;
    if (kind === "pronoun" && gender !== "unknown" && !isOnesOwn(block, mentions[m]!)) return "unknown";
    if (kind === "pronoun" && gender !== "unknown")
      return isQuotedApart(annotations, mention, mentions[m]!) ? "unknown" : gender;
    if (kind === "person" || kind === "unknown" || kind === "role") return "unknown";
  }
  return "unknown";
}

/** "His boat", "herself": of whom the sentence is about; "she" and "him" may be another. */
function isOnesOwn({ prose }: Block, { key, end }: Mention): boolean {
  return (
    key === "his" ||
    key.endsWith("self") ||
    (key === "her" &&
      /^ [a-z]+/.test(prose.slice(end, end + 12)) &&
      !PREPOSITIONS.has(firstWord(prose.slice(end + 1, end + 14))))
  );
}

function firstWord(words: string): string {
  return /^[a-z]+/.exec(words)?.[0] ?? "";
}

/** Whether one of two stands in a quotation that the other is not in. */
function isQuotedApart({ quotations }: BlockAnnotations, one: Span, other: Span): boolean {
  return quotations.some((quotation) => contains(quotation, one) !== contains(quotation, other));
}

function isOwner(prose: string, end: number): boolean {
  return prose[end] === "’" || prose[end] === "'";
}

/** "His brother, Ana Doe": named as what they are to another. */
export function isKin({ offices }: Mention): boolean {
  return offices.some((office) => KIN.has(office));
}

/** Finds which of a family a last name alone means, in a draft that is being read from its beginning. */
export class Namesakes {
  readonly #bearings = new WeakMap<Entity, Bearing>();

  /** `at` gives a block that was read, or is being read. */
  constructor(private readonly at: (block: number) => AnnotatedBlock) {}

  /** The one of a family whom a mention in a block means; null where the copy does not tell, undefined where it fits nobody. */
  meant(family: readonly Entity[], mention: Mention, block: number): Entity | null | undefined {
    const at = this.at(block);
    const speaks = isWhoSpeaks(at, mention);
    const asked = mention.gender === "unknown" ? genderBehind(at, mention) : mention.gender;
    let fitting: readonly Entity[] = family.filter(({ gender }) => agrees(gender, asked));
    if (fitting.length === 0 && asked !== mention.gender) fitting = family;
    fitting = narrowed(fitting, (one) => isTitled(one, mention));
    if (speaks) fitting = narrowed(fitting, (one) => !this.#of(one).dead);
    if (isToldDead(at, mention)) fitting = narrowed(fitting, (one) => this.#of(one).dead);
    if (fitting.length === 0) return undefined;
    const one = oneOf(fitting);
    if (one) return one;
    return this.#byPlace(fitting, block, speaks);
  }

  #byPlace(family: readonly Entity[], block: number, speaks: boolean): Entity | null {
    const owner = only(family, ({ owns }) => owns);
    const in_ = (place: Place | null): boolean => place?.block === block;
    const here = family.filter((one) => in_(this.#of(one).last));
    if (here.length > 0) {
      const [one] = here;
      const bare = only(here, (each) => in_(this.#of(each).bare));
      if (speaks) {
        const speaker = only(here, (each) => in_(this.#of(each).spoke));
        if (speaker && (speaker === bare || !bare)) return speaker;
      }
      if (here.length === 1 && !this.#isKinLast(one!)) return one!;
      // "Doe … his father, Roe Doe … Doe": the relative was named by the way.
      if (bare && here.every((each) => each === bare || this.#isKinLast(each) || bare === owner)) return bare;
      return owner && here.every((each) => each === owner || this.#isKinLast(each)) ? owner : null;
    }
    if (owner) {
      const { last } = this.#of(owner);
      const isAhead = (rival: Entity): boolean => {
        const { led, spoke, kin } = this.#of(rival);
        if (led?.block === block - 1 && isAfter(led, last)) return true;
        return isAfter(spoke, last) && (speaks || spoke !== kin);
      };
      return family.some((one) => one !== owner && isAhead(one)) ? null : owner;
    }
    const before = family.filter((one) => this.#of(one).last?.block === block - 1);
    return before.length === 1 && this.#of(before[0]!).led?.block === block - 1 ? before[0]! : null;
  }

  #isKinLast(one: Entity): boolean {
    const { kin, last } = this.#of(one);
    return kin !== null && kin === last;
  }

  #of(one: Entity): Bearing {
    let bearing = this.#bearings.get(one);
    if (!bearing) {
      bearing = { read: 0, dead: false, last: null, bare: null, kin: null, led: null, spoke: null };
      this.#bearings.set(one, bearing);
    }
    for (; bearing.read < one.mentions.length; bearing.read++) {
      const { block, span } = one.mentions[bearing.read]!;
      const at = this.at(block);
      const { mentions } = at.annotations;
      const mention = mentions[firstReaching(mentions, span.start)];
      if (!mention || mention.kind === "role") continue;
      const place = { block, start: span.start };
      bearing.last = place;
      bearing.dead ||= isToldDead(at, mention);
      if (!mention.key.includes(" ")) bearing.bare = place;
      if (isKin(mention)) bearing.kin = place;
      if (isLeading(at, mention)) bearing.led = place;
      if (isWhoSpeaks(at, mention)) bearing.spoke = place;
    }
    return bearing;
  }
}

/** Those who pass, unless none does. */
function narrowed(family: readonly Entity[], passes: (one: Entity) => boolean): readonly Entity[] {
  const passing = family.filter(passes);
  return passing.length > 0 ? passing : family;
}

function only(family: readonly Entity[], passes: (one: Entity) => boolean): Entity | undefined {
  const passing = family.filter(passes);
  return passing.length === 1 ? passing[0] : undefined;
}

function isTitled(one: Entity, { gender, offices }: Mention): boolean {
  return offices.some((office) => holds(one, office)) || (gender !== "unknown" && one.gender === gender);
}

function isAfter(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a !== null;
  return a.block > b.block || (a.block === b.block && a.start > b.start);
}

/** The one person whom all these names may be: of them the last mentioned, by a given name if any has one. */
export function oneOf(family: readonly Entity[]): Entity | undefined {
  let latest = family[0];
  for (const one of family) {
    const more = Number(givenOf(one) !== "") - Number(givenOf(latest!) !== "");
    if (more > 0 || (more === 0 && one.last > latest!.last)) latest = one;
  }
  return family.every((one) => one === latest || mayBeOne(one, latest!)) ? latest : undefined;
}

/** Whether two names may be one person's: "Steve" and "Steven", "J" and "Jason", or one has a title for a given name. */
function mayBeOne(a: Entity, b: Entity): boolean {
  const [one, other] = [givenOf(a), givenOf(b)];
  if (one === "" || other === "") return true;
  // "Harbor Sen. Tom Roe" is Tom Roe.
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (fewer!.every((word) => more!.includes(word))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    ((short.length === 1 || short.length >= SHORTENED) && long.startsWith(short)) ||
    areOneGivenName(one, other) ||
    isOtherSpelling(one, other)
  );
}

/** The first given name, in lower case; "" where a last name, a title or another word stands there. */
function givenOf(entity: Entity): string {
  return (entity.given ??= readGiven(entity));
}

function readGiven(entity: Entity): string {
  const words = wordsOf(entity).filter((word) => word !== "");
  const first = folded(words[0] ?? "");
  if (entity.surnameOnly || words.length < 2) return "";
  return isNoGivenName(first) || isNoGivenName(first.replace(/s$/, "")) ? "" : first;
}

/** A title, somebody's party or a small word that has a capital where the sentence begins: "Senators Roe", "Republicans Roe", "Whether Roe". */
function isNoGivenName(word: string): boolean {
  return (
    TITLES.has(word) ||
    isPersonNoun(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    DETERMINERS.has(word) ||
    SENTENCE_OPENERS.has(word)
  );
}
