import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import { deleteWording } from "../../../edits/delete-wording.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import type { Span } from "../../../text/span.js";
import type { Around, BlockReport, Fix } from "../../rule.js";
import { figuresNear, sentenceText, type FigureNear } from "../../../annotations/facts/figures-near.js";

const OTHER_VOTE =
  /\b(?:earlier|previous(?:ly)?|another|amendment|separate(?:ly)?|committee|last (?:year|month|week)|later|then|lower court|appeals|first|second|nearly|almost|not|n[’']t|near)\b/i;

const OTHER_COURT = /\b(?:lower court|overturn\w*|revers\w*|upheld|upholds|appeals?)\b/i;
const DECIDES =
  /\b(?:vot(?:e|ed|es|ing)|approv\w+|adopt\w+|pass(?:ed|es)|confirm\w*|reject\w*|rul(?:ed|es|ing)|agree[ds]?)\b/i;

/** "was unanimous, on a vote of 6-1". */
export function* wrongUnanimity(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  for (const token of at.block.tokens) {
    if (token.kind !== "word" || !token.lower.startsWith("unanim")) continue;
    if (OTHER_VOTE.test(at.block.prose.slice(Math.max(0, token.start - 40), token.start))) continue;
    const votes = figuresNear(at, token.start, 1, around).filter(
      ({ at: there, figure, sentence }) =>
        isVote(there, figure.start, figure.role) &&
        !OTHER_COURT.test(sentenceText(there, figure.start)) &&
        (sentence === 0 || !OTHER_VOTE.test(sentenceText(there, figure.start))),
    );
    const [vote] = votes;
    if (vote === undefined || votes.length > 1) continue;
    const { value, to } = vote.figure;
    if (to === undefined || Math.min(value, to) === 0) continue;
    const figure = proseOf(vote.at, vote.figure);
    yield {
      span: place(at, token),
      message: t`A vote of ${figure} is not unanimous.`,
      why: t`Unanimous is without a vote against; ${figure} has ${Math.min(value, to)}.`,
      related: [{ span: place(vote.at, vote.figure), message: t`Here the vote is ${figure}.` }],
      fixes: ({ text }) => fixes(text, at, token, vote),
    };
  }
}

function isVote(at: AnnotatedBlock, start: number, role: string): boolean {
  if (role === "vote") return true;
  return role === "score" && DECIDES.test(sentenceText(at, start));
}

/** "a unanimous vote", "a unanimous 6-1 vote" */
const OF_VOTE = /^\s(?:\d+(?:-|–| to )\d+\s)?(?:vote|decision|ruling|verdict)\b/;

/** The word away, or the vote in its place; and the vote without one against. */
function fixes(text: string, at: AnnotatedBlock, word: Span, vote: FigureNear): Fix[] {
  const made: Fix[] = [];
  const { prose } = at.block;
  const written = proseOf(vote.at, vote.figure);
  const isAdverb = prose.slice(word.start, word.end).toLowerCase() === "unanimously";
  const isOfVote = OF_VOTE.test(prose.slice(word.end, word.end + 24));
  if (isAdverb || (isOfVote && vote.sentence === 0)) {
    const edits = deleteWording(text, at, word);
    if (edits !== null) made.push({ title: t`Delete “${proseOf(at, word)}”`, edits });
  } else if (isOfVote) {
    const edits = replaceTyped(text, at, word, written);
    if (edits !== null) made.push({ title: t`Make it “${written}”`, edits });
  }
  const sides = /^(\d+)(\s?(?:-|–|—|to)\s?)(\d+)$/.exec(written);
  const placed = place(vote.at, vote.figure);
  if (sides && text.slice(placed.start, placed.end) === written) {
    const newText = `${Number(sides[1]) + Number(sides[3])}${sides[2] ?? ""}0`;
    made.push({ title: t`Make the vote ${newText}`, edits: [{ ...placed, newText }] });
  }
  return made;
}
