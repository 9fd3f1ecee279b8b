// Labelled copy in brat's stand-off format: DIR/text/NAME.txt and DIR/attributions/NAME[_xxxx].ann.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { START, type Context } from "../../server/src/annotations/annotations.js";
import { contextAfter } from "../../server/src/annotations/annotate.js";
import { settingOf } from "../../server/src/annotations/attributions/annotate-attributions.js";
import type { Attribution } from "../../server/src/annotations/attributions/attribution.js";
import { readByRules } from "../../server/src/annotations/attributions/first-reading/read-by-rules.js";
import { Tag } from "../../server/src/annotations/attributions/tagger/tags.js";
import { findQuotations } from "../../server/src/annotations/quotations/find-quotations.js";
import type { Quotation } from "../../server/src/annotations/quotations/quotation.js";
import { cutDraft } from "../../server/src/text/cut.js";
import type { Block } from "../../server/src/text/draft.js";
import { readChunk } from "../../server/src/text/read.js";

type Pair = readonly [start: number, end: number];

/** An attribution as labelled: spans in the text, in UTF-16 units. */
export interface Labelled {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** A block of a training text, with what the annotators before the tagger say of it, and its right tags. */
export interface Example {
  readonly document: number;
  readonly block: Block;
  readonly quotations: readonly Quotation[];
  readonly ruled: readonly Attribution[];
  readonly setting: number;
  readonly tags: Uint8Array;
  /** The labelled attributions whose cue stands in this block, in its prose. */
  readonly labelled: readonly Labelled[];
}

/** Reads every labelled text of a folder into examples, block by block, in the order of the names. */
export function readCorpus(folder: string): Example[] {
  const annotations = new Map<string, string>();
  for (const file of readdirSync(path.join(folder, "attributions")).sort()) {
    const name = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, "");
    if (file.endsWith(".ann") && !annotations.has(name)) annotations.set(name, file);
  }
  return [...annotations].flatMap(([name, file], document) => {
    const text = readFileSync(path.join(folder, "text", `${name}.txt`), "utf8");
    const labelled = readLabels(readFileSync(path.join(folder, "attributions", file), "utf8"), text);
    return examplesOf(text, labelled, document);
  });
}

function examplesOf(text: string, labelled: readonly Labelled[], document: number): Example[] {
  const tags = tagsOf(text, labelled);
  const examples: Example[] = [];
  let context: Context = START;
  for (const chunk of cutDraft(text, "plaintext"))
    for (const block of readChunk(chunk, "plaintext").blocks) {
      const quotations = findQuotations(block, context);
      const setting = settingOf(block, context);
      context = contextAfter(block, context, quotations);
      if (block.tokens.length === 0) continue;
      const places = block.tokens.map((token) => {
        const { start, end } = block.toSource(token);
        return [chunk.start + start, chunk.start + end] as const;
      });
      const toProse = proseOf(block, places);
      const [from, to] = [places[0]![0], places.at(-1)![1]];
      examples.push({
        document,
        block,
        quotations,
        ruled: readByRules(block, quotations),
        setting,
        tags: tokenTags(tags, places),
        labelled: labelled
          .filter(({ cue }) => cue[0] !== undefined && cue[0][0] >= from && cue[0][0] < to)
          .map((each) => ({
            source: toProse(each.source),
            cue: toProse(each.cue),
            content: toProse(each.content),
          })),
      });
    }
  return examples;
}

/** By character: the tag of each, where a cue outranks a source and a source a content. */
function tagsOf(text: string, labelled: readonly Labelled[]): { tags: Uint8Array; starts: Set<number> } {
  const tags = new Uint8Array(text.length);
  const starts = new Set<number>();
  for (const { content } of labelled)
    for (const [start, end] of content) {
      tags.fill(Tag.content, start, end);
      starts.add(start);
    }
  for (const { source } of labelled) for (const [start, end] of source) tags.fill(Tag.source, start, end);
  for (const { cue } of labelled) for (const [start, end] of cue) tags.fill(Tag.cue, start, end);
  return { tags, starts };
}

function tokenTags({ tags, starts }: ReturnType<typeof tagsOf>, places: readonly Pair[]): Uint8Array {
  const result = new Uint8Array(places.length);
  places.forEach(([start], i) => {
    const tag = tags[start]!;
    const begins = tag === Tag.content && (starts.has(start) || i === 0 || result[i - 1] === Tag.outside);
    result[i] = begins ? Tag.contentStart : tag;
  });
  return result;
}

/** Leads from spans of the text to spans of the block's prose, by the tokens that lie in them. */
function proseOf(block: Block, places: readonly Pair[]): (spans: readonly Pair[]) => Pair[] {
  return (spans) =>
    spans.flatMap(([start, end]) => {
      const inside = block.tokens.filter((_, i) => places[i]![0] >= start && places[i]![1] <= end);
      return inside.length === 0 ? [] : [[inside[0]!.start, inside.at(-1)!.end] as const];
    });
}

/** The labels of one file; brat counts code points, JavaScript UTF-16 units. */
function readLabels(annotation: string, text: string): Labelled[] {
  const units: number[] = [];
  let unit = 0;
  for (const char of text) {
    units.push(unit);
    unit += char.length;
  }
  units.push(unit);
  const at = (point: string) => units[Math.min(Number(point), units.length - 1)]!;
  const spans = new Map<string, Pair[]>();
  const found: Labelled[] = [];
  const lines = annotation.split("\n");
  for (const line of lines) {
    const span = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(line);
    if (span)
      spans.set(
        span[1]!,
        span[2]!.split(";").map((part) => part.split(" ").map(at) as unknown as Pair),
      );
  }
  for (const line of lines) {
    const event = /^E\d+\t(.*)$/.exec(line);
    if (!event) continue;
    const parts: Record<string, Pair[]> = { source: [], cue: [], content: [] };
    for (const part of event[1]!.trim().split(/\s+/).slice(1)) {
      const [role, id] = part.split(":");
      parts[role!.replace(/\d+$/, "").toLowerCase()]?.push(...(spans.get(id!) ?? []));
    }
    found.push({ source: parts["source"]!, cue: parts["cue"]!, content: parts["content"]! });
  }
  return found;
}
