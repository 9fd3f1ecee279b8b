import type { Directive } from "./draft.js";

const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;

/** A first word that is meant for Stet, whatever mark is put behind it. */
const FOR_STET = /^stet(?:-file)?[:;,.!-]?$/i;

/**
 * The comments to Stet in a piece of HTML that starts at `offset` of the chunk: `<!-- stet rule-id, other-rule -->`
 * lets what follows stand, `<!-- stet-file rule-id -->` the whole draft; without a rule they speak of every rule. What
 * follows a dash is the reason. One that begins so and goes on with words that cannot be rule ids lets nothing stand.
 */
export function findDirectives(html: string, offset: number): Directive[] {
  return directivesIn(html, offset, HTML);
}

/** The same in what is masked before Markdown is parsed: MDX's comments, and pandoc's raw HTML in backticks. */
export function findMaskedDirectives(text: string): Directive[] {
  const found = text.includes("{/*") ? directivesIn(text, 0, MDX) : [];
  if (text.includes("{=html}"))
    for (const { index, 0: raw } of text.matchAll(RAW_HTML)) found.push(...directivesIn(raw, index, HTML));
  return found;
}

/** Pandoc's raw HTML that is nothing but a comment, in a sentence or between fences. */
export const RAW_HTML = /`<!--(?:(?!-->)[\s\S])*-->`\{=html\}/g;
/** Pandoc's raw HTML on lines of its own. */
export const RAW_HTML_FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{=html\}/;

const HTML = ["<!--", "-->"] as const;
const MDX = ["{/*", "*/}"] as const;

function directivesIn(
  text: string,
  offset: number,
  [opening, closing]: readonly [string, string],
): Directive[] {
  const directives: Directive[] = [];
  const first = opening.length;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + first)) {
    const end = text.indexOf(closing, start + first);
    if (end < 0) break;
    const [name, ...rules] = text
      .slice(start + first, end)
      .replace(/\s(?:--|[—–])\s[\s\S]*$/, "")
      .trim()
      .split(/[\s,]+/);
    if (!FOR_STET.test(name!)) continue;
    const span = { start: offset + start, end: offset + end + closing.length };
    const scope = name === "stet" ? "block" : name === "stet-file" ? "file" : "none";
    if (scope === "none" || !rules.every((rule) => RULE.test(rule)))
      directives.push({ span, rules: [], scope: "none" });
    else directives.push({ span, rules, scope });
  }
  return directives;
}
