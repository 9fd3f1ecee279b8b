import { t } from "../../l10n/l10n.js";
import { percentSign } from "../../annotations/figures/percent-sign.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import { BASELINE_WORDS, REPORTED_AS_CHANGES } from "../../lexicon/baseline-words.js";
import { MULTIPLES, NO_MULTIPLE_BEFORE } from "../../lexicon/quantifiers.js";
import { CHANGE_NOUNS, FALLING, RISING } from "../../lexicon/rise-and-fall.js";
import type { Block, BlockKind, Sentence } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import { defineRule } from "../rule.js";

const TEXT: ReadonlySet<BlockKind> = new Set(["paragraph", "listItem", "blockQuote"]);

const VERBS: ReadonlySet<string> = new Set([...RISING, ...FALLING]);
const NOUN = new RegExp(`^\\s(?:[A-Za-zÀ-ɏ-]+\\s)?(?:${CHANGE_NOUNS.join("|")})\\b`, "iu");

export const missingBaseline = defineRule({
  id: "statistics/missing-baseline",
  summary: "A change is told without what it started from, or since when.",
  defaultSeverity: "hint",
  options: {},
  *checkBlock(at) {
    if (!TEXT.has(at.block.kind)) return;
    for (const span of changesIn(at)) {
      const sentence = at.block.sentences.findIndex(
        ({ start, end }) => start <= span.start && span.start < end,
      );
      if (sentence < 0 || hasBaseline(at, sentence, span)) continue;
      const change = proseOf(at, span);
      yield {
        span: place(at, span),
        message: t`“${change}”: from what, and since when?`,
        why: t(
          "A change alone says little: a rise of half may be from 2 to 3. The figure before, the figure now and the time between would tell; who gave the change has them.",
        ),
      };
    }
  },
});

/** "make up 41%" is a share of a whole. */
const MAKES_UP = /\bma(?:k(?:es?|ing)|de) up (?:\w+ ){0,2}$/i;

/** "rose 40 percent", "a 40 percent increase", "has doubled". */
function* changesIn(at: AnnotatedBlock): Generator<Span> {
  const { tokens, prose } = at.block;
  for (const figure of at.annotations.figures)
    if (figure.role === "share" && figure.unit === "%" && percentSign(prose, figure) !== "") {
      const before = /([A-Za-zÀ-ɏ]+)\s(?:by\s)?(?:(?:an?|some|another|nearly|about|more than)\s){0,2}$/u.exec(
        prose.slice(Math.max(0, figure.start - 30), figure.start),
      );
      const after = NOUN.exec(prose.slice(figure.end, figure.end + 40));
      if (
        before !== null &&
        VERBS.has(before[1]!.toLowerCase()) &&
        !MAKES_UP.test(prose.slice(0, figure.start))
      )
        yield { start: figure.start - before[0].length, end: figure.end };
      else if (after !== null) yield { start: figure.start, end: figure.end + after[0].length };
    }
  for (const [at, token] of tokens.entries())
    if (
      token.kind === "word" &&
      token.lower.endsWith("led") &&
      MULTIPLES.has(token.lower) &&
      !NO_MULTIPLE_BEFORE.has(tokens[at + 1]?.lower ?? "")
    )
      yield token;
}

/** Whether its sentence says when, or it or a neighbor gives a figure besides the change itself. */
function hasBaseline({ block, annotations }: AnnotatedBlock, index: number, change: Span): boolean {
  const { sentences, tokens } = block;
  const own = sentences[index]!;
  const says = ({ firstToken, endToken }: Sentence): boolean =>
    tokens
      .slice(firstToken, endToken)
      .some(({ kind, lower }) => kind === "word" && BASELINE_WORDS.has(lower.replace(/\.$/, "")));
  if (says(own) || isReportedSo(block, own)) return true;
  const from = (sentences[index - 1] ?? own).start;
  const to = (sentences[index + 1] ?? own).end;
  return annotations.figures.some(({ start, end, role }) => {
    if (start < from || end > to || (start < change.end && change.start < end)) return false;
    return role !== "rank" && role !== "age" && role !== "identifier";
  });
}

/** Whether the sentence is about prices on a market or a company's results, which are told as changes. */
function isReportedSo({ tokens }: Block, { firstToken, endToken }: Sentence): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => REPORTED_AS_CHANGES.has(lower));
}
