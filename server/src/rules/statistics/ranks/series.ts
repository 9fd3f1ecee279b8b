import { t } from "../../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../../annotations/annotations.js";
import type { Figure } from "../../../annotations/figures/figure.js";
import { replaceTyped } from "../../../edits/replace-wording.js";
import { setFigure } from "../../../edits/set-figure.js";
import { spellNumber } from "../../../lexicon/number-words.js";
import { allMatches } from "../../../text/all-matches.js";
import type { Span } from "../../../text/span.js";
import type { Fix, Gathered, Report, ReviewedDraft } from "../../rule.js";

const SUPERLATIVE =
  /\b(?:the\s)?(most|highest|largest|biggest|fewest|lowest|least|smallest)\b(?:\s(?!since\b|in\b)[A-Za-zÀ-ɏ-]+){0,4},?\s(?:since\s(?=\d{4})|in\s)(?:(?:more than|at least|nearly|over|about|the (?:last|past))\s)*/giu;
const DOWN = /^(?:fewest|lowest|least|smallest)$/i;

const DECADE = "a decade";

/** "the most since 2012", "the lowest in five years", with the value that it is said of. */
interface Claim {
  readonly kind: "claim";
  readonly span: Span;
  /** The year or the number of years; null for "a decade". */
  readonly figure: Figure | null;
  readonly down: boolean;
  /** The year named, or null for `years`. */
  readonly since: number | null;
  readonly years: number;
  /** The values of its sentence. */
  readonly values: readonly number[];
}

/** A row of a list of years, or a cell of a table. */
interface Point {
  readonly kind: "point";
  /** The year, in a list or in the first column of a table. */
  readonly year: number | null;
  readonly figure: Figure | null;
}

/** What a block tells of a series over the years. */
export type Told = Claim | Point;

/** The claims and the points of a block; null where it has none. */
export function seriesIn(at: AnnotatedBlock): readonly Told[] | null {
  const { figures } = at.annotations;
  if (figures.length === 0) return null;
  const { kind, prose, cell } = at.block;
  if (cell !== undefined || kind === "listItem") {
    const [first, second] = figures;
    const isYear = first?.role === "date" && first.unit === "year" && first.start <= 2;
    if (cell !== undefined)
      return [{ kind: "point", year: isYear ? first.value : yearOf(prose), figure: first ?? null }];
    if (
      isYear &&
      figures.length === 2 &&
      second !== undefined &&
      /^\s?[:–—-]\s?$|^:?\s$/.test(prose.slice(first.end, second.start))
    )
      return [{ kind: "point", year: first.value, figure: second }];
    return null;
  }
  const claims = [...claimsIn(at)];
  return claims.length === 0 ? null : claims;
}

/** A cell that is a year and nothing else. */
function yearOf(prose: string): number | null {
  return /^\s*(?:19|20)\d\d\s*$/.test(prose) ? Number(prose) : null;
}

function* claimsIn(at: AnnotatedBlock): Generator<Claim> {
  const { prose, sentences } = at.block;
  const { figures } = at.annotations;
  for (const match of allMatches(prose, SUPERLATIVE)) {
    const end = match.index + match[0].length;
    const next = figures.find(({ start, number }) => start === end || number.start === end);
    const isSince = /\bsince\s$/.test(match[0]);
    const decade = prose.startsWith(DECADE, end);
    const years = decade
      ? 10
      : next?.role === "duration" && /^(?:year|decade)$/.test(next.unit)
        ? next.value * (next.unit === "decade" ? 10 : 1)
        : 0;
    if (isSince ? next === undefined || next.role !== "date" || next.unit !== "year" : years < 2) continue;
    const sentence = sentences.find((each) => each.start <= match.index && match.index < each.end);
    if (sentence === undefined) continue;
    const values = figures
      .filter(
        ({ start, end: last, role }) =>
          start >= sentence.start && last <= match.index && role !== "date" && role !== "rank",
      )
      .map(({ value }) => value);
    if (values.length === 0) continue;
    yield {
      kind: "claim",
      span: { start: match.index, end: next === undefined ? end + DECADE.length : next.end },
      figure: next ?? null,
      down: DOWN.test(match[1]!),
      since: isSince ? next!.value : null,
      years,
      values,
    };
  }
}

/** A claim at its block, as it stands in the version of the draft that is read. */
interface PlacedClaim extends Claim {
  readonly at: AnnotatedBlock;
}

interface Entry {
  readonly year: number;
  readonly at: AnnotatedBlock;
  readonly figure: Figure;
}

/** Claims of a most or a least over years that a table or a list of the draft tells otherwise. */
export function* wrongSuperlatives(
  { text, blocks }: ReviewedDraft,
  gathered: readonly Gathered<readonly Told[]>[],
): Generator<Report> {
  const claims: PlacedClaim[] = [];
  for (const { block, gist } of gathered)
    for (const told of gist) if (told.kind === "claim") claims.push({ ...told, at: blocks[block]! });
  if (claims.length === 0) return;
  const series = seriesOf(blocks, gathered);
  for (const claim of claims)
    for (const entries of series) {
      const last = entries.reduce((latest, entry) => (entry.year > latest.year ? entry : latest));
      // The claim is of this series where it is said of the latest value of it.
      if (!claim.values.includes(last.figure.value)) continue;
      const against = entries.find((entry) => isAgainst(claim, entry, last));
      if (against === undefined) continue;
      yield { ...report(claim, against, last), fixes: () => claimFixes(text, claim, entries, last) };
    }
}

function isAgainst({ down, since, years }: Claim, { year, figure }: Entry, last: Entry): boolean {
  if (year >= last.year) return false;
  const beaten = down ? figure.value < last.figure.value : figure.value > last.figure.value;
  if (since === null) return year > last.year - years && beaten;
  return year > since ? beaten : year === since && !beaten && figure.value !== last.figure.value;
}

/** The claim with the year that the series bears out: the last one that had as much, or as little. */
function claimFixes(
  text: string,
  { at, span, figure, down, since }: PlacedClaim,
  entries: readonly Entry[],
  last: Entry,
): Fix[] {
  const beaten = entries.filter(
    ({ year, figure: { value } }) =>
      year < last.year && (down ? value <= last.figure.value : value >= last.figure.value),
  );
  const year = Math.max(...beaten.map((entry) => entry.year));
  const years = last.year - year;
  // Of two years there is no most: the year before had as much.
  if (!Number.isFinite(year) || years < 2) return [];
  if (figure === null) {
    const words = `${spellNumber(years) ?? ""} years`;
    const edits =
      years < 10 ? replaceTyped(text, at, { start: span.end - DECADE.length, end: span.end }, words) : null;
    return edits === null ? [] : [{ title: t`Make it “${words}”`, edits }];
  }
  const edit = setFigure(text, at, figure, since === null ? years : year);
  return edit === null
    ? []
    : [{ title: t`Make it ${edit.newText}${since === null ? t(" years") : ""}`, edits: [edit] }];
}

/** The series of the draft: a list of years, or each column of a table whose first column holds years. */
function seriesOf(
  blocks: readonly AnnotatedBlock[],
  gathered: readonly Gathered<readonly Told[]>[],
): Entry[][] {
  const series = new Map<string, Entry[]>();
  let year: { value: number | null; row: string } = { value: null, row: "" };
  let list = 0;
  let before = -1;
  for (const { block, gist } of gathered)
    for (const told of gist) {
      if (told.kind === "claim") continue;
      const { year: own, figure } = told;
      const at = blocks[block]!;
      const { cell } = at.block;
      if (cell === undefined) {
        if (own === null || figure === null) continue;
        if (own <= before && before - own > 1) list++;
        before = own;
        add(series, `list ${list}`, { year: own, at, figure });
        continue;
      }
      const table = `${at.start} ${cell.table}`;
      const row = `${table} ${cell.row}`;
      if (cell.column === 0) year = { value: own, row };
      else if (year.row === row && year.value !== null && figure !== null)
        add(series, `${table} column ${cell.column}`, { year: year.value, at, figure });
    }
  return [...series.values()].filter((entries) => entries.length > 1);
}

function add(series: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = series.get(key);
  if (known === undefined) series.set(key, [entry]);
  else known.push(entry);
}

function report({ at, span, down }: PlacedClaim, against: Entry, last: Entry): Report {
  const value = proseOf(against.at, against.figure.number);
  return {
    span: place(at, span),
    message: t`${against.year} had ${value}, ${last.year} ${proseOf(last.at, last.figure.number)}: not “${proseOf(at, span)}”.`,
    why: t`The draft’s own figures give ${value} for ${against.year}, which is ${down ? t("less") : t("more")} than or as much as the claim leaves room for.`,
    related: [
      { span: place(against.at, against.figure), message: `${against.year}: ${value}.` },
      { span: place(last.at, last.figure), message: t`${last.year}: the figure that the claim is about.` },
    ],
  };
}
