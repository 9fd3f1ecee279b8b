import { whole } from "../../text/slices.js";
import { contains, type Span } from "../../text/span.js";
import type { AnnotatedBlock, BlockAnnotations } from "../annotations.js";
import type { Mention } from "../mentions/mention.js";
import { nameParts } from "../mentions/person-name.js";
import type { Entity } from "./entity.js";
import { citedSpans, gistsOf, wordsOf } from "./gist.js";
import { isNameLike, isSubject } from "./name-like.js";
import { isKin, isToldDead, Namesakes } from "./namesakes.js";
import { Roster } from "./roster.js";
import type { SourceMention } from "./sources.js";
import { isComplemented, speakerKind } from "./unfamiliar.js";

/** The sources of a draft, and which of them each mention means. */
export interface Gathered {
  readonly roster: Roster;
  /** One entry a mention, in the draft's order. */
  readonly entities: readonly (Entity | undefined)[];
  /** By mention, as in `entities`: those of one last name of whom the copy does not tell which it means. */
  readonly doubtful: ReadonlyMap<number, readonly Entity[]>;
  /** Whether the draft tells that somebody is dead. */
  isDead(entity: Entity): boolean;
  /** Where each block's mentions begin in `entities`. */
  readonly firstMention: readonly number[];
  /** What was read of single blocks on the way; of use to the next version. */
  readonly read: BlockReadings;
  /**
   * Takes over another version of the draft, if that names the same sources in the same blocks: only where in its block
   * each is named has then changed. Returns whether it did.
   */
  follow(blocks: readonly AnnotatedBlock[]): boolean;
}

/** Blocks whose mentions are resolved between two pauses. */
const SLICE = 128;

/**
 * Resolves the mentions of a whole draft to its sources, in one pass: a full name opens a source, a last name alone goes
 * to the person of that name, an acronym to the organisation that has those initials. Pauses now and then.
 */
export function* gatherInSlices(
  blocks: readonly AnnotatedBlock[],
  before: Gathered | null = null,
): Generator<undefined, Gathered> {
  const gathering = new Gathering(blocks, before?.read ?? new BlockReadings());
  for (let block = 0; block < blocks.length; block++) {
    gathering.take(block);
    if (block % SLICE === SLICE - 1) yield;
  }
  return gathering;
}

/** The same without pauses. */
export function gatherSources(blocks: readonly AnnotatedBlock[]): Gathered {
  return whole(gatherInSlices(blocks));
}

/** What a block tells by itself of those whom it cites; kept for as long as its annotations are. */
class BlockReadings {
  readonly #cited = new WeakMap<BlockAnnotations, readonly Span[]>();
  readonly #kinds = new WeakMap<Mention, ReturnType<typeof speakerKind>>();

  cited(at: AnnotatedBlock): readonly Span[] {
    let cited = this.#cited.get(at.annotations);
    if (cited === undefined) this.#cited.set(at.annotations, (cited = citedSpans(at)));
    return cited;
  }

  kind(at: AnnotatedBlock, mention: Mention, source: Span): ReturnType<typeof speakerKind> {
    let kind = this.#kinds.get(mention);
    if (kind === undefined) this.#kinds.set(mention, (kind = speakerKind(at, mention, source)));
    return kind;
  }
}

/** A place that follows the mention as text before it in its block is typed. */
class Place implements SourceMention {
  constructor(
    private readonly gathering: Gathering,
    readonly block: number,
    private readonly index: number,
  ) {}

  get span(): Span {
    return this.gathering.blocks[this.block]!.annotations.mentions[this.index]!;
  }
}

/** A name that nothing yet shows to be a person's: it is one if its last word speaks later on. */
interface Pending {
  readonly mention: Mention;
  readonly block: number;
  readonly at: number;
}

class Gathering implements Gathered {
  readonly roster = new Roster();
  readonly entities: (Entity | undefined)[] = [];
  readonly firstMention: number[] = [];
  readonly doubtful = new Map<number, readonly Entity[]>();
  readonly #dead = new Map<Entity, boolean>();
  readonly #namesakes = new Namesakes((block) => this.blocks[block]!);
  blocks: readonly AnnotatedBlock[];
  readonly #pending = new Map<string, Pending>();
  /** The same by first name; null where two have it. */
  readonly #byGiven = new Map<string, Pending | null>();
  /** The sources cited in the block being read, once asked for. */
  #sources: readonly Span[] | null = null;
  #nextSource = 0;

  readonly read: BlockReadings;

  constructor(blocks: readonly AnnotatedBlock[], read: BlockReadings) {
    this.blocks = blocks;
    this.read = read;
  }

  follow(blocks: readonly AnnotatedBlock[]): boolean {
    if (blocks.length !== this.blocks.length) return false;
    for (let block = 0; block < blocks.length; block++) {
      const [before, at] = [this.blocks[block]!, blocks[block]!];
      if (at.annotations !== before.annotations && !this.#followsIn(block, before, at)) return false;
    }
    this.blocks = blocks;
    return true;
  }

  /**
   * Whether a block of another version names the same sources. A name of nobody in particular may become another while
   * nobody of that name is cited.
   */
  #followsIn(block: number, before: AnnotatedBlock, after: AnnotatedBlock): boolean {
    const [was, is] = [gistsOf(before), gistsOf(after)];
    if (was.length !== is.length) return false;
    const first = this.firstMention[block]!;
    return is.every(({ read, speaks }, index) => {
      if (read === was[index]!.read) return true;
      const old = before.annotations.mentions[index]!;
      return (
        !speaks &&
        !was[index]!.speaks &&
        this.entities[first + index] === undefined &&
        old.kind === "unknown" &&
        this.roster.isStrange(after.annotations.mentions[index]!)
      );
    });
  }

  isDead(entity: Entity): boolean {
    let dead = this.#dead.get(entity);
    if (dead === undefined) {
      dead = entity.mentions.some(({ block, span }) => isToldDead(this.blocks[block]!, span));
      this.#dead.set(entity, dead);
    }
    return dead;
  }

  take(block: number): void {
    const at = this.blocks[block]!;
    this.firstMention.push(this.entities.length);
    this.#sources = null;
    let before: Entity | undefined;
    let alone: Entity | undefined;
    let people = 0;
    let name = -1;
    let body: Mention | null = null;
    let person: Mention | null = null;
    for (const mention of at.annotations.mentions) {
      const { kind } = mention;
      let entity: Entity | undefined;
      // The first pronoun beside the only person of a paragraph shows their gender.
      if (kind === "pronoun") {
        if (people === 1 && alone!.gender === "unknown") alone!.gender = mention.gender;
      } else if (kind === "role") {
        if (mention.definite) entity = this.#holder(at, mention, block);
      } else if (kind !== "document") {
        if (kind === "organisation") entity = this.#body(mention, block, before);
        else if (kind === "person") entity = this.#person(at, mention, block);
        else entity = this.#unknown(at, mention, block, name);
        name = mention.start;
      }
      if (entity) {
        // "ICE spokesman Ana Doe", "Ana Doe, a spokeswoman for ICE": whom they speak for.
        if (kind === "person") {
          if (body && before && isWithin(body, mention.role)) entity.organisation ||= before.name;
          person = mention;
        } else if (kind === "organisation" && alone && isWithin(mention, person?.role ?? null))
          alone.organisation ||= entity.name;
        body = kind === "organisation" ? mention : null;
        if (entity.kind === "person" && entity !== alone) {
          people++;
          alone = entity;
        }
        entity.last = this.entities.length;
        before = entity;
      }
      this.entities.push(entity);
    }
  }

  /** Where the mention that is being read stands. */
  #here(block: number): SourceMention {
    return new Place(this, block, this.entities.length - this.firstMention[block]!);
  }

  /** "the mayor" is the mayor named before; "the mayor of Tull" and "the fire chief" may be others. */
  #holder(at: AnnotatedBlock, mention: Mention, block: number): Entity | undefined {
    const holder = this.roster.holder(mention.key);
    if (holder === undefined || isComplemented(at, mention)) return undefined;
    return seen(holder, this.#here(block));
  }

  #body(mention: Mention, block: number, before: Entity | undefined): Entity {
    const place = this.#here(block);
    if (mention.alias && before !== undefined && before.kind === "organisation") {
      this.roster.abbreviate(before, mention.key);
      return seen(before, place);
    }
    const known = this.roster.named(mention.key);
    return known ? seen(known, place) : this.roster.openBody(mention, place);
  }

  #person(at: AnnotatedBlock, mention: Mention, block: number): Entity | undefined {
    const place = this.#here(block);
    const role = wordsOf(at, mention.role);
    const one = this.#ofFamily(mention, block);
    if (one === null) return undefined;
    const known = one ?? this.roster.person(mention);
    if (known?.kind === "person") {
      this.roster.enrich(known, mention, role, place);
      return seen(known, place);
    }
    this.#openRelative(mention);
    return this.roster.openPerson(mention, role, place);
  }

  /** "Orla Doe was found dead. Her son, Ana Doe": a name that waits for a person of its last name is one where the copy tells of kin or a death. */
  #openRelative(mention: Mention): void {
    const pending = this.#pending.get(mention.surname.toLowerCase());
    if (!pending || pending.mention.key === mention.key || !isNameLike(pending.mention)) return;
    if (!isKin(mention) && !isToldDead(this.blocks[pending.block]!, pending.mention)) return;
    this.#openPending(pending);
  }

  #openPending(pending: Pending): Entity {
    const first = new Place(this, pending.block, pending.at - this.firstMention[pending.block]!);
    const opened = this.roster.openPerson(asPerson(pending.mention), "", first);
    this.entities[pending.at] = opened;
    return opened;
  }

  /** Of several who bear the last name that stands alone there the one it means; null where the copy does not tell. */
  #ofFamily(mention: Mention, block: number): Entity | null | undefined {
    if (mention.key.includes(" ")) return undefined;
    const family = this.roster.namesakes(mention.key);
    if (family.length < 2) return undefined;
    const meant = this.#namesakes.meant(family, mention, block);
    if (meant === null) this.doubtful.set(this.entities.length, family);
    return meant;
  }

  /** A name that does not show whose it is; `name` is where the one before it in the block begins. */
  #unknown(at: AnnotatedBlock, mention: Mention, block: number, name: number): Entity | undefined {
    const { roster } = this;
    const { key } = mention;
    const multiple = key.includes(" ");
    const one = this.#ofFamily(mention, block);
    if (one === null) return undefined;
    const known = one ?? roster.named(key) ?? (multiple ? undefined : roster.family(key, mention));
    if (known) {
      const place = this.#here(block);
      if (known.kind === "person") roster.enrich(known, mention, "", place);
      return seen(known, place);
    }
    const source = mention.governed ? undefined : this.#sourceAround(at, mention);
    // "Ana Doe, of Ashton, Md., said": a further name in a source is not its own.
    const speaks = source !== undefined && name < source.start;
    const loosely = mention.governed ? undefined : roster.loosely(key);
    if (loosely && (speaks || loosely.kind === "person")) return seen(loosely, this.#here(block));
    // "Orla Doe" in a draft that has told of Ana Doe.
    if (
      multiple &&
      !mention.governed &&
      isNameLike(mention) &&
      isSubject(at, mention) &&
      roster.namesakes(mention.surname).length > 0
    )
      return roster.openPerson(asPerson(mention), "", this.#here(block));
    if (!speaks) {
      if (mention.surname !== "") this.#wait(mention, block);
      return undefined;
    }
    const kind = this.read.kind(at, mention, source);
    if (kind === null) return undefined;
    const place = this.#here(block);
    if (kind === "organisation") return roster.openBody(mention, place);
    const pending = this.#waiting(mention);
    if (pending === undefined) return roster.openPerson(asPerson(mention), "", place);
    return seen(this.#openPending(pending), place);
  }

  /** Who of the names kept a cited one is: "Moss" or "Ana" of Ana Moss, "Van der Meer" of Ana van der Meer. */
  #waiting({ key, surname }: Mention): Pending | undefined {
    if (!key.includes(" ")) return this.#pending.get(key) ?? this.#byGiven.get(key) ?? undefined;
    const pending = this.#pending.get(surname);
    return pending?.mention.key.endsWith(` ${key}`) ? pending : undefined;
  }

  /** Keeps a name of nobody in particular until somebody of that last or first name is cited. */
  #wait(mention: Mention, block: number): void {
    const pending = { mention, block, at: this.entities.length };
    this.#pending.set(mention.surname, pending);
    const space = mention.key.indexOf(" ");
    if (space < 0) return;
    const given = mention.key.slice(0, space);
    const other = this.#byGiven.get(given);
    // A first name that two bear is nobody's.
    this.#byGiven.set(given, other === undefined || other?.mention.key === mention.key ? pending : null);
  }

  /** The words that cite a source in the block and hold the mention; mentions are asked for in order. */
  #sourceAround(at: AnnotatedBlock, mention: Mention): Span | undefined {
    if (this.#sources === null) {
      this.#sources = this.read.cited(at);
      this.#nextSource = 0;
    }
    const sources = this.#sources;
    while (this.#nextSource < sources.length && sources[this.#nextSource]!.end <= mention.start)
      this.#nextSource++;
    const source = sources[this.#nextSource];
    return source && contains(source, mention) ? source : undefined;
  }
}

/** A mention read as a person's name. */
function asPerson(mention: Mention): Mention {
  const { given, surname, last, others } = nameParts(mention.text, !mention.text.includes(" "));
  const key = given === "" ? last : `${given} ${last}`;
  return { ...mention, kind: "person", surname, key, others, loosely: given === "" ? [] : [given] };
}

function isWithin(inner: Span, role: Span | null): boolean {
  return role !== null && contains(role, inner);
}

function seen(entity: Entity, place: SourceMention): Entity {
  entity.mentions.push(place);
  return entity;
}
