import { t } from "../../l10n/l10n.js";
import { place } from "../../annotations/annotations.js";
import type { Source } from "../../annotations/sources/sources.js";
import { callsOne } from "../../annotations/sources/which-namesake.js";
import { withChoices } from "../../edits/edit.js";
import { defineRule, type Fix, type Report, type ReviewedDraft } from "../rule.js";

/** More namesakes than this are not listed. */
const MOST = 4;

export const unclearName = defineRule({
  id: "copy/unclear-name",
  summary:
    "A last name stands alone that several people of the draft have, and nothing tells which of them it means.",
  defaultSeverity: "warning",
  options: {},
  *check(draft) {
    const asked = new Set<string>();
    for (const { block, mention, family } of draft.sources.doubtful()) {
      const at = draft.blocks[block]!;
      const named = at.annotations.mentions[mention]!;
      if (asked.has(named.key) || !callsOne(at, named)) continue;
      asked.add(named.key);
      yield report(draft, block, mention, family);
    }
  },
});

function report(
  { blocks }: ReviewedDraft,
  block: number,
  mention: number,
  family: readonly Source[],
): Report {
  const at = blocks[block]!;
  const named = at.annotations.mentions[mention]!;
  const names = family.slice(0, MOST).map(({ name }) => name);
  return {
    span: place(at, named),
    message: t`Which ${named.text} is meant: ${names.slice(0, -1).join(", ")} or ${names.at(-1)!}?`,
    why: t(
      "Several people of the draft have this last name, and the paragraph names none of them in full. What is told of one of them is read as told of another; where a crime is told, of the wrong one. Use the first name, at every reference.\n\n**Who would know.** The notes, or the reporter.",
    ),
    related: family.slice(0, MOST).flatMap(({ name, introduced }) =>
      introduced
        ? [
            {
              span: place(blocks[introduced.block]!, introduced.span),
              message: t`${name} is introduced here.`,
            },
          ]
        : [],
    ),
    fixes: () => [whichOne(place(at, named), family)],
  };
}

/** A TK before the last name, with the first names to choose from: which one it is, is for the writer to say. */
function whichOne({ start }: { readonly start: number }, family: readonly Source[]): Fix {
  const edit = { start, end: start, newText: "TK ", placeholder: { start: 0, end: 2 } };
  const given = family.map(({ name, shortName }) => name.slice(0, name.lastIndexOf(shortName)).trim());
  return {
    title: t("Add “TK” for the first name and choose which"),
    edits: withChoices(
      [edit],
      given.filter((name) => name !== ""),
    ),
  };
}
