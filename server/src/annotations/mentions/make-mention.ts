import { PREPOSITIONS } from "../../lexicon/function-words.js";
import type { Block, Token } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import type { Mention } from "./mention.js";
import { endsInPossessive, type TokenRange } from "./words.js";

const NONE: readonly string[] = [];

/** The span of some tokens. */
export function spanOf(tokens: readonly Token[], { first, end }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The words of tokens `[first, end)`, a last possessive left off and white space as one space. */
export function textOf({ tokens, prose }: Block, first: number, end: number): string {
  const last = tokens[end - 1]!;
  const text = prose.slice(tokens[first]!.start, endsInPossessive(last) ? last.end - 2 : last.end);
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** A mention of tokens `[first, end)`, a last possessive left off; what is not given is empty. */
export function made(
  { tokens, prose }: Block,
  first: number,
  end: number,
  kind: Mention["kind"],
  given: Partial<Mention> = {},
): Mention {
  const start = tokens[first]!.start;
  const last = tokens[end - 1]!;
  const stop = endsInPossessive(last) ? last.end - 2 : last.end;
  const before = tokens[first - 1];
  return {
    start,
    end: stop,
    text: given.text ?? prose.slice(start, stop),
    kind,
    surname: given.surname ?? "",
    role: given.role ?? null,
    key: given.key ?? "",
    others: given.others ?? NONE,
    loosely: given.loosely ?? NONE,
    gender: given.gender ?? "unknown",
    offices: given.offices ?? NONE,
    definite: before?.lower === "the",
    governed: before !== undefined && PREPOSITIONS.has(before.lower),
    alias: before?.text === "(" && tokens[end]?.text === ")",
  };
}
