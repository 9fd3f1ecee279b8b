import type { AnnotatedBlock } from "../annotations.js";
import { firstReaching, type Span } from "../../text/span.js";
import type { Attribution } from "../attributions/attribution.js";
import type { Mention } from "../mentions/mention.js";
import { sourceKind } from "./source-kind.js";
import type { Source, SourceMention, SourceTable } from "./sources.js";

/** A source while its mentions are being gathered. */
interface Gathered extends Source {
  name: string;
  shortName: string;
  role: string;
  introduced: SourceMention | null;
  readonly mentions: SourceMention[];
}

/**
 * Resolves the mentions and attributions of a whole draft to its sources, in one pass over the mentions: a full name
 * opens a source, a surname alone goes to the last person of that name, an acronym to the organisation that has those
 * initials. Speakers are looked up when asked for.
 */
export function resolveSources(blocks: readonly AnnotatedBlock[]): SourceTable {
  const sources: Gathered[] = [];
  /** By every way to name it: in full, by surname, by initials. */
  const known = new Map<string, Gathered>();

  for (let block = 0; block < blocks.length; block++) {
    const speaking = blocks[block]!.annotations.attributions;
    let next = 0;
    for (const mention of blocks[block]!.annotations.mentions) {
      if (mention.kind === "pronoun" || mention.kind === "role") continue;
      const { text } = mention;
      const source =
        known.get(text) ?? (mention.kind === "person" ? namedInFull(known, mention, block) : undefined);
      if (source) {
        source.mentions.push({ block, span: mention });
        if (source.role === "" && mention.role) source.role = roleOf(blocks[block]!, mention);
        continue;
      }
      // A name that is not known for a person's or a body's is a person's where it begins what speaks.
      while (next < speaking.length && (speaking[next]!.source?.end ?? 0) <= mention.start) next++;
      const speaks = mention.kind === "unknown" && beginsSource(speaking[next], mention);
      if (mention.kind !== "unknown" || speaks) {
        const added = opened(blocks[block]!, block, speaks ? asPerson(mention) : mention);
        sources.push(added);
        known.set(text, added);
        if (added.kind === "person") known.set(added.shortName, added);
        else if (text.includes(" ")) addInitials(known, initialsOf(text), added);
      }
    }
  }
  return { sources, speakerOf: speakers(blocks, known) };
}

/** The person whom the draft knew by surname alone ("Sheriff Ortiz") and now names in full. */
function namedInFull(
  known: Map<string, Gathered>,
  { text, surname, start, end }: Mention,
  block: number,
): Gathered | undefined {
  const source = known.get(surname);
  if (source?.kind !== "person" || source.introduced !== null) return undefined;
  source.name = text;
  source.introduced = { block, span: { start, end } };
  known.set(text, source);
  return source;
}

function addInitials(known: Map<string, Gathered>, initials: string, source: Gathered): void {
  if (initials.length > 1 && !known.has(initials)) known.set(initials, source);
}

function beginsSource(attribution: Attribution | undefined, mention: Mention): boolean {
  const start = attribution?.source?.start;
  return start === mention.start && mention.text.includes(" ");
}

function asPerson(mention: Mention): Mention {
  return { ...mention, kind: "person", surname: mention.text.slice(mention.text.lastIndexOf(" ") + 1) };
}

function opened(at: AnnotatedBlock, block: number, mention: Mention): Gathered {
  const place: SourceMention = { block, span: mention };
  const person = mention.kind === "person";
  const full = person ? mention.text !== mention.surname : true;
  return {
    name: mention.text,
    shortName: person ? mention.surname : mention.text,
    kind: person ? "person" : "organisation",
    role: roleOf(at, mention),
    introduced: full ? place : null,
    mentions: [place],
  };
}

function roleOf(at: AnnotatedBlock, mention: Mention): string {
  return mention.role ? at.block.prose.slice(mention.role.start, mention.role.end).trim() : "";
}

/** "Immigration and Customs Enforcement" → "ICE": the capitals. */
function initialsOf(name: string): string {
  let initials = "";
  for (const word of name.split(" ")) if (/^[A-Z]/.test(word)) initials += word[0]!;
  return initials;
}

/** No continued quotation looks back over more blocks than this for its speaker. */
const FURTHEST = 3;

function speakers(
  blocks: readonly AnnotatedBlock[],
  known: ReadonlyMap<string, Gathered>,
): SourceTable["speakerOf"] {
  const speakerOf = (block: number, attribution: number, depth: number): Source | null => {
    const at = blocks[block];
    const source = at?.annotations.attributions[attribution]?.source;
    if (!at || source === undefined || depth > FURTHEST * 2) return null;
    const before = (): Source | null => {
      if (attribution > 0) return speakerOf(block, attribution - 1, depth + 1);
      for (let b = block - 1; b >= 0 && block - b <= FURTHEST; b--) {
        const count = blocks[b]!.annotations.attributions.length;
        if (count > 0) return speakerOf(b, count - 1, depth + 1);
      }
      return null;
    };
    if (source === null) return before();
    const text = at.block.prose.slice(source.start, source.end);
    if (/^(?:he|she|they)$/i.test(text)) return before();
    const mentions = mentionsIn(at, source);
    const named = mentions.find(
      (m) => m.kind === "person" || (m.kind === "unknown" && known.get(m.text)?.kind === "person"),
    );
    const person = named && known.get(named.text);
    if (person) return person;
    const kind = sourceKind(text);
    const body = mentions.length === 1 ? known.get(mentions[0]!.text) : undefined;
    if (body && (kind === "organisation" || isWhole(text, body.name))) return body;
    return {
      name: text,
      shortName: text,
      kind,
      role: "",
      introduced: { block, span: source },
      mentions: [{ block, span: source }],
    };
  };
  return (block, attribution) => speakerOf(block, attribution, 0);
}

function mentionsIn({ annotations: { mentions } }: AnnotatedBlock, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let m = firstReaching(mentions, span.start); m < mentions.length && mentions[m]!.start < span.end; m++)
    found.push(mentions[m]!);
  return found;
}

function isWhole(text: string, name: string): boolean {
  return text.replace(/^(?:the|The) /, "") === name;
}
