import type { Form } from "../../lexicon/forms.js";
import type { AnnotatedBlock } from "../annotations.js";
import type { FormSign } from "./form-sign.js";
import { lettersFrom } from "./letters-tail.js";
import { draftVoice, isColumn, isReview, isSpoken, isSport } from "./own-voice.js";

/** The form of a draft, and what shows it. */
export interface DraftForm {
  readonly form: Exclude<Form, "news">;
  /** What shows it, to be read after "by": "its section, “Opinion”". */
  readonly by: string;
  /** Index of the first block that has the form: an interview's introduction is news copy. */
  readonly from: number;
}

/** A draft names its form near its top. */
const TOP = 8;

/**
 * The form of a draft that is not plain news; null for news, and wherever the signs leave a doubt. What the draft itself
 * claims comes first, then what the house says of it (`declared`), what names the form, and what the copy looks like.
 */
export function formOf(blocks: readonly AnnotatedBlock[], declared: Form | null): DraftForm | null {
  const claimed = find(blocks, "claimed");
  if (claimed) return named(blocks, claimed.form, "its front matter");
  if (declared) return named(blocks, declared, "the newsroom’s configuration");
  const label = labelOf(blocks);
  return label ? named(blocks, label.form, `“${label.words}” at its top`) : looksLike(blocks);
}

function named(blocks: readonly AnnotatedBlock[], form: Form, by: string): DraftForm | null {
  if (form === "news") return null;
  return { form, by, from: form === "interview" ? (firstQuestion(blocks) ?? 0) : 0 };
}

type Label = Extract<FormSign, { readonly kind: "label" | "claimed" }>;

function find(blocks: readonly AnnotatedBlock[], kind: Label["kind"]): Label | null {
  for (let at = 0; at < Math.min(TOP, blocks.length); at++)
    for (const sign of blocks[at]!.annotations.form) if (sign.kind === kind) return sign;
  return null;
}

/** The name of the form at the draft's top; one that is not news says more than one that is. */
function labelOf(blocks: readonly AnnotatedBlock[]): Label | null {
  let news: Label | null = null;
  for (let at = 0; at < Math.min(TOP, blocks.length); at++)
    for (const sign of blocks[at]!.annotations.form) {
      if (sign.kind !== "label") continue;
      if (sign.form !== "news") return sign;
      news ??= sign;
    }
  return news;
}

const COPY: ReadonlySet<string> = new Set(["paragraph", "listItem", "tableCell", "blockQuote"]);

/** What the blocks of a draft show, counted. */
interface Tally {
  readonly of: Partial<Record<FormSign["kind"], number>>;
  /** Blocks of body copy. */
  readonly copy: number;
}

function tally(blocks: readonly AnnotatedBlock[]): Tally {
  const of: Tally["of"] = {};
  let copy = 0;
  // At every keystroke: a voice, which nearly every paragraph has, is not counted.
  for (let at = 0; at < blocks.length; at++) {
    const { block, annotations } = blocks[at]!;
    let counts = block.kind === "paragraph" || COPY.has(block.kind);
    const signs = annotations.form;
    for (let index = 0; index < signs.length; index++) {
      const { kind } = signs[index]!;
      if (kind === "voice") continue;
      of[kind] = (of[kind] ?? 0) + 1;
      counts ||= kind === "tabular";
    }
    if (counts) copy++;
  }
  return { of, copy };
}

/** So many of a kind make a form; fewer are found in news. */
const MOST_SURE = { questions: 2, asked: 4, steps: 3, tabular: 8, stamps: 4 };

function looksLike(blocks: readonly AnnotatedBlock[]): DraftForm | null {
  const { of, copy } = tally(blocks);
  const count = (kind: FormSign["kind"]): number => of[kind] ?? 0;
  if (count("question") >= MOST_SURE.questions && count("answer") >= MOST_SURE.questions)
    return { form: "interview", by: "its questions and answers", from: firstOf(blocks, "question") };
  const announced = count("interview headline") > 0;
  if (announced && count("asked") >= MOST_SURE.questions)
    return { form: "interview", by: "its headline and questions", from: firstOf(blocks, "asked") };
  if (count("asked") >= MOST_SURE.asked) {
    const start = interviewStart(blocks);
    if (start >= 0) return { form: "interview", by: "its questions and answers", from: start };
  }
  if (salutes(blocks)) return { form: "letter", by: "its salutation", from: 0 };
  if (count("rating") > 0) return { form: "review", by: "its rating", from: 0 };
  if (count("how-to headline") > 0 && count("step") >= MOST_SURE.steps)
    return { form: "how-to", by: "its steps", from: 0 };
  if (count("tabular") >= MOST_SURE.tabular && count("tabular") >= copy * 0.6)
    return { form: "listing", by: "its lines of figures", from: 0 };
  if (count("stamp") >= MOST_SURE.stamps && distinctStamps(blocks) >= MOST_SURE.stamps)
    return { form: "live", by: "its entries by the time of day", from: 0 };
  if (count("death headline") > 0 && count("survived by") > 0 && diesEarly(blocks))
    return { form: "obituary", by: "its headline and its survivors", from: 0 };
  const voice = draftVoice(blocks);
  if (announced && isSpoken(voice))
    return { form: "interview", by: "its headline and its “I”", from: firstOf(blocks, "first person") };
  if (isReview(voice)) return { form: "review", by: "what it speaks of in its writer’s own voice", from: 0 };
  if (isColumn(voice)) return { form: "opinion", by: "its writer’s “I”, “we” or “you”", from: 0 };
  if (isSport(voice)) return { form: "sport", by: "the words of a sport throughout", from: 0 };
  const letters = lettersFrom(blocks);
  return letters < 0 ? null : { form: "letter", by: "its readers’ letters, from there on", from: letters };
}

function firstOf(blocks: readonly AnnotatedBlock[], kind: FormSign["kind"]): number {
  return Math.max(
    0,
    blocks.findIndex((block) => shows(block, kind)),
  );
}

function shows({ annotations }: AnnotatedBlock, kind: FormSign["kind"]): boolean {
  return annotations.form.some((sign) => sign.kind === kind);
}

/** Where the first question of an interview stands; undefined where there is none. */
function firstQuestion(blocks: readonly AnnotatedBlock[]): number | undefined {
  const at = blocks.findIndex((block) => shows(block, "question") || shows(block, "asked"));
  return at < 0 ? undefined : at;
}

/**
 * Where an interview whose turns have no labels begins: questions, each with an answer behind, and most answers told by an
 * "I" or a "we". -1 where the draft is none: an explainer asks too, and answers in its own voice.
 */
function interviewStart(blocks: readonly AnnotatedBlock[]): number {
  let start = -1;
  let questions = 0;
  let answers = 0;
  let own = 0;
  let open = false;
  let told = false;
  const close = (): void => {
    if (!open) return;
    answers++;
    if (told) own++;
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (shows(block, "asked")) {
      if (open && !told && at > 0 && shows(blocks[at - 1]!, "asked")) continue;
      close();
      if (start < 0) start = at;
      questions++;
      open = false;
      told = false;
    } else if (start >= 0 && COPY.has(block.block.kind)) {
      open = true;
      told ||= shows(block, "first person");
    }
  }
  close();
  return questions >= MOST_SURE.asked && answers >= MOST_SURE.asked && own >= answers * 0.6 ? start : -1;
}

/** A salutation is the first line, or stands under a headline and a byline. */
const SALUTED = 4;

function salutes(blocks: readonly AnnotatedBlock[]): boolean {
  return blocks.slice(0, SALUTED).some((block) => shows(block, "salutation"));
}

function distinctStamps(blocks: readonly AnnotatedBlock[]): number {
  const times = new Set<string>();
  for (const block of blocks)
    if (shows(block, "stamp")) times.add(/\d{1,2}(?:[:.]\d{2})?/.exec(block.block.prose)?.[0] ?? "");
  return times.size;
}

function diesEarly(blocks: readonly AnnotatedBlock[]): boolean {
  return blocks
    .filter(({ block }) => COPY.has(block.kind))
    .slice(0, 3)
    .some((block) => shows(block, "died"));
}
