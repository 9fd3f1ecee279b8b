// The report as text: Markdown to keep, and the open questions to send.
import { l10n, type Overview } from "../../../server/src/lsp/protocol.js";
import { groupsOf, questionsCounted, signed, wordsCounted } from "./phrases.js";

/** A message with words of the copy by which the reporter, who has the list and not the draft, finds the place: "TK" is none. */
const TELLS_WHERE = /“[^”]{12,}”/;

/** The open questions as a numbered list for an e-mail to the reporter, paragraph by paragraph. */
export function openQuestions({ headline, findings }: Overview, name: string): string {
  const title = headline === "" ? name : `“${headline}” (${name})`;
  if (findings.length === 0) return `${l10n.t("No open questions on {0}.", title)}\n`;
  const questions = findings.map(({ place, range, sentence, message }, index) => {
    const line = l10n.t("{0}, line {1}", place, range.start.line + 1);
    return `${index + 1}. ${line}: ${message}${TELLS_WHERE.test(message) ? "" : ` (${inMarks(sentence)})`}`;
  });
  return `${l10n.t("Open questions on {0}:", title)}\n\n${questions.join("\n")}\n`;
}

/** Says that a page is not to be reviewed as a draft, wherever it is opened. */
export const NO_DRAFT = "\n<!-- stet-file -->\n";

/** The report as Markdown. */
export function reportMarkdown(overview: Overview, name: string): string {
  const { headline, words, findings, sources, figures, stets } = overview;
  const item = (text: string) => `- ${text}\n`;
  const section = (title: string, body: string) => (body === "" ? "" : `\n## ${title}\n\n${body}`);
  const questions = groupsOf(findings, ({ kind }) => kind)
    .map(
      ([kind, own]) =>
        `**${plain(kind)}**\n\n${own.map(({ place, message, rule }) => item(`${plain(place)}: ${plain(message)} (\`${rule}\`)`)).join("")}`,
    )
    .join("\n");
  const cited = sources.map(
    ({ name: who, role, group, cited: times, words: said, quoted, introduced }) =>
      `| ${plain([who, role].filter(Boolean).join(", "))} | ${groupOf(group, introduced !== null)} | ${times.length} | ${said} | ${quoted} |\n`,
  );
  const table =
    cited.length > 0
      ? `| ${l10n.t("source")} | | ${l10n.t("cited")} | ${l10n.t("words")} | ${l10n.t("quoted")} |\n| --- | --- | ---: | ---: | ---: |\n${cited.join("")}`
      : "";
  const stood = stets.map(({ message, words: flagged, reason, who, when, rule }) =>
    item(
      `${plain(message || `“${flagged}”`)} — ${plain(reason || l10n.t("no reason given"))} (${plain([signed(who, when), rule].filter(Boolean).join(", "))})`,
    ),
  );
  const disagreeing = figures
    .filter(({ state }) => state === "disagrees")
    .flatMap(({ figures: own }) =>
      own.map(({ words: figure, sentence }) => item(`${plain(figure)}: ${plain(sentence)}`)),
    );
  return [
    `# ${l10n.t("Review: {0}", plain(headline || name))}\n\n${plain(name)} · ${wordsCounted(words)} · ${questionsCounted(findings.length)}\n`,
    section(l10n.t("Open questions"), questions || `${l10n.t("None.")}\n`),
    section(l10n.t("Sources"), table),
    section(l10n.t("Figures to be checked against each other"), disagreeing.join("")),
    section(l10n.t("Let stand"), stood.join("")),
    NO_DRAFT,
  ].join("");
}

/** How a source is known, in a word or two. */
function groupOf(group: Overview["sources"][number]["group"], isIntroduced: boolean): string {
  return {
    named: isIntroduced ? l10n.t("named") : l10n.t("named, not introduced"),
    described: l10n.t("described"),
    anonymous: l10n.t("anonymous"),
    vague: l10n.t("vague"),
  }[group];
}

/** Text that stands in Markdown as itself. */
export function plain(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** In quotation marks, where it does not stand in some already. */
function inMarks(words: string): string {
  return /^["“].*["”]$/su.test(words) ? words : `“${words}”`;
}
