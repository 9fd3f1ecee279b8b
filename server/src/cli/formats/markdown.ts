import type { ReviewedDraft } from "../../features/answers/format.js";
import { Lines } from "../../features/answers/lines.js";
import { pathOf, type Format } from "../../features/answers/format.js";

/** How many words of a flagged passage are shown. */
const SHOWN = 14;

/** A report for a comment on a change, a job's summary or a mail: what is open in each draft, and what was let stand. */
export const MARKDOWN: Format = {
  begin: "",
  between: "\n",
  draft(draft) {
    const { findings, stood } = draft.review;
    if (findings.length === 0 && stood.length === 0) return "";
    const lines = new Lines(draft.text);
    const item = (span: { start: number; end: number }, message: string, rule: string, more = "") =>
      `- **line ${lines.at(span.start).line}**: ${quoted(draft, span)} — ${plain(message)} (\`${rule}\`)${more}\n`;
    const open = findings.map(({ span, message, rule }) => item(span, message, rule)).join("");
    const said = stood
      .map(({ finding: { span, message, rule }, stets }) => {
        const by = stets.map(({ who, when, reason }) =>
          plain([[who, when.slice(0, 10)].filter(Boolean).join(", "), reason].filter(Boolean).join(": ")),
        );
        return item(span, message, rule, ` Let stand by ${by.join("; ")}`);
      })
      .join("");
    return `### ${plain(pathOf(draft.path))}\n\n${open}${said && `${open && "\n"}Let stand:\n\n${said}`}`;
  },
  end({ files, findings, errors }) {
    const drafts = `${files} ${files === 1 ? "draft" : "drafts"}`;
    const count =
      findings === 0
        ? "Nothing is open"
        : `${findings} ${findings === 1 ? "finding is" : "findings are"} open`;
    const unread = errors.map((line) => `- Not read: ${plain(line)}\n`).join("");
    return `\n${count} in ${drafts}.\n${unread && `\n${unread}`}`;
  },
};

function quoted({ text }: ReviewedDraft, { start, end }: { start: number; end: number }): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  const shown = `${plain(words.slice(0, SHOWN).join(" "))}${words.length > SHOWN ? " …" : ""}`;
  // A quotation brings its own marks.
  return /^["“].*["”]$/su.test(shown) ? shown : `“${shown}”`;
}

/** Text that stands in Markdown as itself. */
function plain(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replaceAll("@", "&#64;");
}
