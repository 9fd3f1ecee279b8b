import assert from "node:assert/strict";
import { applyEdits } from "../../../server/src/edits/edit.js";
import { review } from "../../support/review.js";

/** What is said of the figures of a draft, and the draft after the first fix of each. */
function figures(text: string, markup: "markdown" | "plaintext" = "plaintext"): [string[], string[]] {
  const found = review(text, markup).findings.filter(
    ({ rule }) => rule.startsWith("statistics/") && rule !== "statistics/missing-baseline",
  );
  return [
    found.map(({ message }) => message),
    found.map((finding) => {
      const [fix] = finding.fixes();
      return fix === undefined ? text : applyEdits(text, fix.edits);
    }),
  ];
}

const LEASE = (rent: string): string => `Council lets the old mill to a brewer

The Tull council agreed on Monday to let the old mill to two sisters who want to brew beer in it.

Ana and Ida Morel will pay $1,450 a month for five years. The town bought the mill for $1 in 1988 and has spent $230,000 on its roof.

There are 22 spaces to park, and the dairy next door uses nine of them.

Alderman Ben Orr cast the only vote against. The ${rent} rent, he said, would not pay for the heat.
`;

const FARM = (price: string): string => `Pell farm goes to a neighbor

It took 14 minutes on Friday to sell a farm that had been in one family since 1887.

The Orr place, 158 acres of black dirt a mile west of Pell, went for $11,400 an acre to a neighbor, Cal Lund. There were 11 bidders and some 130 people who had come to see.

The price, ${price} in all, will be divided among six cousins..
`;

const SCHOOLS = (total: string): string => `# Enrollment slips again in Pell schools

The district opened the year with ${total} students, the fewest since 1994. Each is worth $6,300 in state aid.

| Building | Students |
|---|---|
| Pell Elementary | 412 |
| Tull Intermediate | 287 |
| Middle school | 301 |
| High school | 448 |

The board put off a vote until October.
`;

describe("sums that a slip of the keys breaks, wherever their figures stand", () => {
  it("holds what is told again, paragraphs later, against what has the same digits", () => {
    const [messages, fixed] = figures(LEASE("$1,540"));
    assert.deepEqual(messages, ["Before, it was $1,450 a month, not $1,540."]);
    assert.deepEqual(fixed, [LEASE("$1,450")]);
    assert.deepEqual(figures(LEASE("$1,450"))[0], []);
  });

  it("multiplies a price and what it is told for, over sentences, and blames no other price", () => {
    const [messages, fixed] = figures(FARM("$1,881,200"));
    assert.deepEqual(messages, ["The figures come to $1,801,200, not $1,881,200."]);
    assert.deepEqual(fixed, [FARM("$1,801,200")]);
    assert.deepEqual(figures(FARM("$1,801,200"))[0], []);
  });

  it("adds up a column for the total that the text above it tells", () => {
    const [messages, fixed] = figures(SCHOOLS("1,484"), "markdown");
    assert.deepEqual(messages, ["The parts come to 1,448, not 1,484."]);
    assert.deepEqual(fixed, [SCHOOLS("1,448")]);
    assert.deepEqual(figures(SCHOOLS("1,448"), "markdown")[0], []);
  });

  it("says nothing of a figure that is right by another sum, nor of what somebody is quoted to say", () => {
    assert.deepEqual(figures(LEASE("$1,590"))[0], []);
    const quoted = LEASE("$1,450").replace(
      "The $1,450 rent, he said, would",
      "“The $1,540 rent,” he said, “would",
    );
    assert.deepEqual(figures(quoted.replace("the heat.", "the heat.”"))[0], []);
  });
});
