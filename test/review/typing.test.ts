import assert from "node:assert/strict";
import fc from "fast-check";
import type { Source, SourceMention } from "../../server/src/annotations/sources/sources.js";
import { STYLEBOOK } from "../../server/src/lexicon/stylebook.js";
import { houseStylebook } from "../../server/src/review/apply-house.js";
import { readConfig } from "../../server/src/review/config.js";
import { Reviewer, type Review } from "../../server/src/review/review.js";
import { RULES } from "../../server/src/rules/index.js";
import type { Finding } from "../../server/src/rules/rule.js";
import { cutDraft } from "../../server/src/text/cut.js";
import { arbitraryDraft, arbitraryMarkup } from "../support/arbitrary-draft.js";
import { marked } from "../support/marked.js";
import { EVERYTHING_ON, INPUT } from "../support/review.js";
import { readRulePage } from "../support/rule-page.js";
import { LIMIT, runs } from "../support/runs.js";

const ALL_ON = { ...INPUT, settings: { rules: EVERYTHING_ON } };

describe("a draft as it is typed", function () {
  this.timeout(LIMIT);

  const edit = fc.tuple(
    fc.nat(),
    fc.nat(40),
    fc.oneof(arbitraryDraft, fc.constantFrom("", "a", "“", "\n\n", "|", "- ")),
  );

  it("is reviewed as if it had been opened anew after each edit", () => {
    fc.assert(
      fc.property(
        arbitraryDraft,
        arbitraryMarkup,
        fc.array(edit, { maxLength: 6 }),
        (opened, markup, edits) => {
          const reviewer = new Reviewer();
          let text = opened;
          reviewer.review(text, markup, INPUT);
          for (const [where, length, typed] of edits) {
            const at = where % (text.length + 1);
            text = text.slice(0, at) + typed + text.slice(at + length);
            const again = reviewer.review(text, markup, INPUT);
            const anew = new Reviewer().review(text, markup, INPUT);
            assert.deepEqual(again.findings.map(plain), anew.findings.map(plain));
            assert.deepEqual(sourcesIn(again), sourcesIn(anew));
          }
        },
      ),
      runs(50),
    );
  });

  it("has its sources resolved as if it had been opened anew after each key", () => {
    const key = fc.tuple(
      fc.nat(),
      fc.nat(1),
      fc.constantFrom("", "", "a", "A", " ", ".", ",", "’s", " of ", "Ana "),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        const reviewer = new Reviewer();
        let text = STORY;
        reviewer.review(text, "markdown", INPUT);
        for (const [where, length, typed] of keys) {
          const at = where % (text.length + 1);
          text = text.slice(0, at) + typed + text.slice(at + length);
          const anew = new Reviewer().review(text, "markdown", INPUT);
          assert.deepEqual(sourcesIn(reviewer.review(text, "markdown", INPUT)), sourcesIn(anew));
        }
      }),
      runs(40),
    );
  });

  it("is judged as if it had been opened anew as paragraphs come, go and change places", () => {
    const move = fc.tuple(fc.nat(), fc.nat(2), fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 2 }));
    const opened = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 10, maxLength: 24 });
    fc.assert(
      fc.property(opened, fc.array(move, { maxLength: 8 }), (paragraphs, moves) => {
        const reviewer = new Reviewer();
        for (const [where, gone, come] of [[0, 0, []] as const, ...moves]) {
          paragraphs.splice(where % (paragraphs.length + 1), gone, ...come);
          const text = paragraphs.join("\n\n");
          const again = reviewer.review(text, "markdown", INPUT);
          const anew = new Reviewer().review(text, "markdown", INPUT);
          assert.deepEqual(again.findings.map(plain), anew.findings.map(plain));
        }
      }),
      runs(40),
    );
  });

  it("has what was said of it stand in its place as text is typed above and blank lines or line ends change", () => {
    for (const { id } of RULES)
      for (const markup of ["markdown", "plaintext"] as const) {
        const examples = readRulePage(id).examples.filter((example) => example.markup === markup);
        if (examples.length === 0) continue;
        const drafts = examples.map(({ draft }) => marked(draft).text);
        const text = ["The rain went on.\n\n".repeat(8), ...drafts].join("\n\n");
        const reviewer = new Reviewer();
        reviewer.review(text, markup, ALL_ON);
        for (const version of [
          text.replace("rain", "rain and the wind"),
          text.replaceAll("\n", "\r\n"),
          text.replaceAll("\n\n", "\n\n\n"),
        ]) {
          const again = reviewer.review(version, markup, ALL_ON).findings.map(plain);
          assert.deepEqual(again, new Reviewer().review(version, markup, ALL_ON).findings.map(plain));
        }
      }
  });

  it("is judged by a stylebook that a review given up half-way was the first to have", () => {
    const off = readConfig('{ "stylebook": { "off": ["thug", "thugs"] } }').stylebook;
    const { stylebook } = houseStylebook(STYLEBOOK, [off]);
    const text = "The thugs came back on Friday.\n\n".repeat(200);
    const reviewer = new Reviewer();
    assert.equal(reviewer.review(text, "markdown", INPUT).findings.length, 200);
    const house = { ...INPUT, stylebook };
    assert.equal(reviewer.reviewInSlices(text, "markdown", house).next().done, false);
    assert.deepEqual(reviewer.review(text, "markdown", house).findings, []);
  });

  it("is read by its own words where a paragraph looks like the key of another", () => {
    const text = "The dam held.\n\n".repeat(9);
    const [first] = cutDraft(text, "plaintext");
    const last = `${first!.context}\u0000${first!.text}`;
    const { blocks } = new Reviewer().review(text + last, "plaintext", INPUT);
    assert.equal(blocks.at(-1)!.block.prose, last);
  });

  it("hears who speaks a quotation from the paragraph behind it as that is typed", () => {
    const reviewer = new Reviewer();
    const opening = "The rain went on.\n\n".repeat(8) + PARAGRAPHS[1]!;
    const isFlagged = (behind: string) =>
      reviewer
        .review(`${opening}\n\n${behind}\n`, "markdown", INPUT)
        .findings.some(({ rule }) => rule === "attribution/unattributed-quote");
    assert.equal(isFlagged("The rain went on."), true);
    assert.equal(isFlagged("The rain went on, Lindqvist said."), false);
    assert.equal(isFlagged("The rain went on."), true);
  });

  it("lets a last name mean somebody else once they are named, three paragraphs before", () => {
    const reviewer = new Reviewer();
    const speakerIn = (text: string) => {
      const { blocks, sources } = reviewer.review(text, "markdown", INPUT);
      return sources.speakerOf(blocks.length - 1, 0)?.name;
    };
    assert.equal(speakerIn(STORY), "Ana Ruiz");
    assert.equal(speakerIn(STORY.replace("Ana Ruiz", "Ana Cruz")), "Ruiz");
    assert.equal(speakerIn(STORY.replace("Ana Ruiz", "Eva Ruiz")), "Eva Ruiz");
    assert.equal(speakerIn(STORY.replace("rain", "rain and wind")), "Ana Ruiz");
  });

  for (const markup of ["markdown", "plaintext"] as const)
    it(`has one paragraph annotated anew when one is typed in (${markup})`, () => {
      const paragraphs = Array.from(
        { length: 200 },
        (_, index) =>
          `“We lost ${index} homes,” Mayor Rosa Lindqvist said. The county spent ${index}.4 million on pumps.`,
      );
      const text = `# Flood takes homes\n\n${paragraphs.join("\n\n")}\n`;
      const reviewer = new Reviewer();
      reviewer.review(text, markup, INPUT);
      assert.ok(reviewer.annotatedBlocks > 200);
      let at = text.indexOf("The county spent 90.4");
      let typed = text;
      for (const key of "Fewer than ") {
        typed = typed.slice(0, at) + key + typed.slice(at++);
        reviewer.review(typed, markup, INPUT);
        assert.equal(reviewer.annotatedBlocks, 1);
      }
      reviewer.review(typed, markup, INPUT);
      assert.equal(reviewer.annotatedBlocks, 0);
    });
});

/** Paragraphs of which some are judged by those around them. */
const PARAGRAPHS = [
  "# Nine die as dam fails",
  "“We never saw the water until it was at the door of the house.”",
  "“Nobody told us to leave,” Mayor Ana Ruiz of Milford said.",
  "He said that the gates were old.",
  "They said nothing more about it.",
  "The rain went on.",
  "Experts say the dam will not hold.",
  "Lena Ode, an engineering professor at the University of Tull, said it would.",
  "The Boston Globe reported that 14 people were missing.",
  "It said the toll would rise.",
  "Lindqvist said the 14 missing had been told.",
  "A worker at the dam was there. Two keepers ran.",
];

const STORY = `The dam held through a week of rain, said Ana Ruiz, a spokeswoman for the Harbor Water Board (HWB).

“We opened two gates,” she said. The board said it would open a third. Mayor Tom Ode of Milford disagreed.

Ode told Bellhaven Radio that the mayor of Tull, a cousin, was not asked. The HWB declined to comment.

The report of the board names Lindqvist, an engineer, and police chief Max Ode. Chief Ode said nothing.

Lindqvist said the gates were old. “They stuck,” the engineer said.

Ruiz said they will be replaced.
`;

/** Who is named in a review, where, and who says what. */
function sourcesIn({ blocks, sources }: Review): unknown {
  const shown = (source: Source | null) => {
    if (source === null) return null;
    const { name, shortName, kind, role, organisation, gender, introduced, mentions } = source;
    return [name, shortName, kind, role, organisation, gender, placeOf(introduced), mentions.map(placeOf)];
  };
  return {
    sources: sources.sources.map(shown),
    speakers: blocks.map(({ annotations }, block) =>
      annotations.attributions.map((_, index) => shown(sources.speakerOf(block, index))),
    ),
  };
}

function placeOf(mention: SourceMention | null): unknown {
  return mention && [mention.block, mention.span.start, mention.span.end];
}

/** A finding with its fixes made, to compare two reviews by. */
function plain(finding: Finding): unknown {
  return { ...finding, fixes: finding.fixes() };
}

describe("a long draft", () => {
  it("lets others in while the rules judge it, and given up there is judged the same again", () => {
    const text = "The strike cost $3 million, critics say.\n\n".repeat(400);
    const whole = new Reviewer().review(text, "plaintext", INPUT).findings.length;
    const reviewer = new Reviewer();
    const slices = reviewer.reviewInSlices(text, "plaintext", INPUT);
    let judging = 0;
    for (let step = slices.next(); judging < 3; step = slices.next()) {
      assert.ok(!step.done, "no pause while the rules judge");
      if (step.value === 1) judging++;
    }
    assert.equal(reviewer.review(text, "plaintext", INPUT).findings.length, whole);
  });
});
