import path from "node:path";
import { pathToFileURL } from "node:url";
import { gistOf } from "../../ledger/likeness.js";
import { passageAt, sentenceOf } from "../../ledger/passage.js";
import { fingerprint, type Stet } from "../../ledger/stet.js";
import { VERSION } from "../../review/version.js";
import { RULES } from "../../rules/index.js";
import type { Finding, Fix, Severity } from "../../rules/rule.js";
import type { Span } from "../../text/span.js";
import type { ReviewedDraft } from "../../features/answers/format.js";
import { Lines } from "../../features/answers/lines.js";
import { pathOf, type Format } from "../../features/answers/format.js";

const LEVELS: Record<Severity | "off", "error" | "warning" | "note" | "none"> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  off: "none",
};

const INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Columns count UTF-16 units, from 1. */
export const SARIF: Format = {
  begin: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(
    { driver: driver() },
  )},"columnKind":"utf16CodeUnits","results":[`,
  between: ",",
  draft(draft) {
    const lines = new Lines(draft.text);
    const met = new Map<string, number>();
    const results = [
      ...draft.review.findings.map((finding) => ({ finding, stets: [] as readonly Stet[] })),
      ...draft.review.stood,
    ];
    return results
      .sort((a, b) => a.finding.span.start - b.finding.span.start)
      .map(({ finding, stets }) => JSON.stringify(result(draft, lines, finding, stets, met)))
      .join(",");
  },
  end: ({ errors }) =>
    `],"invocations":[${JSON.stringify({
      executionSuccessful: errors.length === 0,
      toolExecutionNotifications: errors.map((text) => ({ level: "error", message: { text } })),
    })}]}]}\n`,
};

function driver() {
  return {
    name: "Stet",
    semanticVersion: VERSION,
    shortDescription: { text: "Source review for news copy." },
    rules: RULES.map(({ id, summary, defaultSeverity }) => ({
      id,
      name: pascalCase(id),
      shortDescription: { text: summary },
      // GitHub's code scanning turns a log down without it.
      fullDescription: { text: summary },
      help: { text: `${summary} Its page is server/src/rules/${id}.md.` },
      defaultConfiguration: { enabled: defaultSeverity !== "off", level: LEVELS[defaultSeverity] },
      properties: { tags: [id.slice(0, id.indexOf("/"))] },
    })),
  };
}

function result(
  draft: ReviewedDraft,
  lines: Lines,
  finding: Finding,
  stets: readonly Stet[],
  met: Map<string, number>,
) {
  const { rule, severity, message, span, related } = finding;
  const here = related.filter(({ note }) => note === undefined);
  const artifactLocation = { uri: uriOf(draft.path) };
  const at = (place: Span) => ({
    physicalLocation: {
      artifactLocation,
      region: { ...region(lines, place), snippet: { text: draft.text.slice(place.start, place.end) } },
    },
  });
  // By the words and not by the line, so that a result stays the same while the copy around it moves.
  const passage = passageAt(draft.text, span);
  const print = fingerprint(
    [rule, ...gistOf(passage.words).words, "\n", ...gistOf(sentenceOf(passage)).words].join(" "),
  );
  const count = (met.get(print) ?? 0) + 1;
  met.set(print, count);
  const fixes = finding.fixes();
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [at(span)],
    ...(here.length > 0 && {
      relatedLocations: here.map((other, id) => ({
        id,
        ...at(other.span),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: {
      "stetPassage/v1": `${print}:${count}`,
      // The one that GitHub goes by.
      primaryLocationLineHash: `${print}:${count}`,
    },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, lines, artifactLocation)) }),
    ...(stets.length > 0 && {
      suppressions: stets.map(({ reason, who, when, id }) => ({
        kind: "external",
        status: "accepted",
        justification: reason || "No reason was given.",
        properties: { who, when, id },
      })),
    }),
  };
}

function sarifFix({ title, edits }: Fix, lines: Lines, artifactLocation: { uri: string }) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines, edit),
    insertedContent: { text: edit.newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Where a span stands; `endColumn` is that of the character behind it. */
function region(lines: Lines, { start, end }: Span) {
  const from = lines.at(start);
  const to = lines.at(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A path as a URI reference, relative where the path is; what came through standard input has a name of its own. */
function uriOf(file: string): string {
  if (file === "-") return "stdin";
  if (path.isAbsolute(file)) return pathToFileURL(file).toString();
  return pathOf(file).split("/").map(encodeURIComponent).join("/");
}

/** "UnattributedClaim" for "attribution/unattributed-claim". */
function pascalCase(id: string): string {
  return id
    .slice(id.indexOf("/") + 1)
    .split("-")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("");
}
