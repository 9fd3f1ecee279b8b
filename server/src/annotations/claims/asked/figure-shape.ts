import { BRINGERS, COSTS, MOVES, OWNERS, PLANS, RATES } from "../../../lexicon/claims/asked.js";
import { PEOPLE_NOUNS } from "../../../lexicon/counted-nouns.js";
import { BE_FORMS } from "../../../lexicon/function-words.js";
import { MOVED } from "../../../lexicon/running-speech.js";
import { firstReaching } from "../../../text/span.js";
import type { Figure } from "../../figures/figure.js";
import { chunkAt, tagAt } from "../../tags/block-tags.js";
import type { Asked } from "./asked-claim.js";

/** A change stands within so many tokens of its share. */
const NEAR = 4;
/** A figure so near the start of its sentence is what the sentence is about, in tokens. */
const OPENING = 2;

/**
 * Where the figure of a statistic stands, what it counts and how roughly. "More than 50 people were hurt" is somebody's count,
 * "the firm is to cut 2,850 jobs" the firm's own act, "the 11 suspects" a number that the copy has given before.
 */
export function addFigureShape(asked: Asked): void {
  const { main, figures, features } = asked;
  const figure = figures.find(({ start }) => start === main.start);
  if (!figure) return;
  addPlace(asked, figure);
  const rough = figure.exactness !== "exact" || isEstimated(asked);
  features.add(`${figure.role} ${rough ? "rough" : "exact"}`);
  if (PEOPLE_NOUNS.has(figure.counted)) features.add(`people ${rough ? "rough" : "exact"}`);
  if (figure.fate !== "") features.add("fate");
  if (figure.counted === "") features.add(`${figure.role} bare`);
  if (figure.role === "share") addShare(asked, figure);
  if (figure.role === "money") features.add(has(asked, COSTS) ? "money lost" : "money");
  if (figure.role === "money" && !rough && !has(asked, COSTS)) features.add("exact price");
}

function addPlace(asked: Asked, figure: Figure): void {
  const {
    block: { tokens },
    tags,
    sentence,
    first,
    subject,
    verb,
    who,
    features,
  } = asked;
  const inSubject = subject !== null && subject.first <= first && first < subject.end;
  const place =
    inSubject || first - sentence.firstToken <= OPENING
      ? "subject"
      : verb && first >= verb.end
        ? "object"
        : "aside";
  features.add(`figure is ${place}`);
  features.add(`${figure.role} is ${place}`);
  if (place === "object") {
    features.add(`figure is object of ${who}${verb!.passive ? ", passive" : ""}`);
    if ((who === "name" || who === "body" || who === "it") && !verb!.passive && figure.fate === "")
      features.add("own act");
  }
  if (isPlanned(asked)) features.add("figure planned");
  const chunk = chunkAt(tags, first);
  const before = tokens[first - 1]?.lower ?? "";
  const opens = chunk && chunk.first < first ? tokens[chunk.first]!.lower : before;
  if (figure.definite || OWNERS.has(opens)) features.add("figure definite");
  if (BRINGERS.has(before)) features.add(`figure after ${before}`);
}

/** "Organisers hope to raise at least $2 million": the figure stands in what somebody means to do. */
function isPlanned({ block: { tokens }, tags, first }: Asked): boolean {
  const at = tags.groups.findLastIndex(({ end }) => end <= first);
  const [before, act] = [tags.groups[at - 1], tags.groups[at]];
  if (!before || !act || act.finite || tagAt(tags, act.head) !== "VB") return false;
  return (
    PLANS.has(tokens[before.head]!.lower) ||
    (BE_FORMS.has(tokens[before.head]!.lower) && act.first - before.end <= 1)
  );
}

function addShare(asked: Asked, { end }: Figure): void {
  const { block, tags, sentence, first, features } = asked;
  const { tokens } = block;
  const behind = firstReaching(tokens, end);
  const whole = tokens[behind]?.lower === "of" ? chunkAt(tags, behind + 1) : null;
  const noun = whole ? tokens[whole.head]!.lower : "";
  const of = !whole
    ? "nothing"
    : PEOPLE_NOUNS.has(noun)
      ? "people"
      : tagAt(tags, whole.head) === "NNS"
        ? "things"
        : "thing";
  features.add(`share of ${of}`);
  let moved = false;
  for (
    let i = Math.max(sentence.firstToken, first - NEAR);
    i < Math.min(sentence.endToken, behind + NEAR);
    i++
  )
    moved ||= MOVED.has(tokens[i]!.lower) || MOVES.has(tokens[i]!.lower);
  features.add(moved ? "share moved" : "share stands");
  if (has(asked, RATES)) features.add("share is a rate");
}

function isEstimated({ block: { tokens }, sentence }: Asked): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (tokens[i]!.lower === "estimated") return true;
  return false;
}

/** Whether the sentence has one of these words. */
function has({ block: { tokens }, sentence }: Asked, words: ReadonlySet<string>): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}
