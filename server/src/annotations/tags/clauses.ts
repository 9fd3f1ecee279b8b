import type { Block, Sentence } from "../../text/draft.js";
import { tagAt, type Clause, type SentenceTags } from "./block-tags.js";
import { isSubordinator } from "./chunks.js";
import type { Tag } from "./tag.js";

/** Part two clauses, whatever stands behind them. */
const PARTING = /^(?:[;:—–]|--)$/;
const RELATIVE: ReadonlySet<Tag> = new Set<Tag>(["WDT", "WP", "WP$", "WRB"]);

/**
 * The clauses of a sentence: one for each finite verb group, cut at the word that opens it ("who", "because", "and"), at a
 * semicolon or dash, else at its subject. The subject is the nearest noun chunk left of the verb that no preposition
 * governs; behind a relative clause it is the one before that ("the man who left said").
 */
export function clausesOf(
  { tokens }: Block,
  tags: Omit<SentenceTags, "clauses">,
  { firstToken, endToken }: Sentence,
): Clause[] {
  const tag = (i: number): Tag => tagAt(tags, i);
  const { chunks, groups } = tags;
  const found: { first: number; group: number; subject: number; opener: number }[] = [];
  groups.forEach((group, index) => {
    if (!group.finite || group.first < firstToken || group.first >= endToken) return;
    const before = found.at(-1);
    const from = before ? groups[before.group]!.end : firstToken;
    const opener = openerBetween(from, group.first);
    const own = subjectBetween(opener < 0 ? from : opener + 1, group.first);
    if (opener >= 0) {
      const relative = RELATIVE.has(tag(opener)) || (tokens[opener]!.lower === "that" && own < 0);
      const shared = before && tag(opener) === "CC" ? before.subject : -1;
      const subject = own >= 0 ? own : relative ? chunkBefore(opener) : shared;
      found.push({ first: opener, group: index, subject, opener });
    } else if (!before) found.push({ first: firstToken, group: index, subject: own, opener: -1 });
    else if (own >= 0 && runsOn(chunks[own]!.end, group.first)) {
      // A clause without an opener: "she said the boat sank".
      found.push({ first: chunks[own]!.first, group: index, subject: own, opener: -1 });
    } else {
      // The main clause goes on behind one that was put into it.
      const outer = before.opener >= 0 ? chunkBefore(before.opener) : -1;
      found.push({ first: group.first, group: index, subject: outer, opener: -1 });
    }
  });
  const first = found[0];
  // What stands before the first clause's opener ("On Monday, when …") goes with it.
  if (first) first.first = firstToken;
  return found.map((clause, i) => ({ ...clause, end: found[i + 1]?.first ?? endToken }));

  /** Whether nothing but adverbs stands between a subject and its verb: no comma, which would end what was put between. */
  function runsOn(end: number, verb: number): boolean {
    for (let i = end; i < verb; i++) if (tag(i) === "PUNCT") return false;
    return true;
  }

  function openerBetween(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) {
      const here = tag(i);
      if (RELATIVE.has(here) || PARTING.test(tokens[i]!.text)) return i;
      if (here === "IN" && isSubordinator(tokens[i]!.lower) && tokens[i]!.lower !== "than") {
        const clausal = subjectBetween(i + 1, to) >= 0 || tokens[i]!.lower === "that";
        if (clausal) return i;
      }
      // "A and B rose": an "and" within the subject opens nothing.
      if (here === "CC" && (i === from || !joinsNouns(i, to))) return i;
    }
    return -1;
  }

  function joinsNouns(i: number, to: number): boolean {
    const left = chunks.some(({ end }) => end === i);
    const right = chunks.find(({ first }) => first > i);
    return left && right !== undefined && right.first <= i + 2 && right.first < to && firstVerbBefore(i);
  }

  /** Whether no finite verb stands before the conjunction: then it joins nouns of the first subject. */
  function firstVerbBefore(i: number): boolean {
    return !groups.some(({ finite, end, first }) => finite && first >= firstToken && end <= i);
  }

  function subjectBetween(from: number, to: number): number {
    for (let c = chunks.length - 1; c >= 0; c--) {
      const chunk = chunks[c]!;
      if (chunk.end > to) continue;
      if (chunk.first < from) return -1;
      if (!chunk.governed && !RELATIVE.has(tag(chunk.head))) return c;
    }
    return -1;
  }

  function chunkBefore(token: number): number {
    for (let c = chunks.length - 1; c >= 0; c--)
      if (chunks[c]!.end <= token) return chunks[c]!.first >= firstToken ? c : -1;
    return -1;
  }
}
