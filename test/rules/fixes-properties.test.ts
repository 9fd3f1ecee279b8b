import assert from "node:assert/strict";
import fc from "fast-check";
import { isEligible } from "../../server/src/annotations/sources/eligible.js";
import { applyEdits, type DraftEdit } from "../../server/src/edits/edit.js";
import type { Review } from "../../server/src/review/review.js";
import type { Finding } from "../../server/src/rules/rule.js";
import type { Markup } from "../../server/src/text/draft.js";
import { reviewSeed, SEED_DRAFTS } from "../seeds/seed-drafts.js";
import { arbitraryDraft } from "../support/arbitrary-draft.js";
import { review } from "../support/review.js";

/** The rules whose fixes put words to somebody. */
const PUTS_TO = /^attribution\/unattributed-(?:claim|statistic|quote)$/;
/** Two stops or commas, and a comma before a dash or behind a stop; "the U.S., according to" is right. */
const DOUBLED = /\.\.(?!\.)|,,|, ,|, --|[!?],/g;

const people = fc.constantFrom(
  "Mayor Rosa Lindqvist",
  "Aku Tamm, a biologist at St. Brannoc’s Hospital,",
  "Lark Corp.",
  "Dorn & Sons Inc.",
  "the Port Authority",
  "Derek Salt, a career criminal,",
  "Ilse Marr, his lawyer,",
  "Tull",
  "the British",
);
const said = fc.constantFrom(
  "said the pier was closed.",
  "said the fees doubled.",
  "declined to comment.",
  "was arrested on Monday and said nothing.",
  "told the court that the ferry sank.",
);
const claims = fc.constantFrom(
  "Nearly 38 percent of renters were late with the rent in May.",
  "The dam has worsened the floods because it leaks.",
  "Shares of Lark Corp. have fallen by 40 percent since it moved to the U.S.",
  "It is the worst plan in the history of the port -- and the dearest.",
  "The “plan” is the worst in the history of the port!",
  "Obviously, the fees caused the most evictions ever, and the council knew it, because the tenants could not pay the rents that Lark Corp. asked.",
);
/** Copy in which people speak, fall silent or are arrested, and claims that nobody makes. */
const copy = fc
  .array(
    fc.oneof(
      fc.tuple(people, said).map(([who, what]) => `${who} ${what}`),
      claims,
    ),
    {
      minLength: 2,
      maxLength: 7,
    },
  )
  .chain((sentences) =>
    fc
      .array(fc.constantFrom(" ", "\n\n"), { minLength: sentences.length, maxLength: sentences.length })
      .map((gaps) =>
        sentences.map((each, i) => each.replace(/^[a-z]/, (a) => a.toUpperCase()) + gaps[i]!).join(""),
      ),
  );

/** The names that the edits write or let the writer choose, without the TK. */
function namesIn(edits: readonly DraftEdit[]): string[] {
  const written = edits.map(({ newText }) =>
    /(?:according to (.+?)|^,? ?(.+?) said)[,.]?$/.exec(newText.trim()),
  );
  return [
    ...written.flatMap((found) => found?.[1] ?? found?.[2] ?? []),
    ...edits.flatMap(({ choices }) => choices ?? []),
  ]
    .map((name) => name.replace(/^,? ?(?:said )?/, ""))
    .filter((name) => name !== "TK");
}

/** Everybody to whom the draft puts something, and who can be asked. */
function speakers({ blocks, sources }: Review): string[] {
  const names: string[] = [];
  for (const [block, { annotations }] of blocks.entries())
    for (const [index, { source }] of annotations.attributions.entries()) {
      const speaker = source && sources.speakerOf(block, index);
      if (speaker && isEligible(speaker, { blocks, sources })) names.push(speaker.name, speaker.shortName);
    }
  return names;
}

function check(draft: Review, reviewed: (text: string) => Review): void {
  const able = speakers(draft);
  for (const finding of draft.findings) {
    if (!PUTS_TO.test(finding.rule)) continue;
    for (const { title, edits } of finding.fixes()) {
      const what = `${finding.rule}: ${title} in ${JSON.stringify(draft.text)}`;
      for (const name of namesIn(edits))
        assert.ok(
          able.some((each) => name.includes(each.replace(/\.$/, ""))),
          `${name} says nothing there, or cannot be asked: ${what}`,
        );
      const after = applyEdits(draft.text, edits);
      assert.equal(
        edits.reduceRight((text, { start, newText }, i) => {
          const shift = edits.slice(0, i).reduce((sum, e) => sum + e.newText.length - (e.end - e.start), 0);
          const at = start + shift;
          return text.slice(0, at) + draft.text.slice(start, edits[i]!.end) + text.slice(at + newText.length);
        }, after),
        draft.text,
        `other text is changed: ${what}`,
      );
      const count = (text: string): number => text.match(DOUBLED)?.length ?? 0;
      assert.ok(count(after) <= count(draft.text), `marks are doubled: ${what}: ${after}`);
      const same = findingsOn(reviewed(after), finding, edits).filter(({ rule }) => PUTS_TO.test(rule));
      assert.deepEqual(
        same.map(({ rule }) => rule),
        [],
        `the sentence is still asked for its source: ${what}: ${after}`,
      );
    }
  }
}

/** The findings of the draft after the edits that lie about where the finding was. */
function findingsOn({ findings }: Review, { span }: Finding, edits: readonly DraftEdit[]): Finding[] {
  const before = edits.filter(({ end }) => end <= span.start);
  const shift = before.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
  return findings.filter((one) => one.span.start < span.end + shift && one.span.end > span.start + shift);
}

describe("whoever a fix names", () => {
  for (const name of SEED_DRAFTS)
    it(`speaks in ${name} and can be asked, and the sentence is asked no more`, () => {
      check(reviewSeed(name), (text) => reviewSeed(name, text));
    });

  for (const [what, drafts, runs] of [
    ["in copy", copy, 40],
    ["in drafts of anything", arbitraryDraft, 15],
  ] as const)
    for (const markup of ["markdown", "plaintext"] satisfies Markup[])
      it(`speaks in the draft and can be asked, and the sentence is asked no more: ${what} (${markup})`, () => {
        fc.assert(
          fc.property(drafts, (text) => {
            check(review(text, markup), (after) => review(after, markup));
          }),
          { numRuns: runs },
        );
      });
});
