import type { Mention } from "../mentions/mention.js";
import { agrees, entityOf, holds, type Entity } from "./entity.js";
import { oneOf } from "./namesakes.js";
import type { SourceMention } from "./sources.js";
import { Spellings } from "./spellings.js";

/** The sources found so far, and the ways to call them. */
export class Roster {
  readonly entities: Entity[] = [];
  /** By name in full, by another use of it, by initials. */
  readonly #named = new Map<string, Entity>();
  /** People by last name, in the order of their first mention. */
  readonly #families = new Map<string, Entity[]>();
  /** By a name that may be another's too: a given name, the first word of a body's name. */
  readonly #loosely = new Map<string, Entity>();
  readonly #holders = new Map<string, Entity>();
  #bySurname: ReadonlyMap<string, Entity> | null = null;
  #spellings: Spellings | null = null;

  /** The source of that name in full, or of that acronym or compound last name. */
  named(key: string): Entity | undefined {
    return this.#named.get(key);
  }

  /** Who a name that may be another's too could be: "Ana", "Bellhaven". */
  loosely(key: string): Entity | undefined {
    return this.#loosely.get(key);
  }

  /** Whether a mention is of nobody whom the draft cites, by its name or by the last word of that. */
  isStrange({ kind, key, surname }: Mention): boolean {
    const isKnown = (name: string): boolean =>
      this.#named.has(name) || this.#families.has(name) || this.#loosely.has(name);
    return kind === "unknown" && !isKnown(key) && !isKnown(surname);
  }

  /** The last person to be given this office, by its canonical noun. */
  holder(office: string): Entity | undefined {
    return this.#holders.get(office);
  }

  /** The one person of a last name whom a headline may mean by it: the only one, or the only one who goes by it; undefined else. */
  alone(surname: string): Entity | undefined {
    const family = this.namesakes(surname);
    const owners = family.filter(({ owns }) => owns);
    return oneOf(family) ?? (owners.length === 1 ? owners[0] : undefined);
  }

  /** The person whom a last name alone means: of several, one whom title and gender fit, then the last mentioned. */
  family(surname: string, { gender, offices }: Pick<Mention, "gender" | "offices">): Entity | undefined {
    const family = this.#families.get(surname);
    if (family === undefined) return undefined;
    let best: Entity | undefined;
    let bestFits = false;
    for (const one of family) {
      if (!agrees(one.gender, gender)) continue;
      const fits =
        offices.some((office) => holds(one, office)) || (gender !== "unknown" && one.gender === gender);
      if (best === undefined || (fits && !bestFits) || (fits === bestFits && one.last > best.last)) {
        best = one;
        bestFits = fits;
      }
    }
    return best;
  }

  /** The people who are named in full, by last name in lower case; of several the one named last. Once all are gathered. */
  get bySurname(): ReadonlyMap<string, Entity> {
    if (this.#bySurname) return this.#bySurname;
    const people = new Map<string, Entity>();
    for (const entity of this.entities)
      if (entity.kind === "person" && entity.name.includes(" "))
        people.set(entity.shortName.toLowerCase(), entity);
    return (this.#bySurname = people);
  }

  /** The people who are named in full, by how their last names are spelt. Once all are gathered. */
  get spellings(): Spellings {
    return (this.#spellings ??= new Spellings(this.entities));
  }

  /** All who have a last name. */
  namesakes(surname: string): readonly Entity[] {
    return this.#families.get(surname) ?? [];
  }

  /** The person for a mention: known in full, known by last name and now named in full, or by last name alone. */
  person(mention: Mention): Entity | undefined {
    const { key } = mention;
    const known = this.#named.get(key);
    if (!key.includes(" ")) return this.family(key, mention) ?? known ?? this.#loosely.get(key);
    if (known?.kind === "person" && agrees(known.gender, mention.gender)) return known;
    const waiting = this.#families
      .get(lastOf(key))
      ?.find((one) => one.surnameOnly && agrees(one.gender, mention.gender));
    if (waiting) {
      waiting.name = mention.text;
      waiting.words = waiting.given = null;
      waiting.shortName = mention.surname;
      waiting.surnameOnly = false;
      this.#call(waiting, mention);
    }
    return waiting;
  }

  /** Adds a person who is named for the first time. */
  openPerson(mention: Mention, role: string, place: SourceMention): Entity {
    const entity = this.#open(mention, "person", role, place);
    const last = lastOf(mention.key);
    const family = this.#families.get(last);
    if (family) family.push(entity);
    else this.#families.set(last, [entity]);
    if (mention.offices.length > 0) this.hold(entity, mention.offices);
    return entity;
  }

  /** Adds a body that is named for the first time. */
  openBody(mention: Mention, place: SourceMention): Entity {
    return this.#open(mention, "organisation", "", place);
  }

  #open(mention: Mention, kind: "person" | "organisation", role: string, place: SourceMention): Entity {
    const entity = entityOf(mention, kind, role, place);
    this.entities.push(entity);
    this.#call(entity, mention);
    return entity;
  }

  /** Lets a body be called by the acronym that stands in parentheses after its name. */
  abbreviate(entity: Entity, acronym: string): void {
    this.#named.set(acronym, entity);
  }

  /** What a further mention of a person adds: a role, a gender, a place where they are introduced. */
  enrich(entity: Entity, mention: Mention, role: string, place: SourceMention): void {
    if (entity.role === "") entity.role = role;
    // "The Ortega house" calls nobody so.
    if (!mention.key.includes(" ") && !mention.definite && this.namesakes(mention.key).length === 1)
      entity.owns = true;
    if (entity.gender === "unknown") entity.gender = mention.gender;
    if (mention.offices.length > 0) this.hold(entity, mention.offices);
    if (entity.introduced === null && (role !== "" || mention.key.includes(" "))) entity.introduced = place;
    if (
      mention.key.includes(" ") &&
      mention.text.length > entity.name.length &&
      this.#named.get(mention.key) === entity
    )
      entity.name = mention.text;
    // The draft's own way to use a compound last name is its short form.
    const { text } = mention;
    if (
      text !== entity.shortName &&
      text.includes(" ") &&
      entity.name !== text &&
      entity.name.endsWith(` ${text}`)
    )
      entity.shortName = text;
  }

  hold(entity: Entity, offices: readonly string[]): void {
    for (const office of offices) this.#holders.set(office, entity);
    if (offices.some((office) => !entity.offices.includes(office)))
      entity.offices = [...new Set([...entity.offices, ...offices])];
  }

  #call(entity: Entity, { key, others, loosely }: Mention): void {
    if (!entity.surnameOnly) this.#named.set(key, entity);
    for (const other of others) if (!this.#named.has(other)) this.#named.set(other, entity);
    for (const name of loosely) this.#loosely.set(name, entity);
  }
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}
