import assert from "node:assert/strict";
import { overviewOf, type Overview } from "../../server/src/features/overview/overview.js";
import { viewOf } from "../support/view.js";

function overview(text: string): Overview {
  const view = viewOf(text, "markdown");
  return overviewOf(view, view.review.findings, true);
}

const STORY = `# Board cuts 42 jobs

The board voted on Monday to cut 46 jobs, said Noor Halvorsen, its president. “Nobody wanted this,” Halvorsen said. “It is the last thing we tried.”

Critics said the plan was late. A teacher who asked not to be named said the roof leaks.

Nearly 38 percent of renters in Tarnow County were late with the rent in May. The board has 46 jobs to cut, Halvorsen said.
`;

describe("a draft at a glance", () => {
  const seen = overview(STORY);
  const line = (range: { start: { line: number } } | null | undefined) => range?.start.line;

  it("has its open findings, each with its question and its place in words", () => {
    const about = (rule: string) => seen.findings.find((finding) => finding.rule === rule);
    assert.deepEqual(
      [about("statistics/conflicting-figures")?.place, about("statistics/conflicting-figures")?.kind],
      ["Headline", "Do the numbers agree?"],
    );
    assert.deepEqual(
      [about("attribution/vague-source")?.place, about("attribution/vague-source")?.words],
      ["Paragraph 2", "Critics"],
    );
    assert.equal(about("attribution/unattributed-statistic")?.place, "Paragraph 3");
    assert.match(about("attribution/unattributed-statistic")?.fix ?? "", /according to TK/);
  });

  it("tells its sources apart, with how often each is cited, how much of it is quoted and where introduced", () => {
    const shown = seen.sources.map(({ name, group, cited, introduced }) => [
      name,
      group,
      cited.length,
      line(introduced),
    ]);
    assert.deepEqual(shown[0], ["Noor Halvorsen", "named", 3, 2]);
    assert.ok(
      shown.some(([name, group]) => group === "vague" && name === "Critics"),
      JSON.stringify(shown),
    );
    assert.ok(
      shown.some(([, group]) => group === "anonymous"),
      JSON.stringify(shown),
    );
    const [halvorsen] = seen.sources;
    // “Nobody wanted this,” and “It is the last thing we tried.”
    assert.equal(halvorsen?.quoted, 10);
    assert.ok(halvorsen.words > halvorsen.quoted);
  });

  it("tells how its sentences stand with their sources", () => {
    const states = Object.fromEntries(
      seen.claims.map(({ state, sentences }) => [state, sentences.map(({ range }) => line(range))]),
    );
    assert.deepEqual(states["open"], [6]);
    assert.ok(states["sourced"]?.includes(2));
    assert.deepEqual(states["vague"], [4, 4]);
  });

  it("has sentences whose source has no name in one place, whatever is asked of them", () => {
    const { claims } = overview(
      "A source said one juror held out until Tuesday.\n\nCourthouse insiders believe the judge had been ready to declare a mistrial.\n",
    );
    assert.deepEqual(
      claims.map(({ label, sentences }) => [label, sentences.length]),
      [["Put to nobody by name", 2]],
    );
  });

  it("tells which of its figures are to be checked against each other", () => {
    const [first] = seen.figures;
    assert.equal(first?.state, "disagrees");
    assert.deepEqual(
      first.figures.map(({ range }) => line(range)),
      [0, 2],
    );
    assert.ok(
      seen.figures.some(
        ({ state, figures }) => state === "once" && figures.some(({ words }) => words.includes("38 percent")),
      ),
    );
  });

  it("shows every word of the story once, by whose words they are", () => {
    const text = (seen.copy ?? []).map(({ stretches }) => stretches.map((stretch) => stretch.text).join(""));
    assert.deepEqual(text, STORY.trim().replace("# ", "").split("\n\n"));
    const [, second] = seen.copy ?? [];
    const quoted = second?.stretches.filter(({ voice }) => voice === "quoted").map((stretch) => stretch.text);
    assert.deepEqual(quoted, ["“Nobody wanted this,”", "“It is the last thing we tried.”"]);
    const flagged = seen.copy?.flatMap(({ stretches }) =>
      stretches.filter((each) => each.flagged).map((each) => each.text),
    );
    assert.ok(flagged?.includes("Critics"));
    assert.equal(seen.words, 72);
  });

  it("of an empty draft is empty", () => {
    const { findings, sources, claims, figures, stets, copy, words, headline } = overview("");
    assert.deepEqual([findings, sources, claims, figures, stets, copy], [[], [], [], [], [], []]);
    assert.deepEqual([words, headline], [0, ""]);
  });
});
