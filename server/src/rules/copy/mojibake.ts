import { t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { DraftEdit } from "../../edits/edit.js";
import type { Span } from "../../text/span.js";
import { defineRule } from "../rule.js";

interface Misread {
  readonly at: AnnotatedBlock;
  readonly span: Span;
}

export const mojibake = defineRule({
  id: "copy/mojibake",
  summary: "Characters of the draft were read in the wrong encoding.",
  defaultSeverity: "information",
  options: {},
  gather: ({ block }): readonly Span[] | null => (block.misread.length > 0 ? block.misread : null),
  *check({ blocks, text }, _options, gathered) {
    const found: Misread[] = gathered.flatMap(({ block, gist }) =>
      gist.map((span) => ({ at: blocks[block]!, span })),
    );
    const [first] = found;
    if (!first) return;
    const span = place(first.at, first.span);
    const was = shown(proseOf(first.at, first.span));
    const others = found.length > 1 ? t`, and so were ${found.length - 1} more` : "";
    yield {
      span,
      message: t`“${text.slice(span.start, span.end)}” is ${was}, read in the wrong encoding${others}.`,
      why: t(
        "The text was saved in one encoding and opened in another, somewhere on its way here. Stet reads such characters as what they were; readers will not.",
      ),
      fixes: () => {
        const edits = mended(found);
        return edits.length > 0
          ? [{ title: edits.length > 1 ? t("Put all of them right") : t`Put ${was} there`, edits }]
          : [];
      },
    };
  },
});

/** What was lost for good (U+FFFD) nobody can put right. */
function mended(found: readonly Misread[]): DraftEdit[] {
  return found
    .map(({ at, span }) => ({ ...place(at, span), newText: proseOf(at, span) }))
    .filter(({ newText }) => !newText.includes("\ufffd"));
}

function shown(char: string): string {
  if (char === "\u00a0") return t("a no-break space");
  return char.includes("\ufffd") ? t("a character that was lost") : `“${char}”`;
}
