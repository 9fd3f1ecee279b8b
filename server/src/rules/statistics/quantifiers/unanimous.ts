import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Around, BlockReport } from "../../rule.js";
import { figuresNear, sentenceText } from "./passage.js";

const OTHER_VOTE =
  /\b(?:earlier|previous(?:ly)?|another|amendment|separate(?:ly)?|committee|last (?:year|month|week)|later|then|lower court|appeals|first|second|nearly|almost|not|n[’']t|near)\b/i;

const OTHER_COURT = /\b(?:lower court|overturn\w*|revers\w*|upheld|upholds|appeals?)\b/i;
const DECIDES =
  /\b(?:vot(?:e|ed|es|ing)|approv\w+|adopt\w+|pass(?:ed|es)|confirm\w*|reject\w*|rul(?:ed|es|ing)|agree[ds]?)\b/i;

/** "voted unanimously … the vote was 6-1". */
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
      message: `A vote of ${figure} is not unanimous.`,
      why: `Unanimous is without a vote against; ${figure} has ${Math.min(value, to)}.`,
      related: [{ span: place(vote.at, vote.figure), message: `Here the vote is ${figure}.` }],
    };
  }
}

function isVote(at: AnnotatedBlock, start: number, role: string): boolean {
  if (role === "vote") return true;
  return role === "score" && DECIDES.test(sentenceText(at, start));
}
