import assert from "node:assert/strict";
import { review } from "../support/review.js";

const FIGURE = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";
const CAUSE = "The wall failed because of years of neglect.";

function asked(draft: string): string[] {
  // From a low score on: what is held here is whether a source answers, not how much one is wanted.
  const rules = {
    "attribution/unattributed-statistic": { severity: "warning" as const, minimumScore: 0.3 },
  };
  return review(draft, "markdown", { rules })
    .findings.filter(({ rule }) => /unattributed-(?:claim|statistic|accusation)/.test(rule))
    .map(({ message }) => message);
}

function assertAnswered(drafts: readonly string[]): void {
  for (const draft of drafts) assert.deepEqual(asked(draft), [], draft);
}

describe("a source that the form of the copy gives", () => {
  it("is asked for where there is none", () => {
    for (const draft of [FIGURE, `- ${FIGURE}`, CAUSE, `${FIGURE} (See page 4.)`])
      assert.notDeepEqual(asked(draft), [], draft);
  });

  it("is what a bracket behind the sentence credits: by a label, as a linked outlet, by a key", () => {
    assertAnswered([
      `${FIGURE} (Source: Orrin Water Board)`,
      `${FIGURE} [Sources: Orrin Water Board and the Port Office]`,
      `${FIGURE} (Data: Office for Rents)`,
      `${FIGURE} ([Tull Herald](https://news.example/a))`,
      `${FIGURE} ([Milford and Orrin Gazette](https://news.example/a))`,
      `${FIGURE.slice(0, -1)} [@board2031].`,
      `${FIGURE.slice(0, -1)} [@board2031, p. 4].`,
    ]);
  });

  it("is a line under the whole list or table", () => {
    assertAnswered([
      `- ${FIGURE}\n- ${CAUSE}\n\n*Source: Orrin Water Board*`,
      `1. ${FIGURE}\n2. ${CAUSE}\n\nSources: Orrin Water Board, Port Office`,
      `| Ward | Change |\n| --- | --- |\n| North | ${FIGURE} |\n| South | ${FIGURE} |\n\nSource: Orrin Water Board`,
    ]);
    assert.notDeepEqual(asked(`- ${FIGURE}\n- ${CAUSE}\n\nThe board met on Monday.`), []);
  });

  it("is the speaker whose label opens the turn", () => {
    assertAnswered([
      `Lucy Pell: ${FIGURE}\n\nMara Lund: And now?\n\nLucy Pell: ${CAUSE}`,
      `MARA LUND: Has it been fixed?\n\nLUCY PELL: ${CAUSE}\n\nMARA LUND: Why?\n\nLUCY PELL: ${FIGURE}`,
      `Dr. Lucy Pell: The mayor stole $40,000.\n\nMara de Lund: Who says so?\n\nDr. Lucy Pell: ${CAUSE}`,
    ]);
    // A label of one speaker alone is a heading, and no exchange.
    assert.notDeepEqual(asked(`Harbor Street: ${CAUSE}`), []);
  });

  it("is the body or document cited on both sides of a short paragraph, and no person who may be answered there", () => {
    for (const who of ["the researchers", "the report", "the water board"])
      assertAnswered([
        `Tenants could fine one another, ${who} said.\n\n${FIGURE}\n\nThe change was quick, ${who} said.`,
      ]);
    assert.notDeepEqual(
      asked(`The pier is shut, Mayor Ana Ortiz said.\n\n${FIGURE}\n\nThe pier is old, Ortiz said.`),
      [],
    );
    assert.notDeepEqual(
      asked(`The pier is shut, the port office said.\n\n${FIGURE}\n\nThe pier is old, the water board said.`),
      [],
    );
  });
});

describe("those of whom some are named", () => {
  it("say what stands before them", () => {
    for (const who of ["critics", "observers of the port", "the tenants"])
      for (const name of ["TK", "Ana Ruiz", "Ana Ruiz and Bram Coyle of the union"])
        for (const verb of ["say", "said"])
          assertAnswered([`The plant will lose 500 jobs, ${who}, including ${name}, ${verb}.`]);
  });
});

describe("a quotation behind a sentence that tells how somebody felt", () => {
  it("is nobody's for that", () => {
    for (const felt of [
      "The owners were disappointed by the news.",
      "The tenants were pleased with the ruling.",
    ]) {
      const draft = `“We lost it,” said Ana Ortiz, the mayor. The pier, Bram Coyle said, is shut.\n\n${felt} “I have never set foot in that building.”`;
      assert.equal(
        review(draft, "plaintext").findings.filter(({ rule }) => rule === "attribution/unattributed-quote")
          .length,
        1,
        draft,
      );
    }
  });
});
