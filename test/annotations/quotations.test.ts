import assert from "node:assert/strict";
import { proseOf } from "../../server/src/annotations/annotations.js";
import { review } from "../support/review.js";
import { mark, marked } from "../support/marked.js";

/** The draft with its quotations between `⟦ ⟧`, to be compared with the sample itself. */
function assertQuotations(sample: string): void {
  const { text } = marked(sample);
  const found = review(text, "plaintext").blocks.flatMap((at) =>
    at.annotations.quotations.map(({ start, end }) => ({ start: at.start + start, end: at.start + end })),
  );
  assert.equal(mark(text, found), sample);
}

function quotationsOf(text: string) {
  return review(text, "plaintext").blocks.flatMap((at) =>
    at.annotations.quotations.map((one) => ({ ...one, words: proseOf(at, one.inner) })),
  );
}

describe("quotations", () => {
  it("are found in straight and curly marks", () => {
    assertQuotations('Ortiz called it ⟦"a long night for the port"⟧ and left.');
    assertQuotations("Ortiz called it ⟦“a long night for the port”⟧ and left.");
    assertQuotations('⟦“We will reopen on Friday,"⟧ Ortiz said.');
  });

  it("are read by where a mark stands when it points the wrong way", () => {
    assertQuotations("⟦“We need some help,“⟧ he said. ⟦”That’s the whole of it.”⟧");
    assertQuotations("⟦”We need some help,“⟧ he said.");
  });

  it("are found in British single marks, apostrophes left alone", () => {
    assertQuotations("⟦‘We don’t know the workers’ names yet,’⟧ she said.");
    assertQuotations("⟦'We don't know yet,'⟧ she said of the workers' hall.");
    assertQuotations("The workers' hall and the owners' club date from the '90s.");
    assertQuotations("It’s the pilots’ own boat, the crew’s and nobody else’s.");
  });

  it("hold the quotations within them", () => {
    assertQuotations("⟦“He told me, ‘Leave the pier,’ and I left,”⟧ Pell said.");
    assertQuotations("⟦“We call it “the hill” up here, and always did,”⟧ Pell said.");
  });

  it("leave an inch mark alone", () => {
    assertQuotations('The boards are 6" wide and 8\'2" long.');
  });

  it("are snippets up to three words and direct speech beyond, or where the words are a sentence", () => {
    const kinds = quotationsOf(
      'The "witch tax" passed. The "tax on every boat" did not. "No," Ortiz said.',
    ).map(({ kind, words }) => [words, kind]);
    assert.deepEqual(kinds, [
      ["witch tax", "snippet"],
      ["tax on every boat", "direct"],
      ["No,", "direct"],
    ]);
  });

  it("go on in the next paragraph where it opens with a mark", () => {
    const [first, second] = quotationsOf(
      "Ortiz said: “The pier was closed on Friday.\n\n“It will stay closed,” she said.",
    );
    assert.equal(first?.closed, false);
    assert.equal(first?.words, "The pier was closed on Friday.");
    assert.equal(second?.continued, true);
    assert.equal(second?.closed, true);
  });

  it("go on where each of their sentences is a paragraph and no mark opens it", () => {
    assertQuotations(
      "Ortiz said: ⟦“The pier is closed.⟧\n\n⟦It was not safe.⟧\n\n⟦Nobody will miss it.”⟧\n\nThe council met on Monday.",
    );
    assertQuotations('⟦"The pier is closed.⟧\n\n⟦It was not safe."⟧ The council met on Monday.');
  });

  it("do not go on where the closing mark was forgotten", () => {
    assertQuotations("⟦“The pier is closed.⟧\n\nIt was not safe, Ortiz said.\n\nThe council met.");
    assertQuotations(
      "⟦“The pier is closed.⟧\n\nThe council met on Monday. It voted to close the market, too.",
    );
    assertQuotations("⟦“The pier is closed.⟧\n\n⟦“It was not safe.”⟧\n\nThe council met.");
    assertQuotations("⟦“The pier is closed.”⟧\n\nThe council met on Monday.");
  });

  it("do not swallow the copy after a mark that is missing", () => {
    assertQuotations(
      "⟦“We will reopen on Friday,⟧ Ortiz said. The pier is 200 years old.\n\nNobody was hurt.",
    );
    assertQuotations("⟦“We will reopen on Friday,⟧ Ortiz said. ⟦“We must.”⟧");
  });
});
