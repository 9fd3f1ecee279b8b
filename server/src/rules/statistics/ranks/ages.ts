import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import type { DraftEdit } from "../../../edits/edit.js";
import { setFigure } from "../../../edits/set-figure.js";
import { FATE_WORDS } from "../../../lexicon/counted-nouns.js";
import { GROUP_ROLES, OUTSIDERS } from "../../../lexicon/group-roles.js";
import type { Around, BlockReport, Fix } from "../../rule.js";
import { figuresNear, sentenceAt, sentenceText } from "../../../annotations/facts/figures-near.js";

const AGES =
  /\b(?:ages?|aged|(?:range|ranging|ranged) in age from|between the ages of|ages ranging from)\s$/i;
/** How many sentences after the group its members are looked for. */
const REACH = 6;

/** "Eight people, ages 31 to 52, were charged … The accused leader, Bo Lund, 58": an age outside the group's own. */
export function* wrongGroupAges(at: AnnotatedBlock, around: Around): Generator<BlockReport> {
  const { figures } = at.annotations;
  const { prose } = at.block;
  for (const [index, low] of figures.entries()) {
    if (!AGES.test(prose.slice(Math.max(0, low.start - 24), low.start))) continue;
    const next = figures[index + 1];
    const joined = next !== undefined && /^\s?(?:to|and|[–-])\s?$/.test(prose.slice(low.end, next.start));
    const to = low.to ?? (joined ? next.value : undefined);
    if (to === undefined || low.value >= to || to > 119) continue;
    const span = { start: low.start, end: joined && low.to === undefined ? next.end : low.end };
    const words = rolesOf(sentenceText(at, low.start));
    if (words.size === 0) continue;
    for (const { at: there, figure } of figuresNear(at, low.start, REACH, around, 2)) {
      if (
        figure.role !== "age" ||
        figure === low ||
        figure === next ||
        figure.start < (there === at ? span.end : 0)
      )
        continue;
      if (figure.value >= low.value && figure.value <= to) continue;
      if (!isMember(there, figure, words)) continue;
      yield {
        span: place(there, figure),
        message: t`${proseOf(there, figure)} is outside the ages ${proseOf(at, span)} of the group.`,
        why: t`The group is told to be ${proseOf(at, span)} years old, and one of it is ${figure.value}. Either the range or the age is wrong.`,
        related: [{ span: place(at, span), message: t("The ages of the group.") }],
        fixes: ({ text }) => rangeFixes(text, at, low, next, figure.value),
      };
    }
  }
}

/** What one of a group is called, by what befell or what is charged to all: "the accused", "the victim". */
function rolesOf(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of sentence.toLowerCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? [])
    for (const role of GROUP_ROLES.get(FATE_WORDS.get(word) ?? "") ?? []) words.add(role);
  return words;
}

function isMember(at: AnnotatedBlock, { start, end }: Figure, words: ReadonlySet<string>): boolean {
  const sentence = at.block.sentences[sentenceAt(at, start)];
  if (sentence === undefined) return false;
  // What introduces a person stands close before the name, or right behind the age.
  const near = { start: Math.max(sentence.start, start - 60), end: Math.min(sentence.end, end + 30) };
  const said =
    proseOf(at, near)
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ]+/gu) ?? [];
  return said.some((word) => words.has(word)) && !said.some((word) => OUTSIDERS.has(word));
}

/** The range with the age in it. How old the person is instead, nobody can tell. */
function rangeFixes(
  text: string,
  at: AnnotatedBlock,
  low: Figure,
  next: Figure | undefined,
  age: number,
): Fix[] {
  const isLower = age < low.value;
  const end = isLower ? low : low.to === undefined ? next : null;
  // "20 to 35" is one figure: what stands behind its first number is set by hand.
  const edit = end ? setFigure(text, at, end, age) : upperEnd(text, at, low, age);
  return edit === null
    ? []
    : [{ title: t`Make the range ${isLower ? t("from") : t("to")} ${edit.newText}`, edits: [edit] }];
}

function upperEnd(text: string, at: AnnotatedBlock, { start, end }: Figure, age: number): DraftEdit | null {
  const digits = /\d+$/.exec(proseOf(at, { start, end }));
  if (digits === null) return null;
  const span = place(at, { start: end - digits[0].length, end });
  return text.slice(span.start, span.end) === digits[0] ? { ...span, newText: String(age) } : null;
}
