import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/edits/edit.js";
import { review } from "../support/review.js";

/** What the first fix of a rule makes of a draft; null where it has a finding and no fix. */
function fixed(text: string, rule: string): string | null {
  const finding = review(text, "plaintext").findings.find((one) => one.rule === rule);
  assert.ok(finding, `nothing of ${rule} in: ${text}`);
  const [fix] = finding.fixes();
  return fix ? applyEdits(text, fix.edits) : null;
}

describe("“said” for a loaded verb", () => {
  const RULE = "wording/loaded-attribution-verb";

  it("is offered where a clause, a quotation or nothing follows", () => {
    for (const [before, after] of [
      ["The mayor claimed on Friday that the pier leaks.", "The mayor said on Friday that the pier leaks."],
      ["The board claimed the mill had cost too much.", "The board said the mill had cost too much."],
      ["The pier is safe, the mayor claimed.", "The pier is safe, the mayor said."],
      ["“No pier,” fumed the mayor.", "“No pier,” said the mayor."],
      ["The mayor hinted that “a sale is near”.", "The mayor said that “a sale is near”."],
    ] as const)
      assert.equal(fixed(before, RULE), after);
  });

  it("is not offered where it could not stand", () => {
    for (const text of [
      "The mayor lamented the conduct of the crew and the owner.",
      "The coach has strongly hinted that she will leave.",
      "The owner broadly hinted at a sale.",
    ])
      assert.equal(fixed(text, RULE), null, text);
  });
});

describe("a name for a vague source", () => {
  const RULE = "attribution/vague-source";

  it("is asked for behind the phrase that wants it", () => {
    for (const [before, after] of [
      ["Critics say the pier leaks.", "Critics, including TK, say the pier leaks."],
      ["The pier leaks, many residents say.", "The pier leaks, many residents, including TK, say."],
      ["Studies suggest that the pier leaks.", "Studies by TK suggest that the pier leaks."],
      ["The pier reportedly leaks.", "The pier leaks, according to TK."],
    ] as const)
      assert.equal(fixed(before, RULE), after);
  });

  it("is not asked for within a phrase, nor where another clause would get it", () => {
    for (const text of [
      "Recent rumours have suggested that the pier leaks.",
      "The pier, which reportedly leaks, is old.",
      "The pier reportedly leaks, although the board had it mended in May.",
    ])
      assert.equal(fixed(text, RULE), null, text);
  });
});

describe("an alternative of the stylebook", () => {
  it("is not offered where it would repeat, bend or belittle what is there", () => {
    for (const [text, rule] of [
      ["The bank colluded with the mayor.", "wording/emotive-language"],
      ["The town discriminated against Roma (Gypsies) in May.", "wording/loaded-label"],
      ["Perhaps surprisingly, the pier held.", "wording/editorializing"],
    ] as const)
      assert.equal(fixed(text, rule), null, text);
  });

  it("takes a name in a headline for a name", () => {
    const flagged = (text: string): string[] =>
      review(text)
        .findings.filter(({ rule }) => rule.startsWith("wording/"))
        .map(({ message }) => message);
    assert.deepEqual(flagged("# Tull sign striker Savage from rivals\n\nThe club paid nothing."), []);
    assert.equal(flagged("# Tull Hit by Savage Cuts\n\nThe council met.").length, 1);
  });
});
