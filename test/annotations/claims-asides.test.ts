import assert from "node:assert/strict";
import { Reviewer } from "../../server/src/review/review.js";
import { applyFix, findings, INPUT } from "../support/review.js";
import { mark, marked } from "../support/marked.js";

/** Wants everything asked that is left to it. */
const EAGER = { probability: () => 1, wanted: () => 1 };

/** A sentence with the stretch marked that would be asked about. */
function asked(text: string): string {
  const { blocks } = new Reviewer().review(text, "plaintext", { ...INPUT, claims: EAGER });
  const claims = blocks.flatMap(({ annotations }) => annotations.claims);
  return mark(
    text,
    claims.filter(({ wanted }) => wanted > -Infinity).map(({ span }) => span),
  );
}

describe("what a sentence that somebody says tells of somebody beside it", () => {
  for (const sample of [
    "Ana Ruiz, ⟦who has opposed every school in the county⟧, said the budget was sound.",
    "The ministry, ⟦which never opens the islands' letters⟧, said in a statement that it would reply.",
    "Mr. Pell, ⟦a squire who has never read a bill⟧, said the vote was fair.",
    "Tull, ⟦brought in to bury the whole affair⟧, said the firm had cash until June.",
    "The lake is safe, said Ana Ruiz, ⟦whose office hides every test that fails⟧.",
  ])
    it(`is the copy's: ${sample}`, () => assert.equal(asked(marked(sample).text), sample));

  for (const sample of [
    "Ana Ruiz, the mayor of the old harbor town, said the budget was sound.",
    "Ana Ruiz, who said on Monday that she was ill, said the budget was sound.",
    "Ruiz said the wells, which dry up because the state sells the water, would be dug again.",
    "Ana Ruiz, who was 40, said the budget was sound.",
    "Ana Ruiz, who called the school “a hole in the ground”, said the budget was sound.",
  ])
    it(`is none where it names a role, is short, or is what somebody says: ${sample}`, () =>
      assert.equal(asked(sample), sample));

  it("is asked about by itself, and the attribution is put behind it", () => {
    const rule = "attribution/unattributed-claim";
    const text =
      "The council met on Monday.\n\nWhitley, who ignored the problem for most of her first year, said the county would hire a firm.";
    const [finding] = findings(text, rule, "plaintext");
    assert.ok(finding?.message.includes("ignored the problem"));
    assert.ok(applyFix(text, rule, "plaintext").includes("her first year, according to TK, said the county"));
    assert.deepEqual(
      findings("Mr. Pell, who has farmed here for 30 years, said it rained.", rule, "plaintext"),
      [],
    );
  });
});
