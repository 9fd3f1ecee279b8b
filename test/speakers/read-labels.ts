import { readdirSync, readFileSync } from "node:fs";
import type { Attribution } from "../../server/src/annotations/attributions/attribution.js";
import type { Span } from "../../server/src/text/span.js";

type Part = "source" | "cue" | "content";

/** An attribution of a labelled draft, in the draft's own offsets, and who is meant by its source. */
export interface LabelledAttribution extends Attribution {
  /** The speaker's fullest name in the draft; "=" for the source's own words; null where nobody can tell. */
  readonly speaker: string | null;
  readonly kind: string;
  /** Whether the speaker is named nowhere in full or with a role. */
  readonly unintroduced: boolean;
}

/** A draft with its labels taken out. */
export interface LabelledDraft {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
  /** People as `name; short name; role`. */
  readonly people: readonly string[];
}

/**
 * Reads the labelled drafts of a folder. A draft is marked `<source>…</source> <cue>…</cue> <content>…</content>`, and
 * `{speaker; kind}` ends an attribution: the parts since the one before it are its own, and one that stands within a part
 * of another belongs to what is quoted there. Lines that begin with `=` close the draft: who is in it, how they are called
 * for short, and in which role.
 */
export function labelledDrafts(folder: URL): LabelledDraft[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readLabels(file, readFileSync(new URL(file, folder), "utf8")));
}

interface Open {
  readonly parts: Record<Part, Span[]>;
  inside: { readonly part: Part; readonly start: number } | null;
}

/** Reads one labelled draft; throws where its labels do not pair. */
export function readLabels(name: string, sample: string): LabelledDraft {
  const lines = sample.split("\n");
  const people = lines.filter((line) => line.startsWith("= ")).map((line) => line.slice(2));
  const draft = lines.filter((line) => !line.startsWith("= ")).join("\n");
  const attributions: LabelledAttribution[] = [];
  const stack: Open[] = [opened()];
  let text = "";
  let at = 0;
  for (const match of draft.matchAll(/<(\/?)(source|cue|content)>|\{([^}]*)\}/g)) {
    text += draft.slice(at, match.index);
    at = match.index + match[0].length;
    const [, closing, part, label] = match;
    let open = stack.at(-1)!;
    if (label !== undefined) {
      attributions.push(attributionOf(open, label));
      stack.pop();
      if (stack.length === 0) stack.push(opened());
    } else if (closing === "") {
      if (open.inside) stack.push((open = opened()));
      open.inside = { part: part as Part, start: text.length };
    } else {
      const { inside } = open;
      if (inside?.part !== part) throw new Error(`${name}: ${match[0]} closes nothing at ${match.index}`);
      open.parts[part as Part].push({ start: inside!.start, end: text.length });
      open.inside = null;
    }
  }
  text += draft.slice(at);
  attributions.sort((a, b) => startOf(a) - startOf(b));
  return { name, text, attributions, people };
}

function opened(): Open {
  return { parts: { source: [], cue: [], content: [] }, inside: null };
}

function attributionOf({ parts }: Open, label: string): LabelledAttribution {
  const [speaker, kind = "", more] = label.split("; ");
  return {
    source: parts.source[0] ?? null,
    cue: parts.cue,
    content: parts.content,
    speaker: speaker === "none" ? null : speaker!,
    kind,
    unintroduced: more === "unintroduced",
  };
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...(source ? [source] : []), ...cue, ...content].map(({ start }) => start));
}
