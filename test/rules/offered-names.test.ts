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
    "Dr. Aku van der Leyt, a biologist at St. Brannoc’s Hospital, said the water rose.",
    "Mr Bram Coyle, the harbour master, told reporters the gate was stuck.",
    "The fees have doubled, according to the Orrin Port Authority.",
    "“We counted them twice,” said Jean-Paul O’Dowd Jr., a clerk.",
    "Dorn & Sons Inc. said the mill would reopen.",
    "The gate is old, said Rosa Pell, a councillor.",
  ],
  accused: [
    "Police arrested Mark Hask on Monday. Hask said he was at home.",
    "Dora Venn, 40, was charged with fraud. “I am innocent,” Venn said.",
    "Magistrates remanded Kyle Renk, 24, in custody. “I was asleep,” Renk said.",
    "Odo Farr, a clerk, went on trial on Monday. Farr told the court that he was ill.",
  ],
  dead: ["Olaf Brink, who died on Friday, was a farmer. “I am happy,” Brink once said."],
  silent: [
    "The pier is shut, said Nils Orde, the clerk. Orde declined to comment on the cost.",
    "Ilse Mott, who owns the mill, said it would close. Mott could not be reached later.",
  ],
  partial: [
    "“He is a good boy,” said Tess Quill, the sister of one of them.",
    "“He will appeal,” said Vera Stamm, his lawyer.",
    "“We lost it at the line,” said Comets coach Marta Gant.",
  ],
  unknown: ["“Nobody plans this,” Ferrow said.", "Ms Protheroe said she had heard nothing."],
  works: ["The novel “Long Winter Said” won the prize.", "XX said the cost was $TK million."],
  halves: ["Milk and Butter Orrin manager said the pier was shut.", "PARIS said no. Texan said yes."],
} as const;
const EXCLUDED =
  /Hask|Venn|Renk|Farr|Brink|Orde|Mott|Quill|Stamm|Gant|Ferrow|Protheroe|Winter|XX|Butter|Milk|PARIS|Texan|Norvania|British|Twelve/;
const CLAIMS = [
  "The thugs caused the growing fear in the neighborhood.",
  "The dam has worsened the floods.",
  "Nearly 38 percent of renters in Tarnow County were late with the rent in May.",
] as const;

const paragraph = fc.oneof(
  ...Object.values(CAST).map((told) => fc.constantFrom(...told)),
  fc.constantFrom(...CLAIMS),
  fc.constantFrom(
    "Norvania said the border was open.",
    "The British said it was cold.",
    "The board met on Monday.",
    "Twelve said no.",
    "LUCY PELL: I never said that to anybody at all.",
    "Q: Who runs the pantry? A: Nobody we could find runs it.",
  ),
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
          if (!finding.rule.startsWith("attribution/")) continue;
          const line = text.split("\n\n").find((each) => {
            const at = text.indexOf(each);
            return at <= finding.span.start && finding.span.start < at + each.length;
          })!;
          const before = new Set(text.split("\n\n"));
          for (const { edits, title } of finding.fixes()) {
            const fixed = applyEdits(text, edits);
            const after = fixed.split("\n\n");
            assert.equal(after.length, before.size, `${title} changes the paragraphs: ${fixed}`);
            const changed = after.filter((each) => !before.has(each));
            assert.equal(changed.length, 1, `${title} changes more than one paragraph: ${fixed}`);
            assert.doesNotMatch(fixed, /\.\.|,,|,\.|TK TK/);
            const at = fixed.indexOf(changed[0]!);
            const left = review(fixed, "plaintext").findings.filter(
              ({ rule, span }) =>
                rule === finding.rule && at <= span.start && span.start < at + changed[0]!.length,
            );
            const had = findings.filter(
              ({ rule, span }) =>
                rule === finding.rule &&
                text.indexOf(line) <= span.start &&
                span.start < text.indexOf(line) + line.length,
            );
            assert.ok(left.length < had.length, `${title} settles nothing in: ${fixed}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
