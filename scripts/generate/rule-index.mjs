import { categories } from "./categories.mjs";

/** The page that lists every rule, by category. */
export function ruleIndex(rules) {
  const lines = ["<!-- Written by `npm run generate` from the rules. -->", "", "# Rules", ""];
  lines.push("Each rule's page says what it flags, why a desk would, and when to let it stand.", "");
  for (const { name, question, rules: own } of categories(rules)) {
    lines.push(`## ${name}: ${question}`, "", "| rule | what it flags | by default |", "| --- | --- | --- |");
    for (const { id, summary, defaultSeverity } of own)
      lines.push(
        `| [${id}](../server/src/rules/${id}.md) | ${summary.replaceAll("|", "\\|")} | ${defaultSeverity} |`,
      );
    lines.push("");
  }
  return lines.join("\n");
}
