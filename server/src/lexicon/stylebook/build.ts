import type { LoadedKind, PartOfSpeech, StylebookEntry } from "./entry.js";
import { inflect, tenseOf } from "../verb-forms.js";
import { pluralOf } from "./plurals.js";

/** Where a wording counts and where it is fine: as in `StylebookEntry`, but words parted by spaces. */
export interface More {
  /** Where two entries share a head form ("rant" the noun and the verb). */
  readonly id?: string;
  readonly fineBefore?: string;
  readonly fineAfter?: string;
  readonly fineNear?: string;
  readonly onlyBefore?: string;
  readonly onlyAfter?: string;
  readonly onlyNear?: string;
  readonly modifies?: "people";
  readonly stands?: StylebookEntry["stands"];
  readonly unscored?: boolean;
  readonly asserted?: boolean;
  readonly fineOfNames?: boolean;
  readonly proper?: boolean;
  readonly slur?: boolean;
  readonly takes?: "clause" | "object";
  readonly by?: "people";
  readonly mayDemand?: boolean;
  readonly mayConcede?: boolean;
  readonly partOfSpeech?: PartOfSpeech;
  readonly strength?: "warning" | "hint";
  /** Sentences in which it stays silent. */
  readonly fine?: string | readonly string[];
  /** For this word alone, in place of the family's. */
  readonly reason?: string;
  readonly guidance?: string;
}

/** What the words of a family share; contexts too, unless a word states its own. */
export interface Family extends Omit<More, "id" | "fine"> {
  readonly kind: LoadedKind;
  /** Whose public guidance it follows, by name, parted by commas. */
  readonly guidance: string;
  readonly reason: string;
}

/** One word of a family, with all its forms. */
export interface Word {
  readonly forms: readonly string[];
  readonly replacements: StylebookEntry["replacements"];
  readonly sample: string;
  readonly partOfSpeech?: PartOfSpeech;
  readonly more: More;
}

/** The entries of words that are challenged for the same reason. */
export function family(shared: Family, words: readonly Word[]): StylebookEntry[] {
  return words.map((word) => {
    const { id, reason, guidance, fine, ...own } = word.more;
    const { kind, reason: usual, guidance: named, ...common } = shared;
    const contexts = { ...common, ...(word.partOfSpeech && { partOfSpeech: word.partOfSpeech }), ...own };
    const {
      strength = "warning",
      modifies,
      stands,
      unscored,
      asserted,
      fineOfNames,
      proper,
      slur,
      takes,
      by,
      mayDemand,
      mayConcede,
      partOfSpeech,
      ...lists
    } = contexts;
    return {
      id: id ?? word.forms[0]!,
      kind,
      forms: word.forms,
      replacements: word.replacements,
      reason: reason ?? usual,
      guidance: parted(guidance ?? named, ","),
      strength,
      sample: word.sample,
      ...(fine !== undefined && { fine: typeof fine === "string" ? [fine] : fine }),
      ...(modifies && { modifies }),
      ...(stands && { stands }),
      ...(unscored && { unscored }),
      ...(asserted && { asserted }),
      ...(fineOfNames && { fineOfNames }),
      ...(proper && { proper }),
      ...(slur && { slur }),
      ...(takes && { takes }),
      ...(by && { by }),
      ...(mayDemand && { mayDemand }),
      ...(mayConcede && { mayConcede }),
      ...(partOfSpeech && { partOfSpeech }),
      ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, parted(list, " ")])),
    };
  });
}

/**
 * A noun in both numbers. Alternatives are singular, parted by commas ("suspect, person with an addiction"); one whose
 * plural is not its head's has it behind a slash ("woman of the night/women of the night").
 */
export function noun(one: string, alternatives: string, sample: string, more: More = {}): Word {
  const many = pluralOf(one);
  return mass(one === many ? one : `${one}|${many}`, alternatives, sample, more);
}

/** A noun that is used in the plural or the mass only, or whose forms are no pair: forms and alternatives as they stand. */
export function mass(forms: string, alternatives: string, sample: string, more: More = {}): Word {
  return { ...phrase(forms, alternatives, sample, more), partOfSpeech: "noun" };
}

/** A verb in its forms; alternatives are bare verbs, parted by commas. Verbs of several words inflect the first. */
export function verb(base: string, alternatives: string, sample: string, more: More = {}): Word {
  const own = inflect(base);
  const others = parted(alternatives, ",").map((text) => inflect(text));
  const tenses = ["base", "third", "past", "gerund"] as const;
  const forms = [...new Set(tenses.map((tense) => own[tense]))];
  return {
    forms,
    replacements: replacing(
      forms.map((form) => {
        // A verb whose past is its base ("cut") is replaced as a past: news copy is told in it.
        const tense = [...tenses].reverse().find((one) => own[one] === form)!;
        return [form, others.map((other) => other[tense])];
      }),
    ),
    sample,
    partOfSpeech: "verb",
    more,
  };
}

/** An adjective, in one form; several forms are parted by bars ("far-left|ultra-left"). */
export function adjective(forms: string, alternatives: string, sample: string, more: More = {}): Word {
  return { ...phrase(forms, alternatives, sample, more), partOfSpeech: "adjective" };
}

/** An adverb: best left out, unless alternatives say otherwise. */
export function adverb(forms: string, sample: string, more: More = {}, alternatives = "-"): Word {
  return { ...phrase(forms, alternatives, sample, more), partOfSpeech: "adverb" };
}

/**
 * A fixed wording, its forms parted by bars; “-” leaves it out. A form that is the plural of another has the plural of the
 * alternatives, as a noun has.
 */
export function phrase(forms: string, alternatives: string, sample: string, more: More = {}): Word {
  const all = parted(forms, "|");
  const others = parted(alternatives, ",").map((text) => {
    const [single, many] = parted(text === "-" ? "" : text, "/");
    return { single: single ?? "", many: many ?? (single === undefined ? "" : pluralOf(single)) };
  });
  // Many have no alternative, or one that is the same of several.
  const plurals = new Set(
    others.some(({ single, many }) => single !== many)
      ? all.flatMap((form) => [pluralOf(form), pluralOf(form).replace(/^people /, "persons ")])
      : [],
  );
  return {
    forms: all,
    replacements: replacing(
      all.map((form) => [form, others.map(({ single, many }) => (plurals.has(form) ? many : single))]),
    ),
    sample,
    more,
  };
}

/**
 * Wordings that begin with a verb, or an adverb and a verb, each in the form that stands here, parted by bars. Alternatives
 * are bare verbs and take the form's tense: "took a swipe at|takes a swipe at" with "criticize".
 */
export function turns(forms: string, alternatives: string, sample: string, more: More = {}): Word {
  const all = parted(forms, "|");
  const others = parted(alternatives, ",").map((text) => inflect(text));
  return {
    forms: all,
    replacements: replacing(all.map((form) => [form, others.map((other) => other[tenseOf(form)])])),
    sample,
    more,
  };
}

function replacing(
  pairs: readonly (readonly [form: string, alternatives: readonly string[]])[],
): StylebookEntry["replacements"] {
  return pairs.filter(([, list]) => list.length > 0).map(([form, list]) => ({ for: form, with: list }));
}

function parted(text: string, by: string): string[] {
  return text === "" ? [] : text.split(by).map((part) => part.trim());
}
