// The report as text: Markdown to keep, and the open questions to send.
import type { Overview } from "../../../server/src/lsp/protocol.js";
import { counted, groupsOf, signed } from "./phrases.js";

/** The open questions as a numbered list for an e-mail to the reporter, paragraph by paragraph. */
export function openQuestions({ headline, findings }: Overview, name: string): string {
  const title = headline === "" ? name : `“${headline}” (${name})`;
  if (findings.length === 0) return `No open questions on ${title}.\n`;
  const questions = findings.map(
    ({ place, words, message }, index) =>
      `${index + 1}. ${place}: ${message}${message.includes(words) ? "" : ` (“${words}”)`}`,
  );
  return `Open questions on ${title}:\n\n${questions.join("\n")}\n`;
}

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
      `| ${plain([who, role].filter(Boolean).join(", "))} | ${group}${group === "named" && !introduced ? ", not introduced" : ""} | ${times.length} | ${said} | ${quoted} |\n`,
  );
  const table =
    cited.length > 0
      ? `| source | | cited | words | quoted |\n| --- | --- | ---: | ---: | ---: |\n${cited.join("")}`
      : "";
  const stood = stets.map(({ message, words: flagged, reason, who, when, rule }) =>
    item(
      `${plain(message || `“${flagged}”`)} — ${plain(reason || "no reason given")} (${plain([signed(who, when), rule].filter(Boolean).join(", "))})`,
    ),
  );
  const disagreeing = figures
    .filter(({ state }) => state === "disagrees")
    .flatMap(({ figures: own }) =>
      own.map(({ words: figure, sentence }) => item(`${plain(figure)}: ${plain(sentence)}`)),
    );
  return [
    `# Review: ${plain(headline || name)}\n\n${plain(name)} · ${counted(words, "word")} · ${counted(findings.length, "open question")}\n`,
    section("Open questions", questions || "None.\n"),
    section("Sources", table),
    section("Figures to be checked against each other", disagreeing.join("")),
    section("Let stand", stood.join("")),
  ].join("");
}

/** Text that stands in Markdown as itself. */
function plain(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
