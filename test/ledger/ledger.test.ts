import assert from "node:assert/strict";
import fc from "fast-check";
import { DraftStets, type Flagged } from "../../server/src/ledger/draft-stets.js";
import { passageAt } from "../../server/src/ledger/passage.js";
import { readLedger } from "../../server/src/ledger/read-ledger.js";
import { stetLine, takeBackLine, withId, type Decision, type Stet } from "../../server/src/ledger/stet.js";
import { marked } from "../support/marked.js";
import { LIMIT, runs } from "../support/runs.js";
import { arbitraryEdit, edited, render, sentence, type Paragraph } from "./edited-draft.js";

const RULE = "attribution/unattributed-claim";

/** The decision to let the marked words stand. */
function decision(sample: string, more: Partial<Decision> = {}): Decision {
  const { text, spans } = marked(sample);
  const passage = passageAt(text, spans[0]!);
  return {
    rule: RULE,
    draft: "a.md",
    ...passage,
    reason: "",
    who: "Ana",
    when: "2031-05-02T09:00:00Z",
    ...more,
  };
}

/** Whether the ledger lets the marked words of a draft stand. */
function stands(
  sample: string,
  stets: readonly Stet[],
  options: { draft?: string; rule?: string } = {},
): boolean[] {
  const { text, spans } = marked(sample);
  const flagged = spans.map((span): Flagged => ({ rule: options.rule ?? RULE, span, against: [] }));
  const { open } = new DraftStets(stets, options.draft ?? "a.md").part(text, flagged, (each) => each);
  return flagged.map((each) => !open.includes(each));
}

describe("a stet", () => {
  const CLAIM = "The fire was caused by a faulty cable behind the 40 lockers";
  const long = withId(decision(`It was noon. ⟦${CLAIM}⟧. Nobody was hurt.`));
  const short = withId(decision("Tull council passed the ⟦draconian⟧ cuts on Monday. It rained."));

  it("holds after everything around it has moved, been wrapped or quoted otherwise", () => {
    for (const sample of [
      `⟦${CLAIM}⟧`,
      `New first paragraph.\n\nAnother day. ⟦${CLAIM.replaceAll(" ", "\n")}⟧.\n`,
      `> *It was noon.* ⟦${CLAIM.replace("faulty", "**faulty**")}⟧. Nobody was hurt.`,
      `It was noon. <!-- ask Ana --> ⟦${CLAIM}⟧. Nobody was hurt.`,
    ])
      assert.deepEqual(stands(sample, [long]), [true], sample);
    assert.deepEqual(stands("Storm.\n\nOn Monday Tull council passed the ⟦draconian⟧ new cuts.", [short]), [
      true,
    ]);
  });

  it("holds after a light edit, and no longer once the passage says something else", () => {
    assert.deepEqual(
      [
        "The fire was caused by an old, faulty cable behind the 40 lockers",
        "The fire was caused by a faulty cable behind the 14 lockers",
        "The fire was not caused by a faulty cable behind the 40 lockers",
        "The fire was caused by Ruiz, a porter, behind the 40 lockers",
        "The school will close for the whole summer and reopen with 40 lockers",
      ].map((claim) => stands(`It was noon. ⟦${claim}⟧. Nobody was hurt.`, [long])[0]),
      [true, false, false, false, false],
    );
  });

  it("of a few words holds in their sentence, and nowhere else", () => {
    assert.deepEqual(stands("Bracken council passed the ⟦draconian⟧ cuts on Friday.", [short]), [false]);
    assert.deepEqual(stands("The ⟦draconian⟧ mayor of Ferraro spoke at length on Monday.", [short]), [false]);
  });

  it("speaks for its own rule alone", () => {
    assert.deepEqual(stands(`⟦${CLAIM}⟧`, [long], { rule: "wording/loaded-label" }), [false]);
  });

  it("holds in a draft of another name only where the passage is the same word for word", () => {
    const renamed = { draft: "b.md" };
    assert.deepEqual(stands(`⟦${CLAIM}⟧`, [long], renamed), [true]);
    assert.deepEqual(stands(`It was noon. ⟦${CLAIM.replace("a faulty", "one faulty")}⟧.`, [long], renamed), [
      false,
    ]);
  });

  it("lets one of two like passages stand, the one whose neighbors it knows", () => {
    const twice = "It was cut. The ⟦thug⟧ left. He slept.\n\nHe ate. The ⟦thug⟧ left. It snowed.";
    const second = withId(
      decision("It was cut. The thug left. He slept.\n\nHe ate. The ⟦thug⟧ left. It snowed."),
    );
    assert.deepEqual(stands(twice, [second]), [false, true]);
  });

  it("is no answer to another disagreement of the same figure", () => {
    const text = "The board cut 42 jobs.";
    const span = { start: text.indexOf("42"), end: text.indexOf("42") + 2 };
    const stet = withId({ ...decision("The board cut ⟦42⟧ jobs."), against: ["46 posts"] });
    const open = (against: string) =>
      new DraftStets([stet], "a.md").part(text, [{ rule: RULE, span, against: [against] }], (each) => each)
        .open.length;
    assert.deepEqual([open("46 posts"), open("46 jobs"), open("51 posts")], [0, 0, 1]);
  });

  it("of mis-decoded characters, which are no words, holds as they stand", () => {
    const stet = withId(decision("It cost ⟦â‚¬⟧ a lot."));
    assert.deepEqual(stands("It cost ⟦â‚¬⟧ a lot.", [stet]), [true]);
  });

  it("outlives a thousand edits around it, and not its passage", function () {
    this.timeout(LIMIT);
    const start: Paragraph[] = Array.from({ length: 40 }, (_, n) => [
      sentence(n, true, n % 2 === 0 ? n : null),
    ])
      .map(([each], n) => ({ ...each!, stet: n % 4 < 2 ? n : null }))
      .reduce<Paragraph[]>(
        (all, each, n) => (n % 3 === 0 ? [...all, [each]] : [...all.slice(0, -1), [...all.at(-1)!, each]]),
        [],
      );
    const { text, findings } = render(start, 0);
    const numbers = findings.flatMap(({ sentence: { stet } }) => stet ?? []);
    const stets = findings.flatMap(({ flagged: { rule, span }, sentence: { stet } }) =>
      stet === null ? [] : [withId({ ...decision("⟦x⟧"), rule, ...passageAt(text, span) })],
    );
    assert.equal(stets.length, 20);
    const index = new DraftStets(stets, "a.md");
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { minLength: 50, maxLength: 50 }), (edits) => {
        let paragraphs: readonly Paragraph[] = start;
        for (const edit of edits) {
          paragraphs = edited(paragraphs, edit);
          const now = render(paragraphs, edit.to % 2 === 0 ? 0 : 40 + (edit.to % 40));
          const { stood, idle } = index.part(now.text, now.findings, ({ flagged }) => flagged);
          const standing = now.findings.flatMap(({ sentence: { stet } }) => stet ?? []);
          assert.deepEqual(
            stood.map(({ finding }) => finding.sentence.stet),
            standing,
            now.text,
          );
          assert.deepEqual(
            idle.map((stet) => numbers[stets.indexOf(stet)]),
            numbers.filter((stet) => !standing.includes(stet)),
          );
        }
      }),
      runs(20),
    );
  });
});

describe("a ledger", () => {
  const one = decision("The ⟦thug⟧ left.");
  const two = decision("The ⟦cable⟧ broke.", {
    when: "2031-05-03T09:00:00Z",
    reason: "The marshal’s report says so.",
  });

  it("keeps one entry a line, its fields in one order, and reads it back", () => {
    const line = stetLine(two);
    assert.doesNotMatch(line, /[\r\n]/);
    assert.deepEqual(Object.keys(JSON.parse(line) as object).slice(0, 4), ["id", "rule", "draft", "words"]);
    assert.deepEqual(readLedger(`${line}\n`).stets, [withId(two)]);
  });

  it("gives equal decisions one id, and others another", () => {
    assert.equal(withId(one).id, withId({ ...one }).id);
    assert.notEqual(withId(one).id, withId({ ...one, reason: "why" }).id);
  });

  it("forgets what was taken back, wherever the line that does so stands", () => {
    const undo = takeBackLine(withId(one).id, "Bo", "2031-05-04T09:00:00Z");
    for (const lines of [
      [stetLine(one), stetLine(two), undo],
      [undo, stetLine(two), stetLine(one)],
    ])
      assert.deepEqual(readLedger(lines.join("\r\n")).stets, [withId(two)]);
  });

  it("of two desks is read the same however their lines were merged", () => {
    const undo = takeBackLine(withId(two).id, "Bo", "2031-05-04T09:00:00Z");
    const three = stetLine(decision("It was ⟦so-called⟧ art.", { who: "Bo" }));
    const [base, ours, theirs] = [[stetLine(one), stetLine(two)], [undo], [three, stetLine(one)]];
    const merged = [...base, ...ours, ...theirs];
    const expected = readLedger(merged.join("\n")).stets;
    assert.equal(expected.length, 2);
    fc.assert(
      fc.property(fc.shuffledSubarray(merged, { minLength: merged.length }), (lines) => {
        assert.deepEqual(readLedger(lines.join("\n")).stets, expected);
      }),
      runs(30),
    );
  });

  it("passes over what is no entry, and says where", () => {
    const text = [
      "<<<<<<< ours",
      stetLine(one),
      "=======",
      "",
      "{}",
      '{"id":1}',
      stetLine(two),
      ">>>>>>> theirs",
    ];
    const { stets, unread } = readLedger(text.join("\n"));
    assert.deepEqual(stets, [withId(one), withId(two)]);
    assert.deepEqual(unread, [1, 3, 5, 6, 8]);
  });
});
