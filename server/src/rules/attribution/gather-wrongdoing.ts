import type { AnnotatedBlock } from "../../annotations/annotations.js";
import type { Wrongdoing } from "../../annotations/accusations/accusation.js";
import { deedsIn } from "../../annotations/accusations/deeds.js";
import type { Mention } from "../../annotations/mentions/mention.js";
import { KNOWN_BODIES, SPEAKING_PLACES } from "../../lexicon/body-nouns.js";
import { firstReaching } from "../../text/span.js";
import type { Gathered } from "../rule.js";

/** The wrongdoing that a block tells of, with where its standings are told. */
export interface WrongdoingOfBlock extends Pick<Wrongdoing, "accusations" | "standings" | "scene" | "years"> {
  /** By standing: the mentions `[from, to)` of its sentence. */
  readonly told: readonly (readonly [from: number, to: number])[];
  /** Names in two words in those sentences that are no body's or place's, by their last word. */
  readonly names: readonly (readonly [last: string, name: string])[];
  /** The last names in it that may be people's, in lower case. */
  readonly people: readonly string[];
  /** What it tells of them, read when it is first asked for. */
  readonly deeds: () => ReturnType<typeof deedsIn>;
}

/** What a block tells of wrongdoing; null where it tells nothing that matters to the draft. */
export function gatherWrongdoing(at: AnnotatedBlock): WrongdoingOfBlock | null {
  const { block, annotations } = at;
  const { mentions, wrongdoing } = annotations;
  const { accusations, standings, scene, years } = wrongdoing;
  const tells = accusations.length > 0 || standings.length > 0;
  if (!tells && scene.words === 0 && years.last <= 0) return null;
  const told = standings.map(({ sentence }) => {
    const { start, end } = block.sentences[sentence]!;
    const from = firstReaching(mentions, start);
    let to = from;
    while (to < mentions.length && mentions[to]!.start < end) to++;
    return [from, to] as const;
  });
  const names = told.flatMap(([from, to]) =>
    mentions
      .slice(from, to)
      .filter((mention) => mention.text.includes(" ") && !mention.governed && isPersonal(mention))
      .map(({ key, text }) => [lastWord(key), text] as const),
  );
  const people = new Set(mentions.map(surnameOf));
  people.delete("");
  let deeds: ReturnType<typeof deedsIn> | undefined;
  return {
    accusations,
    standings,
    scene,
    years,
    told,
    names,
    people: [...people],
    deeds: () => (deeds ??= deedsIn(at)),
  };
}

/** The last name of whom a mention may mean, in lower case; "" where it is no person's. */
export function surnameOf({ kind, key, surname }: Mention): string {
  return kind === "person" || kind === "unknown" ? surname.toLowerCase() || lastWord(key) : "";
}

/** The wrongdoing of a stretch of the draft; blocks count from its first. */
export interface WrongdoingOfStretch extends Pick<Wrongdoing, "scene" | "years"> {
  /** The blocks that accuse somebody, and those that tell how somebody stands. */
  readonly accusing: readonly Gathered<WrongdoingOfBlock>[];
  readonly standing: readonly Gathered<WrongdoingOfBlock>[];
  readonly names: ReadonlyMap<string, string>;
  /** In which blocks each last name stands. */
  readonly people: ReadonlyMap<string, readonly Gathered<WrongdoingOfBlock>[]>;
}

export function joinWrongdoing(gists: readonly Gathered<WrongdoingOfBlock>[]): WrongdoingOfStretch {
  const scene = { sport: 0, fiction: 0, war: 0, words: 0 };
  const years = { first: Infinity, last: -Infinity };
  for (const { gist } of gists) {
    scene.sport += gist.scene.sport;
    scene.fiction += gist.scene.fiction;
    scene.war += gist.scene.war;
    scene.words += gist.scene.words;
    years.first = Math.min(years.first, gist.years.first);
    years.last = Math.max(years.last, gist.years.last);
  }
  const people = new Map<string, Gathered<WrongdoingOfBlock>[]>();
  for (const each of gists)
    for (const name of each.gist.people) {
      const blocks = people.get(name);
      if (blocks) blocks.push(each);
      else people.set(name, [each]);
    }
  return {
    people,
    scene,
    years,
    accusing: gists.filter(({ gist }) => gist.accusations.length > 0),
    standing: gists.filter(({ gist }) => gist.standings.length > 0),
    names: new Map(gists.flatMap(({ gist }) => gist.names)),
  };
}

/** The last of some words. */
export function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1);
}

/** Whether a name that nothing shows to be a person's may be one: none that is known as a place's or a body's. */
export function isPersonal(mention: Mention): boolean {
  return (
    mention.kind === "unknown" &&
    !mention.definite &&
    !SPEAKING_PLACES.has(mention.key) &&
    !KNOWN_BODIES.has(mention.key) &&
    !/(?:s|ia|land|stan)$/.test(mention.key) &&
    !/[A-Z]{2}/.test(mention.text)
  );
}
