import { BODY_SUBJECTS, MODALS, SINGLE_OFFICES } from "../../lexicon/accusations/hedges.js";
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_OPENERS,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
} from "../../lexicon/function-words.js";
import { isPersonNoun, KIN } from "../../lexicon/people-nouns.js";
import { tenseOf } from "../../lexicon/verb-forms.js";
import type { Block, Sentence, Token } from "../../text/draft.js";
import { firstReaching } from "../../text/span.js";
import type { Mention } from "../mentions/mention.js";
import { endsInPossessive, plain } from "../mentions/words.js";
import type { Person } from "./accusation.js";

/** An apposition between a subject and its verb has at most so many tokens. */
const APPOSITION = 24;
/** "The former deputy town clerk": so many tokens may stand between the article and its noun. */
const MODIFIERS = 5;
/** Whoever did it stands at most so many tokens behind "by". */
const AGENT = 5;

/** What stands before a verb: its subject, and whether the verb stands right behind it. */
export interface Subject {
  readonly person: Person;
  readonly adjacent: boolean;
}

/** Reads whom a verb of a sentence is told of. */
export class SubjectFinder {
  readonly #tokens: readonly Token[];

  constructor(
    block: Block,
    private readonly mentions: readonly Mention[],
    private readonly sentence: Sentence,
  ) {
    this.#tokens = block.tokens;
  }

  /** The subject of the finite verb at token `verb`; null where there is none, or the verb tells no fact. */
  ofFinite(verb: number): Subject | null {
    const before = this.#beforeVerb(verb);
    if (before === null) return null;
    const { at, be } = before;
    return be ? null : this.#endingAt(at, verb);
  }

  /** The subject of "was VERBing", ", VERBing" and "after VERBing" at token `verb`. */
  ofGerund(verb: number): Subject | null {
    const before = this.#tokens[verb - 1];
    if (!before || verb <= this.sentence.firstToken) return null;
    if (before.text === "," || /^(?:after|by|before|while)$/.test(before.lower)) {
      const person = this.#clauseSubject(verb - 1);
      return person && { person, adjacent: false };
    }
    const group = this.#beforeVerb(verb);
    if (!group?.be) return null;
    const subject = this.#endingAt(group.at, verb);
    return subject && { ...subject, adjacent: false };
  }

  /** Who did what stands in the passive at token `verb`: "was killed by Ana Doe", "two men killed by Ana Doe". */
  ofPassive(verb: number, verbEnd: number): Subject | null {
    const tokens = this.#tokens;
    let by = verbEnd;
    while (by < this.sentence.endToken && by - verbEnd <= AGENT && tokens[by]!.lower !== "by") by++;
    if (tokens[by]?.lower !== "by" || by >= this.sentence.endToken) return null;
    const group = this.#beforeVerb(verb);
    if (group === null || (!group.be && by !== verbEnd)) return null;
    const first = tokens[by + 1];
    if (!first) return null;
    const m = firstReaching(this.mentions, first.start);
    const mention = this.mentions[m];
    if (!mention || mention.kind !== "person" || mention.start > (tokens[by + AGENT] ?? tokens.at(-1)!).start)
      return null;
    // "By a dog that Ana Doe owns": another noun's clause lies between.
    for (let i = by + 1; i < tokens.length && tokens[i]!.start < mention.start; i++)
      if (
        CLAUSE_OPENERS.has(tokens[i]!.lower) ||
        PREPOSITIONS.has(tokens[i]!.lower) ||
        endsInPossessive(tokens[i]!)
      )
        return null;
    if (this.#possessive(mention)) return null;
    return { person: { mention: m, span: mention, kind: "name" }, adjacent: false };
  }

  /** The subject of the form of "be" at token `be`. */
  ofBe(be: number): Person | null {
    const before = this.#beforeVerb(be);
    return before === null || before.be ? null : (this.#endingAt(before.at, be)?.person ?? null);
  }

  /** The last token before the verb's group, and whether the group has a form of "be"; null for a possibility. */
  #beforeVerb(verb: number): { at: number; be: boolean } | null {
    let at = verb - 1;
    let be = false;
    for (; at >= this.sentence.firstToken; at--) {
      const { lower, kind } = this.#tokens[at]!;
      if (kind !== "word") break;
      if (MODALS.has(lower) || lower.endsWith("n't") || lower.endsWith("n’t")) return null;
      if (BE_FORMS.has(lower)) be = true;
      else if (!(
        AUXILIARIES.has(lower) ||
        FINITE_AUXILIARIES.has(lower) ||
        (lower.endsWith("ly") && !isPersonNoun(lower))
      ))
        break;
      // "Ana Kelly" ends as an adverb does.
      if (lower !== this.#tokens[at]!.text && at > this.sentence.firstToken && lower.endsWith("ly")) break;
    }
    return { at, be };
  }

  /** Whoever the noun phrase names that ends with token `at`, over an apposition, "who" and verbs joined to this one. */
  #endingAt(at: number, verb: number): Subject | null {
    const tokens = this.#tokens;
    const adjacent = at === verb - 1;
    if (at < this.sentence.firstToken) return null;
    const { lower, text } = tokens[at]!;
    if (lower === "who") {
      const head = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
      const person = head >= this.sentence.firstToken ? this.#named(head) : null;
      return person && { person, adjacent: false };
    }
    if (text === "," || text === ")" || text === "—" || text === "–") {
      const person = this.#beforeApposition(at, text) ?? (text === "," ? this.#clauseSubject(at) : null);
      return person && { person, adjacent: false };
    }
    if (lower === "and" || lower === "then" || lower === "but") {
      const person = this.#clauseSubject(at);
      return person && { person, adjacent: false };
    }
    const person = this.#named(at);
    return person && { person, adjacent };
  }

  /** "Ana Doe, 34, shot", "Ana Doe (34) shot": the name before what is set off. */
  #beforeApposition(at: number, mark: string): Person | null {
    // "Her stepfather, Ana Doe, shot": the name is the apposition.
    const own = this.#named(at - 1);
    if (own?.kind === "name") {
      const first = firstReaching(this.#tokens, own.span.start);
      if (this.#tokens[first - 1]?.text === mark && first - 1 > this.sentence.firstToken) return own;
    }
    const opening = mark === ")" ? "(" : mark;
    for (let i = at - 1; i > this.sentence.firstToken && at - i <= APPOSITION; i--) {
      if (this.#tokens[i]!.text !== opening) continue;
      const person = this.#named(i - 1);
      if (person) return person;
    }
    return null;
  }

  /** The subject of the clause before token `end`: the last one there that has a verb behind it, and no preposition before it. */
  #clauseSubject(end: number): Person | null {
    const tokens = this.#tokens;
    for (let i = end - 1; i >= this.sentence.firstToken; i--) {
      const { lower, kind, text } = tokens[i]!;
      if (/^[;:]$/.test(text)) return null;
      if (kind !== "word" || !isVerb(tokens, i)) continue;
      if (MODALS.has(lower) && lower !== "to") return null;
      const before = this.#beforeVerb(i);
      if (before === null) continue;
      const at = before.at;
      if (at < this.sentence.firstToken) return null;
      if (/^(?:and|then|,)$/.test(tokens[at]!.lower)) {
        const person = tokens[at]!.text === "," ? this.#beforeApposition(at, ",") : null;
        if (person) return person;
        continue;
      }
      if (tokens[at]!.lower === "who") continue;
      const person = this.#named(at);
      // Another subject, whoever that is, is the nearer one.
      if (person || /^(?:it|they|we|i|you)$/.test(tokens[at]!.lower)) return person;
      if (tokens[at]!.kind === "word" && !PREPOSITIONS.has(tokens[at]!.lower) && BE_OR_HAVE.test(lower))
        return null;
    }
    return null;
  }

  /** Whoever is named by the noun phrase that ends with that token, where readers can tell who that is. */
  #named(at: number): Person | null {
    const token = this.#tokens[at]!;
    const m = firstReaching(this.mentions, token.start);
    const mention = this.mentions[m];
    if (mention && mention.start <= token.start && mention.end === token.end) {
      if (this.#governed(mention)) return this.#headOf(firstReaching(this.#tokens, mention.start));
      if (mention.kind === "pronoun")
        return /^(?:he|she)$/.test(mention.key) ? { mention: m, span: mention, kind: "pronoun" } : null;
      if (mention.kind === "person" || mention.kind === "unknown")
        return { mention: m, span: mention, kind: "name" };
      if (mention.kind === "organisation") return { mention: m, span: mention, kind: "body" };
    }
    const noun = plain(token);
    if (token.kind !== "word" || endsInPossessive(token)) return null;
    const body = BODY_SUBJECTS.has(noun);
    const aged = noun.endsWith("year-old");
    const office = SINGLE_OFFICES.has(noun);
    if (!body && !aged && !office && !isPersonNoun(noun)) return null;
    const first = this.#definite(at);
    if (first < 0) return null;
    if (PREPOSITIONS.has(this.#tokens[first - 1]?.lower ?? "")) return this.#headOf(first);
    const span = { start: this.#tokens[first]!.start, end: token.end };
    const own = mention && mention.start <= token.start && mention.end === token.end ? m : -1;
    const one = office || (KIN.has(noun) && this.#hasOwner(first, at));
    return { mention: own, span, kind: body ? "body" : one ? "office" : "noun" };
  }

  /** "The headteacher of Marlow School", "the son of the mayor": the one holder, or kin, whose "of" stands before the token. */
  #headOf(behind: number): Person | null {
    const of = this.#tokens[behind - 1]?.lower === "the" ? behind - 2 : behind - 1;
    if (of - 1 <= this.sentence.firstToken || this.#tokens[of]!.lower !== "of") return null;
    const noun = plain(this.#tokens[of - 1]!);
    if (!SINGLE_OFFICES.has(noun) && !KIN.has(noun)) return null;
    const first = this.#definite(of - 1);
    if (first < 0 || PREPOSITIONS.has(this.#tokens[first - 1]?.lower ?? "")) return null;
    const span = { start: this.#tokens[first]!.start, end: this.#tokens[of - 1]!.end };
    return { mention: -1, span, kind: "office" };
  }

  /** "The mayor's son": whose kin it is, is one whom readers can tell, by office or name. */
  #hasOwner(first: number, noun: number): boolean {
    for (let i = first; i < noun; i++) {
      const token = this.#tokens[i]!;
      if (!endsInPossessive(token)) continue;
      const owner = plain(token).replace(/['’]s?$/, "");
      return SINGLE_OFFICES.has(owner) || token.text !== token.lower;
    }
    return false;
  }

  /** Where "the" or "his" stands before the noun at that token; -1 for "a", a plural, or none. */
  #definite(at: number): number {
    for (let i = at - 1; i >= this.sentence.firstToken && at - i <= MODIFIERS; i--) {
      const { lower, kind } = this.#tokens[i]!;
      if (/^(?:the|his|her|this|that)$/.test(lower)) return i;
      if (endsInPossessive(this.#tokens[i]!)) {
        for (let j = i - 1; j >= this.sentence.firstToken && i - j <= 2; j--)
          if (/^(?:the|his|her)$/.test(this.#tokens[j]!.lower)) return j;
        return i;
      }
      if (
        PREPOSITIONS.has(lower) ||
        CLAUSE_OPENERS.has(lower) ||
        (kind === "punctuation" && !/^[-–]$/.test(this.#tokens[i]!.text))
      )
        return -1;
    }
    return -1;
  }

  #possessive(mention: Mention): boolean {
    return /^['’]s/.test(this.#textAfter(mention.end));
  }

  #textAfter(end: number): string {
    const i = firstReaching(this.#tokens, end - 1);
    const { text, end: stop } = this.#tokens[i]!;
    return stop > end ? text.slice(text.length - (stop - end)) : "";
  }

  /** "In Milford", "of the Port": no subject. */
  #governed(mention: Mention): boolean {
    const first = firstReaching(this.#tokens, mention.start);
    let before = this.#tokens[first - 1];
    if (before?.lower === "the") before = this.#tokens[first - 2];
    return (
      before !== undefined &&
      before.start >= this.sentence.start &&
      PREPOSITIONS.has(before.lower) &&
      !/^(?:after|before|since|until|as)$/.test(before.lower)
    );
  }
}

const BE_OR_HAVE = /^(?:is|are|was|were|has|had|have)$/;

function isVerb(tokens: readonly Token[], i: number): boolean {
  const { lower, text } = tokens[i]!;
  if (text !== lower) return false;
  if (BE_OR_HAVE.test(lower) || (FINITE_AUXILIARIES.has(lower) && lower !== "to")) return true;
  return tenseOf(lower) === "past";
}
