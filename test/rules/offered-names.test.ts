import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/edits/edit.js";
import { nameOffers } from "../../server/src/features/name-offers.js";
import { EVERYTHING_ON, review } from "../support/review.js";
import { viewOf } from "../support/view.js";

/** People of generated drafts, by what the copy tells of them; only the first kind may be named as a source. */
const CAST = {
  asked: [
    "Lucy Pell, the warden, said the sea wall was old.",
    "“It is worse here,” said Ira Holm, who runs the pantry.",
  ],
  accused: [
    "Police arrested Mark Hask on Monday. Hask said he was at home.",
    "Dora Venn, 40, was charged with fraud. “I am innocent,” Venn said.",
  ],
  dead: ["Olaf Brink, who died on Friday, was a farmer. “I am happy,” Brink once said."],
  silent: ["The pier is shut, said Nils Orde, the clerk. Orde declined to comment on the cost."],
  partial: ["“He is a good boy,” said Tess Quill, the sister of one of them."],
  unknown: ["“Nobody plans this,” Ferrow said."],
} as const;
const EXCLUDED = /Hask|Venn|Brink|Orde|Quill|Ferrow/;
const CLAIMS = [
  "The thugs caused the growing fear in the neighborhood.",
  "The dam has worsened the floods.",
  "Nearly 38 percent of renters in Tarnow County were late with the rent in May.",
] as const;

const paragraph = fc.oneof(
  ...Object.values(CAST).map((told) => fc.constantFrom(...told)),
  fc.constantFrom(...CLAIMS),
  fc.constantFrom("Norvania said the border was open.", "The board met on Monday.", "Twelve left."),
);
const draft = fc
  .array(paragraph, { minLength: 2, maxLength: 8 })
  .map((all) => [...new Set(all)].join("\n\n"));

describe("whoever a fix or a completion names", () => {
  it("speaks in the draft, and is none who is accused, dead, silent, partial or unknown", () => {
    let named = 0;
    fc.assert(
      fc.property(draft, (text) => {
        const { findings, sources, blocks } = review(text, "plaintext", { rules: EVERYTHING_ON });
        const speakers = new Set(
          blocks.flatMap(({ annotations }, block) =>
            annotations.attributions.flatMap((_, a) => sources.speakerOf(block, a) ?? []),
          ),
        );
        const may = [...speakers].flatMap(({ name, shortName }) => [name, shortName]);
        const view = viewOf(text, "plaintext");
        const end = { start: text.length, end: text.length };
        const completed = nameOffers(view, {
          at: end,
          block: blocks.length - 1,
          offset: 0,
          typed: "",
        }).offers;
        const chosen = findings
          .filter(({ rule }) => rule.startsWith("attribution/"))
          .flatMap((finding) =>
            finding.fixes().flatMap(({ edits }) => edits.flatMap(({ choices = [] }) => choices)),
          );
        for (const name of [...completed.map(({ text: offered }) => offered), ...chosen]) {
          named++;
          assert.doesNotMatch(name, EXCLUDED);
          assert.ok(
            may.some((each) => name.includes(each) || `${name}.`.includes(each)),
            `${name} does not speak in: ${text}`,
          );
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(named > 40, `only ${named} names were offered`);
  });

  it("settles the sentence, and leaves all else as it was, without a doubled mark", () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { findings } = review(text, "plaintext");
        for (const finding of findings) {
          if (!finding.rule.startsWith("attribution/unattributed")) continue;
          const before = findings.filter(({ rule }) => rule === finding.rule).length;
          for (const { edits, title } of finding.fixes()) {
            const fixed = applyEdits(text, edits);
            const after = review(fixed, "plaintext").findings.filter(
              ({ rule }) => rule === finding.rule,
            ).length;
            assert.ok(after < before, `${title} settles nothing in: ${fixed}`);
            assert.doesNotMatch(fixed, /\.\.|,,|,\./);
            for (const line of text.split("\n\n"))
              if (!fixed.includes(line))
                assert.ok(finding.span.start >= text.indexOf(line), `${title} changed: ${line}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
