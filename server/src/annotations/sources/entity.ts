import { BROADER_ROLES, type Gender } from "../../lexicon/people-nouns.js";
import { folded } from "../mentions/person-name.js";
import type { Mention } from "../mentions/mention.js";
import type { Source, SourceKind, SourceMention } from "./sources.js";

/** A source while its mentions are being gathered. */
export interface Entity extends Source {
  name: string;
  shortName: string;
  role: string;
  organisation: string;
  gender: Gender;
  introduced: SourceMention | null;
  readonly mentions: SourceMention[];
  /** Whether the draft has not named it by more than a last name. */
  surnameOnly: boolean;
  /** Whether the draft called them by the last name alone while nobody else in it had that. */
  owns: boolean;
  /** Canonical nouns of the roles that it was given. */
  offices: readonly string[];
  /** The words of its name in lower case, once asked for. */
  words: readonly string[] | null;
  /** Its first given name, once asked for (see `givenOf`). */
  given: string | null;
  /** Where it was last mentioned, counted in mentions. */
  last: number;
}

/** A source that is named at this mention for the first time. */
export function entityOf(mention: Mention, kind: SourceKind, role: string, place: SourceMention): Entity {
  const named = kind !== "person" || mention.key.includes(" ") || role !== "";
  return {
    name: mention.text,
    shortName: kind === "person" ? mention.surname : mention.text,
    kind,
    role,
    organisation: "",
    gender: mention.gender,
    surnameOnly: kind === "person" && !mention.key.includes(" "),
    owns: kind === "person" && !mention.key.includes(" "),
    offices: mention.offices,
    introduced: named ? place : null,
    mentions: [place],
    words: null,
    given: null,
    last: 0,
  };
}

/** Whether a person holds this office, by its canonical noun, or one that is called so too. */
export function holds({ offices }: Entity, office: string): boolean {
  return offices.some((own) => own === office || BROADER_ROLES.get(own) === office);
}

/** The words of a source's name, in lower case. */
export function wordsOf(entity: Entity): readonly string[] {
  return (entity.words ??= folded(entity.name).split(/[\s.]+/));
}

/** Whether a pronoun or title of this gender may stand for a source of that one. */
export function agrees(a: Gender, b: Gender): boolean {
  return a === "unknown" || b === "unknown" || a === b;
}
