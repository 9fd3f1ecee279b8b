import { NO_ANNOTATIONS, START, type AnnotatedBlock } from "../../server/src/annotations/annotations.js";
import { annotateMentions } from "../../server/src/annotations/mentions/annotate-mentions.js";
import { resolveSources } from "../../server/src/annotations/sources/resolve-sources.js";
import type { SourceTable } from "../../server/src/annotations/sources/sources.js";
import type { Span } from "../../server/src/text/span.js";
import { blocksOf } from "../text/support.js";
import type { LabelledAttribution, LabelledDraft } from "./read-labels.js";

/** A labelled draft's sources, resolved from the attributions that are labelled in it: whatever a tagger finds. */
export function resolved({ text, attributions }: LabelledDraft): {
  table: SourceTable;
  labels: LabelledAttribution[][];
} {
  const placed = blocksOf(text, "plaintext");
  const starts = placed.map(({ chunk, block }) => chunk.start + block.toSource({ start: 0, end: 1 }).start);
  const labels = placed.map((_, index) =>
    attributions.filter((one) => {
      const { start } = one.source ?? one.content[0]!;
      return start >= starts[index]! && start < (starts[index + 1] ?? Infinity);
    }),
  );
  const blocks = placed.map(({ chunk, block }, index): AnnotatedBlock => {
    const moved = ({ start, end }: Span): Span => ({
      start: start - starts[index]!,
      end: end - starts[index]!,
    });
    const here = labels[index]!.map(({ source, cue, content }) => ({
      source: source && moved(source),
      cue: cue.map(moved),
      content: content.map(moved),
    }));
    return {
      block,
      start: chunk.start,
      annotations: { ...NO_ANNOTATIONS, mentions: annotateMentions(block), attributions: here },
      context: START,
    };
  });
  return { table: resolveSources(blocks), labels };
}

/** `name; kind`, without article, last point and capital: what a label and an answer are compared by. */
function shown(name: string | undefined, kind: string | undefined): string {
  if (name === undefined) return "none";
  const bare = name.replace(/^(?:the|an?) /i, "").replace(/[.,]$/, "");
  return `${bare.charAt(0).toLowerCase()}${bare.slice(1)}; ${kind ?? ""}`;
}

/** What is told wrong of labelled drafts, and how many things are labelled in them. */
export interface Comparison {
  readonly wrong: readonly string[];
  readonly all: number;
}

/** Compares the speakers and people of labelled drafts with what is found of them. */
export function compare(drafts: readonly LabelledDraft[]): Comparison {
  const wrong: string[] = [];
  let all = 0;
  for (const draft of drafts) {
    const { table, labels } = resolved(draft);
    const said = (span: Span | null): string =>
      span ? draft.text.slice(span.start, span.end) : "(no source)";
    labels.forEach((ofBlock, block) => {
      ofBlock.forEach((label, index) => {
        all++;
        const found = table.speakerOf(block, index);
        const name = label.speaker === "=" ? said(label.source) : (label.speaker ?? undefined);
        const want = shown(name, label.kind) + (label.unintroduced ? "; unintroduced" : "");
        const have = shown(found?.name, found?.kind) + (found?.introduced === null ? "; unintroduced" : "");
        if (want !== have)
          wrong.push(
            `${draft.name}: ${said(label.source)} (${said(label.content[0] ?? null)}): ${have}, not ${want}`,
          );
      });
    });
    for (const person of draft.people) {
      all++;
      const [name, shortName, role = ""] = person.split("; ");
      const found = table.sources.find((source) => shown(source.name, "") === shown(name, ""));
      const have = `${found?.shortName ?? "nobody"}; ${found?.role ?? ""}`;
      if (have !== `${shortName ?? ""}; ${role}`) wrong.push(`${draft.name}: ${person}: ${have}`);
    }
  }
  return { wrong, all };
}
