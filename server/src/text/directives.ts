import type { Directive } from "./draft.js";

const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;

/**
 * The comments to Stet in a piece of HTML that starts at `offset` of the chunk: `<!-- stet rule-id, other-rule -->`
 * lets what follows stand, `<!-- stet-file rule-id -->` the whole draft; without a rule they speak of every rule. What
 * follows a dash is the reason. A comment with words that cannot be rule ids is no directive.
 */
export function findDirectives(html: string, offset: number): Directive[] {
  const directives: Directive[] = [];
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", start + 4)) {
    const end = html.indexOf("-->", start + 4);
    if (end < 0) break;
    const [name, ...rules] = html
      .slice(start + 4, end)
      .replace(/\s(?:--|[—–])\s[\s\S]*$/, "")
      .trim()
      .split(/[\s,]+/);
    if ((name !== "stet" && name !== "stet-file") || !rules.every((rule) => RULE.test(rule))) continue;
    const span = { start: offset + start, end: offset + end + 3 };
    directives.push({ span, rules, scope: name === "stet" ? "block" : "file" });
  }
  return directives;
}
