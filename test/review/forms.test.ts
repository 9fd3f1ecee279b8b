import assert from "node:assert/strict";
import { formByPath, readConfig } from "../../server/src/review/config.js";
import { sayForm } from "../../server/src/review/forms.js";
import { DEFAULT_INPUT, Reviewer } from "../../server/src/review/review.js";
import { INPUT, review } from "../support/review.js";

const CLAIM = "The neglect of the piers caused the slip to rot.";
const TOLL = "At least 20 dockers were hurt on the slip last year.";
const LOADED = "Illegal immigrants live on Front Street.";
const FAULTY = "Some 28 of 112 berths, or 20 percent, are gone, the board said. TK paid for them.";

function rulesOn(text: string): string[] {
  return [...new Set(review(text).findings.map(({ rule }) => rule))].sort();
}

describe("what the form of a draft leaves out", () => {
  it("of opinion, reviews and letters: claims and wording, and no fault of figures or copy", () => {
    const copy = `${CLAIM} ${LOADED}\n\n${FAULTY}`;
    const always = ["copy/placeholder", "statistics/percent-mismatch"];
    assert.deepEqual(rulesOn(`# The slip\n\n${copy}`), [
      "attribution/unattributed-claim",
      ...always.slice(0, 1),
      ...always.slice(1),
      "wording/loaded-label",
    ]);
    for (const form of ["opinion", "reviews", "letters"])
      assert.deepEqual(rulesOn(`---\nsection: ${form}\n---\n# The slip\n\n${copy}`), always, form);
  });

  it("of an interview: nothing of its introduction, all that a speaker answers for below", () => {
    const turns = "Q: Why was that?\n\nA: They hid it. We lost 40 percent of our berths.\n\n";
    const text = `# The slip\n\n${TOLL}\n\n${turns}${turns}Q: And the cause?\n\nA: ${CLAIM} ${LOADED}`;
    const found = review(text).findings;
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, span.start < text.indexOf("Q:")]),
      [["attribution/unattributed-statistic", true]],
    );
  });

  it("of listings: the source of figures; of how-tos: claims", () => {
    const figure = "Some 40 percent of the boats sank because of the storm.";
    assert.deepEqual(rulesOn(`# The boats\n\n${figure}`), ["attribution/unattributed-statistic"]);
    assert.deepEqual(rulesOn(`---\ncategory: results\n---\n# The boats\n\n${figure}`), []);
    assert.deepEqual(rulesOn(`---\ncategory: recipes\n---\n# The boats\n\n${CLAIM}`), []);
    assert.deepEqual(rulesOn(`---\ncategory: recipes\n---\n# The boats\n\n${LOADED}`), [
      "wording/loaded-label",
    ]);
  });

  it("is said in a few words", () => {
    const { form } = review(`---\ncategory: opinion\n---\n\n${CLAIM}`);
    assert.equal(sayForm(form!), "opinion: claims and wording are not queried");
  });

  it("follows the newsroom's configuration where the draft claims nothing", () => {
    const input = { ...INPUT, form: "opinion" as const };
    const of = (text: string) => new Reviewer().review(text, "markdown", input).findings.length;
    assert.equal(of(`# The slip\n\n${CLAIM}`), 0);
    assert.equal(of(`---\nstet-form: news\n---\n# The slip\n\n${CLAIM}`), 1);
  });

  it("follows the copy while it is typed", () => {
    const reviewer = new Reviewer();
    const body = `\n\nThe slip\n\n${CLAIM}\n\n${FAULTY}\n\n${LOADED}`;
    for (const top of ["Opini", "Opinio", "Opinion", "Opinions ar", "Opinion", ""]) {
      const text = `${top}${body}`;
      const fresh = new Reviewer().review(text, "markdown", DEFAULT_INPUT);
      const typed = reviewer.review(text, "markdown", DEFAULT_INPUT);
      assert.deepEqual(typed.form, fresh.form, top);
      assert.deepEqual(
        typed.findings.map(({ rule, span }) => [rule, span]),
        fresh.findings.map(({ rule, span }) => [rule, span]),
        top,
      );
    }
  });
});

describe("forms by path in a stet.json", () => {
  const config = readConfig(
    '{ "forms": { "opinion/news/**": "news", "opinion/**": "opinion", "*.qa.md": "interview", "**/{scores,results}/*.txt": "listing" } }',
  );

  it("are those of the first pattern that matches", () => {
    assert.deepEqual(config.problems, []);
    for (const [path, form] of [
      ["opinion/slip.md", "opinion"],
      ["opinion/2031/slip.md", "opinion"],
      ["opinion/news/slip.md", "news"],
      ["Opinion/slip.md", "opinion"],
      ["city/ortiz.qa.md", "interview"],
      ["ortiz.qa.md", "interview"],
      ["sport/scores/may.txt", "listing"],
      ["sport/may.txt", null],
      ["news/opinion.md", null],
    ] as const)
      assert.equal(formByPath(config, path), form, path);
  });

  it("are told of at their place where they are none", () => {
    const text = '{ "forms": { "a/**": "ballad", "b/**": 7, "c/**": "letter" } }';
    const { problems, forms } = readConfig(text);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['"a/**"', '"b/**"'],
    );
    assert.match(problems[0]!.message, /news, opinion, .* live/);
    assert.deepEqual(forms, [{ pattern: "c/**", form: "letter" }]);
    assert.equal(readConfig('{ "forms": ["opinion"] }').problems.length, 1);
  });
});
