import assert from "node:assert/strict";
import fc from "fast-check";
import { place } from "../../server/src/annotations/annotations.js";
import type { Source, SourceMention } from "../../server/src/annotations/sources/sources.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { Reviewer, type Review } from "../../server/src/review/review.js";
import type { Finding } from "../../server/src/rules/rule.js";
import type { Markup } from "../../server/src/text/draft.js";
import type { Span } from "../../server/src/text/span.js";
import { arbitraryDraft, arbitraryMarkup } from "../support/arbitrary-draft.js";
import { EVERYTHING_ON, INPUT, review } from "../support/review.js";

/**
 * The same drafts each time, so that a passing suite passes everywhere; with STET_FUZZ=50, other drafts, and fifty
 * times as many.
 */
function runs(numRuns: number): fc.Parameters<unknown> {
  return more > 0 ? { numRuns: numRuns * more } : { numRuns, seed: 2031 };
}

const more = Number(process.env["STET_FUZZ"] ?? 0);
const LIMIT = more > 0 ? 0 : 60_000;

const read = (text: string, markup: Markup): Review => review(text, markup, { rules: EVERYTHING_ON });

describe("any draft at all", function () {
  this.timeout(LIMIT);

  it("is reviewed without a failure, with every span on whole characters of the draft", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        const { findings, failures } = read(text, markup);
        assert.deepEqual(failures, []);
        for (const finding of findings) {
          assertSpan(text, finding.span);
          assert.notEqual(finding.message, "");
          for (const { span, note } of finding.related) if (note === undefined) assertSpan(text, span);
        }
      }),
      runs(200),
    );
  });

  it("says in its prose what the draft says in the same place", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        for (const at of read(text, markup).blocks)
          for (const token of at.block.tokens) {
            const span = place(at, token);
            assertSpan(text, span);
            const typed = text.slice(span.start, span.end);
            const markedUp = markup === "markdown" && /[&\\*_~`[\]<>|\0\r\n]/.test(typed);
            if (!markedUp) assert.equal(typed, token.text);
          }
      }),
      runs(150),
    );
  });

  it("keeps all that a fix does not edit, and is still reviewed after it", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (text, markup) => {
        for (const finding of read(text, markup).findings)
          for (const { title, edits } of finding.fixes()) {
            assert.notEqual(title, "");
            for (const edit of edits) assertSpan(text, edit);
            const fixed = applyEdits(text, edits);
            assert.notEqual(fixed, text, `"${title}" changes nothing`);
            assert.deepEqual(around(fixed, edits, true), around(text, edits, false));
            assert.deepEqual(read(fixed, markup).failures, []);
          }
      }),
      runs(60),
    );
  });

  it("is reviewed alike with Windows line ends", () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryMarkup, (typed, markup) => {
        const text = typed.replaceAll("\r", "");
        const windows = text.replaceAll("\n", "\r\n");
        assert.deepEqual(inWords(windows, read(windows, markup)), inWords(text, read(text, markup)));
      }),
      runs(100),
    );
  });
});

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

describe("a hostile paste", () => {
  const pastes: readonly (readonly [string, string])[] = [
    ["emphasis that never closes", "*a_ ".repeat(20_000)],
    ["brackets", "[".repeat(50_000)],
    ["opening quote marks", "“".repeat(50_000)],
    ["straight quote marks", 'a "b '.repeat(30_000)],
    ["nested block quotes", `${"> ".repeat(3_000)}said`],
    ["one long word", "a".repeat(500_000)],
    ["one long number", "1,".repeat(100_000)],
    ["cues without end", "he said she said, according to ".repeat(10_000)],
    ["capitals without end", "Mayor Rosa Lindqvist ".repeat(20_000)],
    ["a table without end", `| a | b |\n| - | - |\n${"| 1 | 2 |\n".repeat(5_000)}`],
    ["white space", " \t".repeat(200_000)],
    ["numbers without end", "40 percent of 1,204 ".repeat(10_000)],
    ["entities", "&amp;".repeat(50_000)],
    ["comments that never close", "<!-- stet ".repeat(20_000)],
  ];
  for (const [what, text] of pastes)
    it(`of ${what} is reviewed`, () => {
      for (const markup of ["markdown", "plaintext"] as const)
        assert.deepEqual(read(text, markup).failures, []);
    }).timeout(20_000);
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

/** A span in the draft's bounds that cuts no surrogate pair in two. */
function assertSpan(text: string, { start, end }: Span): void {
  assert.ok(
    0 <= start && start <= end && end <= text.length,
    `[${start}, ${end}) is not in a draft of ${text.length}`,
  );
  for (const at of [start, end]) {
    const splits = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
    assert.ok(!splits, `${at} stands within a character`);
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The stretches of a text that lie between the edits; `after` them where the text is the edited one. */
function around(text: string, edits: readonly (Span & { newText: string })[], after: boolean): string[] {
  const kept: string[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    kept.push(text.slice(at, start + shift));
    if (after) shift += newText.length - (end - start);
    at = end + shift;
  }
  return [...kept, text.slice(at)];
}

/** A finding with its fixes made, to compare two reviews by. */
function plain(finding: Finding): unknown {
  return { ...finding, fixes: finding.fixes() };
}

/** What a review says, by words instead of offsets, line ends aside. */
function inWords(text: string, { findings }: Review): string[] {
  return findings.map(({ rule, span, message }) =>
    `${rule}: ${text.slice(span.start, span.end)}: ${message}`.replaceAll("\r\n", "\n"),
  );
}
