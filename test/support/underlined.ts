import type { Review } from "../../server/src/review/review.js";
import type { Finding } from "../../server/src/rules/rule.js";
import type { Span } from "../../server/src/text/span.js";

/** Columns that a row of a snapshot has for the draft; longer lines are broken at a space. */
const WIDTH = 100;

interface Row extends Span {
  /** Number of the line that begins here, or null for a line's further rows. */
  readonly line: number | null;
}

/**
 * A reviewed draft as a person reads it: its lines, and beneath them each finding's words underlined, with the rule,
 * the severity, the message and the title of the first fix. A change of behaviour is a difference in this text.
 */
export function underlined({ text, findings, failures }: Review): string {
  const out = failures.map(({ rule, error }) => `! ${rule} failed: ${String(error)}\n`);
  for (const row of rowsOf(text)) {
    out.push(`${gutter(row.line === null ? "" : String(row.line))}${text.slice(row.start, row.end)}\n`);
    for (const finding of findings) {
      const { start, end } = finding.span;
      if (start >= row.end || end <= row.start) continue;
      const from = Math.max(start, row.start);
      const to = Math.min(end, row.end);
      out.push(`${gutter("")}${" ".repeat(from - row.start)}${"~".repeat(to - from)}\n`);
      if (end <= row.end) out.push(...said(finding));
    }
  }
  return out.map((line) => line.replace(/\s+\n$/, "\n")).join("");
}

function said(finding: Finding): string[] {
  const [fix] = finding.fixes();
  const lines = [`${finding.rule} (${finding.severity}): ${finding.message}`];
  if (fix) lines.push(`  fix: ${fix.title}`);
  return lines.map((line) => `      ${line}\n`);
}

function gutter(label: string): string {
  return `${label.padStart(3)} | `;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  text.split("\n").forEach((content, index) => {
    const end = at + content.length;
    let line: number | null = index + 1;
    let start = at;
    while (end - start > WIDTH) {
      const space = text.lastIndexOf(" ", start + WIDTH);
      const next = space > start ? space + 1 : start + WIDTH;
      rows.push({ line, start, end: next });
      line = null;
      start = next;
    }
    rows.push({ line, start, end });
    at = end + 1;
  });
  return rows;
}
