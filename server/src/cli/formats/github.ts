import type { Severity } from "../../rules/rule.js";
import { Lines } from "../../features/answers/lines.js";
import { pathOf, type Format } from "../../features/answers/format.js";

/** A hint is a quiet mark in an editor, and no note on a line of a change. */
const COMMANDS: Record<Severity, "error" | "warning" | "notice" | null> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: null,
};

/**
 * Workflow commands, which GitHub's runner shows on the lines of a change. Lines and columns count from 1; the runner
 * takes columns only where a command's first and last line are the same.
 */
export const GITHUB: Format = {
  begin: "",
  between: "",
  draft({ path, text, review }) {
    const lines = new Lines(text);
    return review.findings
      .map(({ rule, severity, message, span }) => {
        const command = COMMANDS[severity];
        if (command === null) return "";
        const from = lines.at(span.start);
        const to = lines.at(span.end);
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : "";
        const place = `file=${property(pathOf(path))},line=${from.line},endLine=${to.line}${columns}`;
        return `::${command} ${place},title=${property(`Stet: ${rule}`)}::${data(message)}\n`;
      })
      .join("");
  },
  end: () => "",
};

/** Text as the runner wants it in a command's message … */
function data(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

/** … and in a property. */
function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent);
}
