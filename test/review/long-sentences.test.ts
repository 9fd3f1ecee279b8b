import assert from "node:assert/strict";
import { diagnosticsOf } from "../../server/src/features/diagnostics.js";
import { review } from "../support/review.js";
import { viewOf } from "../support/view.js";

/** Clauses as machines write down what was said, without a stop. */
const CLAUSES: Readonly<Record<string, string>> = {
  "what was done": "the crew left at noon and went to the pier and",
  "plain adjectives": "it was dark and cold and they went up to the bad old boat and",
  fillers: "so they went down there and um the board came and it was like a big thing and then",
  names: "and Mayor Ruiz went in and Bo Lund went out and the clerk of the port stood by the door",
  figures: "there were 12 boats and then 14 boats and the port had 3 piers and",
  commas: "the wind rose, the boats came in, the crew sang, the lights went out,",
};
const LABEL = "illegal immigrants";

describe("a sentence without a stop", () => {
  for (const [name, clause] of Object.entries(CLAUSES))
    it(`says of a word what it says in a short one, however long it is: ${name}`, () => {
      for (const times of [2, 50, 150, 600])
        for (const markup of ["plaintext", "markdown"] as const) {
          const said = `It rained.\n\n${`${clause} `.repeat(times)}`.trimEnd();
          assert.deepEqual(review(said, markup).findings, [], `${times} times`);
          const text = `${said} ${LABEL} live there`;
          assert.deepEqual(
            review(text, markup)
              .findings.filter(({ rule }) => rule.startsWith("wording/"))
              .map(({ span }) => text.slice(span.start, span.end)),
            [LABEL],
            `${times} times`,
          );
        }
    });
});

describe("a draft with more findings than an editor shows", () => {
  for (const [count, shown, last] of [
    [999, 999, "“TK” is still to come."],
    [1000, 1000, "“TK” is still to come."],
    [1001, 1001, "1 more finding stands below; it is shown as those above are settled."],
    [1002, 1001, "2 more findings stand below; they are shown as those above are settled."],
    [3000, 1001, "2000 more findings stand below; they are shown as those above are settled."],
  ] as const)
    it(`says how many are left out: ${count}`, () => {
      for (const gap of ["\n\n", " "]) {
        const all = diagnosticsOf(viewOf(`The mayor left TK boats.${gap}`.repeat(count)));
        assert.deepEqual([all.length, all.at(-1)!.message], [shown, last]);
      }
    });
});
