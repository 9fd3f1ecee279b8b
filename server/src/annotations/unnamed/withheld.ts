import { WITHHELD_HEADS } from "../../lexicon/vague-sources.js";
import type { Block } from "../../text/draft.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import { sourceKind } from "../sources/source-kind.js";
import { isSaid } from "./is-said.js";
import type { Unnamed } from "./unnamed.js";

/** What says that a name is kept back at its owner's wish. */
const ASKED =
  /\b(?:(?:asked|asking|requested|requesting|wished|wanted|preferred|insisted|insisting|agreed to (?:speak|talk) only) (?:that (?:he|she|they) )?(?:(?:to )?not (?:to )?be (?:named|identified|quoted by name)|to remain anonymous|for anonymity|anonymity)|(?:up)?on (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they|it) (?:not )?be (?:named|identified))|declined to (?:be (?:named|identified)|give (?:his|her|their) (?:full |last )?names?)|spoke anonymously|(?:granted|given) anonymity)\b/i;
/** Without one of these nothing says so. */
const HINT = /anonym|named|identified|quoted by|give (?:his|her|their)/i;
/** Where the head of a noun phrase has been passed. */
const COMPLEMENT = /,| (?:of|with|for|in|at|who|to|from|on|close|inside|within|speaking|that)\b/;
/** What says why: permission, fear, candour, what the name is kept back for ("anonymity to describe the talks"), or any "because". */
const REASON =
  /\bTK: why\b|\bbecause\b|\bciting\b|\bnot authori[sz]ed\b|\b(?:fear|fears|feared|fearing|afraid|worried|concern|safety|retaliation|reprisals?)\b|\bin order to\b|\bso as\b|\bto (?:speak|talk|discuss|describe|share|reveal|avoid|protect)\b|\banonym(?:ity|ous|ously) to [a-z]+\b|\bsince (?:he|she|they|the)\b|\bas (?:he|she|they) (?:was|were|is|are|had)\b/i;
const OPENER = /^(?:An?|One|Another|Two|Three|Several|Some) [^,]{1,60}?(?=,| who\b| whose\b)/;
/** How far behind a source its wish for no name, and the reason, is looked for. */
const REACH = 300;
/** "Senate sources", "Tory insiders": the name beside them is where they are, not who; "police sources" are the force, as some desks put it. */
const SOURCES =
  /^(?!The |These |Those |His |Her |Its |Their )[A-ZÀ-ÞĀ-Ž][\w.’'-]* (?:[\w.’'-]+ ){0,2}(?:sources|insiders)$/u;
const SINGLE = /^(?:an?|one|another|two|three|several|some)\b/i;

/** The sources of a block whose names are kept back, and phrases that say so of nobody who is cited there. */
export function* withheldIn(block: Block, attributions: readonly Attribution[]): Generator<Unnamed> {
  const { prose, sentences } = block;
  const met = new Set<number>();
  const hints = HINT.test(prose);
  for (const { source, cue } of attributions) {
    if (source === null) continue;
    const sentence = firstReaching(sentences, source.start);
    const here = sentences[sentence];
    if (!here || met.has(sentence)) continue;
    const words = prose.slice(source.start, source.end);
    if (!SINGLE.test(words) && !/^(?:sources?|people|officials|those)\b/i.test(words) && !SOURCES.test(words))
      continue;
    const asked = hints
      ? ASKED.exec(prose.slice(source.start, Math.min(here.end, source.end + REACH)))
      : null;
    if (!asked && !(isKeptBack(words) && isSaid(block.tokens, cue) && !isApposition(prose, source, cue)))
      continue;
    met.add(sentence);
    const end = source.start + coreLength(words);
    const upTo = asked ? source.start + asked.index + asked[0].length : -1;
    yield {
      kind: "withheld",
      form: "source",
      word: lastWord(prose.slice(source.start, end)),
      start: source.start,
      end,
      sentence,
      asked: upTo,
      reason: hasReason(block, sentence, upTo >= 0 ? upTo : source.end, words),
    };
  }
  if (!hints) return;
  for (const [sentence, { start, end }] of sentences.entries()) {
    if (met.has(sentence) || end - start < 20) continue;
    const asked = ASKED.exec(prose.slice(start, end));
    if (!asked || namesSomebody(prose.slice(start, start + asked.index))) continue;
    const to = start + asked.index + asked[0].length;
    const reason = hasReason(block, sentence, to, "");
    // "A woman who works there, and who asked …": the sentence begins with whom it speaks of.
    const opener = OPENER.exec(prose.slice(start, start + asked.index))?.[0];
    const whom = opener
      ? { form: "source" as const, word: lastWord(opener), start, end: start + opener.length }
      : { form: "phrase" as const, word: "", start: start + asked.index, end: to };
    yield { kind: "withheld", ...whom, sentence, asked: to, reason };
  }
}

/** "A source close to the board", "a campaign aide": nobody says so, and the name is kept back all the same. */
function isKeptBack(words: string): boolean {
  if (SOURCES.test(words)) return true;
  if (sourceKind(words) !== "anonymous") return false;
  if (/\b(?:familiar with|close to|knowledge of|briefed on)\b/i.test(words)) return true;
  const head = words.toLowerCase().split(COMPLEMENT)[0]!;
  return WITHHELD_HEADS.has(lastWord(head));
}

/** "Douglas Doe, an adviser to the port, said": the name stands before it; "…, an adviser said" is a clause of its own. */
function isApposition(prose: string, { start, end }: Span, cue: readonly Span[]): boolean {
  if (cue.some((part) => part.start === end + 1)) return false;
  return /[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ.'’-]+ [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ.'’-]+, $/u.test(
    prose.slice(Math.max(0, start - 50), start),
  );
}

/** The noun phrase without what comes after a comma or "who": "A woman" of "A woman who works there, and who asked". */
function coreLength(words: string): number {
  const cut = /,| who\b| whose\b| that\b/.exec(words);
  return cut ? cut.index : words.length;
}

function lastWord(words: string): string {
  return /[A-Za-zÀ-ɏ-]+$/u.exec(words)?.[0].toLowerCase() ?? "";
}

function namesSomebody(words: string): boolean {
  return / [A-ZÀ-ÞĀ-Ž][a-zß-ž]+ [A-ZÀ-ÞĀ-Ž]/u.test(words);
}

/** Whether the rest of the sentence, the source's own words or the next sentence say why. */
function hasReason({ prose, sentences }: Block, sentence: number, from: number, words: string): boolean {
  const next = sentences[sentence + 1];
  const after = prose.slice(from, Math.min(sentences[sentence]!.end, from + REACH));
  if (REASON.test(after) || REASON.test(words)) return true;
  const following = next ? prose.slice(next.start, Math.min(next.end, next.start + REACH)) : "";
  return ASKED.test(following)
    ? REASON.test(following)
    : /\bnot authori[sz]ed\b|\bfear(?:s|ed|ing)? (?:of )?(?:retaliation|reprisal)/i.test(following);
}
