import { toldOnce, type Finding, type Severity } from "../../rules/rule.js";
import { sayForm } from "../../review/forms.js";
import type { ReviewedDraft } from "../../features/answers/format.js";
import { Lines, printable } from "../../features/answers/lines.js";
import type { Format, Total } from "../../features/answers/format.js";

/** For a person at a terminal; drafts with nothing to say of them are left out. */
export const PRETTY: Format = {
  begin: "",
  between: "",
  draft: (draft, colour) => (draft.review.findings.length > 0 ? pretty(draft, colour) : ""),
  end: (total) =>
    total.files > 0 ? summaryLine(total) : total.errors.length === 0 ? "There is no draft here.\n" : "",
};

const WIDTH = 100;
const COLOURS: Record<Severity | "dim" | "bold", string> = {
  error: "31",
  warning: "33",
  information: "36",
  hint: "90",
  dim: "90",
  bold: "1",
};

/** A draft's findings for a person: the line of the draft, the words underlined, what is the matter, the first fix. */
function pretty(draft: ReviewedDraft, colour: boolean): string {
  const paint = (style: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[style]}m${text}\u001b[0m` : text;
  const lines = new Lines(draft.text);
  const { form } = draft.review;
  const said = form ? ` ${paint("dim", `· ${sayForm(form)}`)}` : "";
  const parts = [`${paint("bold", printable(draft.path))}${said}\n`];
  for (const finding of draft.review.findings) parts.push(entry(finding, lines, paint));
  return `${parts.join("\n")}\n`;
}

function entry(
  finding: Finding,
  lines: Lines,
  paint: (style: Severity | "dim" | "bold", text: string) => string,
): string {
  const { line, column } = lines.at(finding.span.start);
  const { start, text } = lines.line(line);
  const from = finding.span.start - start;
  const to = Math.min(text.length, finding.span.end - start);
  const { shown, offset, length } = excerpt(text, from, Math.max(to, from + 1));
  const gutter = String(line).padStart(5);
  const out = [
    `${paint("dim", `${gutter} │ `)}${shown}`,
    `${paint("dim", "      │ ")}${" ".repeat(offset)}${paint(finding.severity, "~".repeat(length))}`,
    `${paint("dim", "      │ ")}${paint(finding.severity, finding.severity)} ${printable(finding.message)} ${paint("dim", `${finding.rule} ${line}:${column}`)}`,
  ];
  for (const related of toldOnce(finding.related))
    out.push(
      paint(
        "dim",
        printable(
          `      │   ${related.note ?? `line ${lines.at(related.span.start).line}`}: ${related.message}`,
        ),
      ),
    );
  const fix = finding.fixes()[0];
  if (fix) out.push(paint("dim", `      │   fix: ${printable(fix.title)}`));
  return `${out.join("\n")}\n`;
}

/** A part of the line that fits the screen, with the underlined words in it; a long underline is cut at the edge. */
function excerpt(line: string, from: number, to: number): { shown: string; offset: number; length: number } {
  let start = 0;
  if (to > WIDTH) start = Math.max(0, Math.min(from - 12, line.length - WIDTH));
  const head = start > 0 ? "…" : "";
  const tail = line.length - start > WIDTH ? "…" : "";
  const shown = `${head}${printable(line.slice(start, start + WIDTH))}${tail}`;
  const offset = columns(line.slice(start, from)) + head.length;
  return { shown, offset, length: Math.max(1, columns(line.slice(from, Math.min(to, start + WIDTH)))) };
}

/** How many columns a terminal gives the text: one a character, none for combining marks, two for wide ones. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/^[\p{M}\u200B-\u200F\uFE0F]$/u.test(char)) continue;
    width +=
      /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return width;
}

/** The last line: how much was read and found. */
function summaryLine({ files: count, findings, stood }: Total): string {
  const files = `${count} ${count === 1 ? "draft" : "drafts"}`;
  const more = stood === 0 ? "" : ` ${stood} let stand on the record.`;
  if (findings === 0) return `Nothing to report in ${files}.${more}\n`;
  return `${findings} ${findings === 1 ? "finding" : "findings"} in ${files}.${more}\n`;
}
