// The verification sheet as Markdown, to keep with the story.
import { l10n, type SheetItem, type SheetResult } from "../../../server/src/lsp/protocol.js";
import { groupsOf, signed } from "../report/phrases.js";
import { NO_DRAFT, plain } from "../report/texts.js";
import { kindNames } from "./kinds.js";

/** The sheet as a task list, one list a kind; the passages below each item. */
export function sheetMarkdown({ headline, items, notes }: SheetResult, name: string): string {
  const checked = items.filter(({ ticks }) => ticks.length > 0).length;
  const held =
    notes === 0
      ? l10n.t("no notes")
      : notes === 1
        ? l10n.t("held against 1 note")
        : l10n.t("held against {0} notes", notes);
  const sections = groupsOf(items, ({ kind }) => kind).map(
    ([kind, own]) => `\n## ${kindNames()[kind as SheetItem["kind"]]}\n\n${own.map(item).join("")}`,
  );
  return `# ${l10n.t("Verification: {0}", plain(headline || name))}\n\n${plain(name)} · ${l10n.t("{0} of {1} checked", checked, items.length)} · ${held}\n${sections.join("")}${NO_DRAFT}`;
}

function item({ words, of, place, says, evidence, ticks }: SheetItem): string {
  const by = ticks.map(({ who, when }) => signed(who, when)).filter((part) => part !== "");
  const line = [words, of, place]
    .filter((part) => part !== "")
    .map(plain)
    .join(" — ");
  const below = [
    says,
    ...evidence.map(
      ({ file, line: at, text, remark }) =>
        `${remark === "" ? "" : `${remark} `}${l10n.t("{0}, line {1}", file, at)}: “${text
          .map((part) => part.words)
          .join("")
          .trim()}”`,
    ),
    by.length > 0 ? l10n.t("Checked by {0}", by.join("; ")) : "",
  ].filter((part) => part !== "");
  return `- [${ticks.length > 0 ? "x" : " "}] ${line}\n${below.map((part) => `  - ${plain(part)}\n`).join("")}`;
}
