import { t } from "../../l10n/l10n.js";
import { place } from "../../annotations/annotations.js";
import type { Source } from "../../annotations/sources/sources.js";
import { nameParts } from "../../annotations/mentions/person-name.js";
import { isNobodysName } from "../../lexicon/nobody.js";
import type { NotedName } from "../../notes/people/capitals.js";
import { overlaps, type Span } from "../../text/span.js";
import type { DraftView } from "../view.js";
import { evidenceAt, findingsAt, type Evidence } from "./evidence.js";
import type { Item } from "./sheet.js";

const PASSAGES = 2;
/** A title stands so near to its name, in UTF-16 units. */
const BESIDE = 3;

/** The people and bodies that a draft names, each with where the notes have the name and the title. */
export function nameItems(view: DraftView): Item[] {
  const { review } = view;
  return review.sources.sources.flatMap((source): Item[] => {
    if (source.kind !== "person" && source.kind !== "organisation") return [];
    const [first] = [source.introduced, ...source.mentions].filter((mention) => mention !== null);
    if (!first || !/^[\p{Lu}\d]/u.test(source.name) || isNobodysName(source.name)) return [];
    const { placeholders } = review.blocks[first.block]!.annotations;
    if (placeholders.some((placeholder) => overlaps(placeholder, first.span))) return [];
    const spans = source.mentions.map(({ block, span }) => place(review.blocks[block]!, span));
    const item = {
      kind: "name" as const,
      span: place(review.blocks[first.block]!, first.span),
      name: source.name,
      words: source.name,
      of: source.role,
    };
    return [{ ...item, ...standing(view, source, spans) }];
  });
}

function standing(
  view: DraftView,
  source: Source,
  spans: readonly Span[],
): Pick<Item, "state" | "says" | "evidence"> {
  const { notes } = view.review;
  if (notes.notes.length === 0) return { state: "open", says: "", evidence: [] };
  const [finding] = findingsAt(view, "notes/name-or-title-differs", spans, BESIDE);
  if (finding) {
    const evidence = finding.related.flatMap(({ span, note }) =>
      note === undefined ? [] : evidenceAt(view, { path: note, span }, [span]),
    );
    return { state: "differs", says: finding.message, evidence };
  }
  const noted = notes.names();
  const passages = (names: readonly NotedName[], remark = ""): Evidence[] =>
    oneANote(names).flatMap((name) => evidenceAt(view, name, [name.span], remark));
  if (source.kind === "person" && source.name.includes(" ")) {
    const { given, last } = nameParts(source.name, false);
    const before = source.name.slice(0, source.name.lastIndexOf(" "));
    const named = [...noted.named(given, last), ...(before === given ? [] : noted.named(before, last))];
    if (named.length > 0) {
      const others = noted.nearly(given, last);
      return {
        state: "borne",
        says: others.length > 0 ? t("The notes spell it in two ways.") : t("The notes have the name."),
        evidence: [...passages(named), ...passages(others, t("Another spelling."))],
      };
    }
  }
  const found = noted.phrase(source.name);
  return found.length > 0
    ? { state: "borne", says: t("The notes have the name."), evidence: passages(found) }
    : { state: "absent", says: t("The notes do not have the name."), evidence: [] };
}

/** The first place in each note, of the first few notes. */
function oneANote(names: readonly NotedName[]): NotedName[] {
  const seen = new Map<string, NotedName>();
  for (const name of names) if (!seen.has(name.path)) seen.set(name.path, name);
  return [...seen.values()].slice(0, PASSAGES);
}
