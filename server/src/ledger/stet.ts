/**
 * A stet: a decision to let a finding stand. It is kept in the newsroom's ledger, outside the copy, and finds its passage
 * again by the words.
 */
export interface Stet {
  /** Follows from all that the entry says, so that one entry merged from two sides is one. */
  readonly id: string;
  readonly rule: string;
  /** The draft that it was decided on, by its path from the ledger's folder, with slashes; "" for one that had no file yet. */
  readonly draft: string;
  /** The words that were flagged, white space as single spaces, … */
  readonly words: string;
  /** … and the copy on both sides; a blank line in it ends a paragraph. */
  readonly before: string;
  readonly after: string;
  /** What the finding held them against, elsewhere in the draft or in a note: the other figure, say. */
  readonly against?: readonly string[];
  /** Why; "" where nobody said. */
  readonly reason: string;
  /** Who decided; "" where that is not known. */
  readonly who: string;
  /** When, as an ISO 8601 time in UTC. */
  readonly when: string;
}

/** What is decided, before it has its place in the ledger. */
export type Decision = Omit<Stet, "id">;

/** The line of the ledger that records a decision, without its end. Fields always stand in one order. */
export function stetLine(decision: Decision): string {
  return JSON.stringify(withId(decision));
}

/** The line that takes a stet back; the stet itself stays in the ledger, which is only ever appended to. */
export function takeBackLine(id: string, who: string, when: string): string {
  return JSON.stringify({ takesBack: id, who, when });
}

/** The decision with the id that follows from it. */
export function withId({ rule, draft, words, before, after, against, reason, who, when }: Decision): Stet {
  const said = {
    rule,
    draft,
    words,
    before,
    after,
    ...(against?.length ? { against } : {}),
    reason,
    who,
    when,
  };
  return { id: fingerprint(JSON.stringify(said)), ...said };
}

/** A text's fingerprint, 16 hexadecimal digits (FNV-1a, 64 bits, over UTF-16 units): equal texts have equal ones. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
