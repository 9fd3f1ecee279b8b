import type { Block, Token } from "../../../text/draft.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Attribution } from "../attribution.js";

/** The most words in a name before a colon or behind a dash ("REP. ANA MARÍA DE LA CRUZ:"). */
const LONGEST_NAME = 6;
/** The most tokens from the comma after a signature's name ("— Ana Ruiz, a nurse at the county hospital"). */
const LONGEST_ROLE = 12;
/** Fewer words than this behind "WEATHER:" are an entry in a list, not something said. */
const SHORTEST_TURN = 4;

/** Capitals before a colon that open a notice, a picture or a heading, and are nobody's name. */
const NOTICES = new Set(
  (
    "abstract alert also analysis announcement answer breaking bottom boom busted byline caption clarification comment conclusion " +
    "contact correction credit date deadline details disclaimer disclosure editor editors email evidence exclusive explainer fact " +
    "facts false fix fyi graphic how image info info international key latest listen live local location look map media more must " +
    "national new news note notice opinion options output photo photos photograph pictured poll polls previous previously price " +
    "question quiz ratings read reads recap related report result results review rule ruling score see shot slideshow source sources " +
    "sport sports stat summary takeaway tip tips topic topics true update updated verdict video view vote warning watch weather " +
    "what when where who why winner"
  ).split(" "),
);
const DASHES = new Set(["—", "―", "–", "--", "-"]);
/** Small words that stand inside a name. */
const PARTICLES = new Set("al bin da de del der di do dos du el la le van von y".split(" "));

/**
 * The attribution of a block that its form gives to one speaker: a turn of a transcript, with the name in capitals and
 * a colon before it, or a quotation signed with a dash and a name. Null where the block is neither.
 */
export function turnIn(block: Block, quotations: readonly Quotation[]): Attribution | null {
  return labelledTurn(block) ?? signedQuotation(block, quotations);
}

function labelledTurn({ kind, tokens }: Block): Attribution | null {
  if (kind === "headline" || kind === "subhead") return null;
  const first = isOpening(tokens[0]?.text ?? "") ? 1 : 0;
  let colon = first;
  while (colon < tokens.length && colon - first <= LONGEST_NAME && isInCapitals(tokens[colon]!)) colon++;
  if (colon === first || tokens[colon]?.text !== ":" || tokens.length - colon <= SHORTEST_TURN) return null;
  const name = tokens.slice(first, colon);
  if (name.some(({ lower }) => NOTICES.has(lower)) || !name.some(({ text }) => text.length > 2)) return null;
  return {
    source: { start: name[0]!.start, end: name.at(-1)!.end },
    cue: [{ start: tokens[colon]!.start, end: tokens[colon]!.end }],
    content: [{ start: tokens[colon + 1]!.start, end: tokens.at(-1)!.end }],
  };
}

function signedQuotation({ tokens }: Block, quotations: readonly Quotation[]): Attribution | null {
  const [first, last] = [tokens[0], quotations.at(-1)];
  if (first === undefined || last === undefined || first.start !== quotations[0]!.start) return null;
  let at = tokens.length;
  while (at > 0 && tokens[at - 1]!.start >= last.end) at--;
  const dash = tokens[at];
  // A title has no stop: “The Long Winter” — Ana Ruiz.
  const isSaid = last.kind === "direct" || /^[.!?,…]/.test(tokens[at - 2]?.text ?? "");
  if (!dash || !DASHES.has(dash.text) || !isSaid) return null;
  const signature = tokens.slice(at + 1);
  if (signature.at(-1)?.text === ".") signature.pop();
  const comma = signature.findIndex(({ text }) => text === ",");
  const name = comma < 0 ? signature : signature.slice(0, comma);
  if (name.length === 0 || name.length > LONGEST_NAME || signature.length - name.length > LONGEST_ROLE)
    return null;
  if (!name.every((token, i) => isOfName(token, i, name.length))) return null;
  return {
    source: { start: name[0]!.start, end: signature.at(-1)!.end },
    cue: [{ start: dash.start, end: dash.end }],
    content: [{ start: first.start, end: last.end }],
  };
}

function isOpening(text: string): boolean {
  return text === "“" || text === '"' || text === "‘";
}

function isInCapitals({ text, kind }: Token): boolean {
  return text === "." || (kind === "word" && text === text.toUpperCase() && text !== text.toLowerCase());
}

function isOfName({ text, lower, kind }: Token, i: number, length: number): boolean {
  if (kind !== "word") return text === "." && i > 0;
  return text !== lower || (i > 0 && i < length - 1 && PARTICLES.has(lower));
}
