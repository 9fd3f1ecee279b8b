import assert from "node:assert/strict";
import { review, type ReviewOptions } from "../support/review.js";

/** Statements without a source, one a paragraph: some with a figure, some weightier than others. */
function piece(sentences: number): string {
  const kinds = [
    (n: number) =>
      `More than ${String(20 + n)} percent of families have been hurt by the worst mills in the state.`,
    (n: number) => `More than ${String(300 + n)} families left the valley because of the dry wells.`,
    (n: number) => `At least ${String(4000 + n)} people have been hurt because of the bad water.`,
  ];
  return Array.from({ length: sentences }, (_, n) => kinds[n % kinds.length]!(n)).join("\n\n");
}

/** How many of the sentences are flagged by either rule. */
function flags(sentences: number, rules?: ReviewOptions["rules"]): number {
  const options = rules ? { rules } : {};
  return review(piece(sentences), "plaintext", options).findings.filter(({ rule }) =>
    /^attribution\/unattributed-(?:claim|statistic)$/.test(rule),
  ).length;
}

describe("claims in a long piece", () => {
  it("are all flagged where it is short", () => {
    assert.equal(flags(12), 12);
  });

  it("never lose more than one flag to another sentence", () => {
    let before = flags(15);
    for (let sentences = 16; sentences <= 60; sentences++) {
      const now = flags(sentences);
      assert.ok(
        now >= before - 1,
        `${String(sentences)} sentences: ${String(before)} flags, then ${String(now)}`,
      );
      before = now;
    }
    assert.ok(before <= 4, `${String(before)} flags`);
  });

  it("are all flagged there too where the settings ask for it", () => {
    const all = { severity: "warning", all: true } as const;
    assert.equal(
      flags(60, { "attribution/unattributed-claim": all, "attribution/unattributed-statistic": all }),
      60,
    );
  });
});
