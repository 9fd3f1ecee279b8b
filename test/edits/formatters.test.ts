import assert from "node:assert/strict";
import { format } from "prettier";
import { applyEdits } from "../../server/src/edits/edit.js";
import { letStand } from "../../server/src/edits/let-stand.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

const RULE = "attribution/unattributed-claim";
const WRAPS = ["always", "never", "preserve"] as const;

/** Drafts with one claim, in which a comment is offered; hard-wrapped, indented and marked up as people write them. */
const DRAFTS: readonly string[] = [
  "It rained.\n\nThe fire was ⟦caused⟧ by a faulty cable and was the worst in decades.\n",
  "It rained.\n\nThe mill on the river Tull closed in May, Ana Ruiz, the mayor, said at noon on\nMonday. The fire was ⟦caused⟧ by a faulty cable and was the worst in decades. It was old and nobody had tested\nit since the spring.\n",
  "# The mill\n\nIt rained.\n\n**The mill** closed. The fire was\n⟦caused⟧ by a faulty cable and was the worst in decades.\n\n- one\n- two\n",
  "---\ntitle: The mill\n---\n\n# The mill\n\nIt rained. The fire was ⟦caused⟧ by a faulty cable and was the worst in decades.\n\n> A quotation.\n",
  "It rained.\r\n\r\nThe fire was ⟦caused⟧ by a faulty cable and was the worst in decades.\r\n",
];

const words = (text: string): string[] =>
  text
    .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, " ")
    .split(/[\s*]+/)
    .filter((word) => word !== "");
const claims = (text: string): number => review(text).findings.filter(({ rule }) => rule === RULE).length;

describe("what is let stand by a comment", () => {
  for (const proseWrap of WRAPS)
    for (const isMdx of [false, true])
      it(`stays so after Prettier with proseWrap ${proseWrap}${isMdx ? ", in MDX" : ""}, with every word in its place`, async () => {
        for (const draft of DRAFTS) {
          const { text, spans } = marked(draft);
          assert.notEqual(claims(text), 0, text);
          const edit = letStand(text, "markdown", spans[0]!, RULE, "block", isMdx);
          assert.ok(edit, text);
          const stands = applyEdits(text, [edit]);
          assert.equal(claims(stands), 0, stands);
          let formatted = stands;
          for (let pass = 0; pass < 2; pass++) {
            formatted = await format(formatted, {
              parser: isMdx ? "mdx" : "markdown",
              proseWrap,
              printWidth: 60,
              endOfLine: "auto",
            });
            assert.equal(claims(formatted), 0, formatted);
            assert.deepEqual(words(formatted), words(stands));
          }
        }
      });
});
