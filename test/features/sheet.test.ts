import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  sheetOf,
  tickOf,
  type ItemKind,
  type SheetItem,
} from "../../server/src/features/verification/sheet.js";
import { overviewOf } from "../../server/src/features/overview/overview.js";
import { readLedger } from "../../server/src/ledger/read-ledger.js";
import type { Stet } from "../../server/src/ledger/stet.js";
import type { Note } from "../../server/src/notes/notes.js";
import { review } from "../support/review.js";

const CALL: Note = {
  path: "/desk/sources/harlow call.txt",
  text: [
    "Interview w/ Greta Harlow, superintendent, Tull Valley Schools",
    "",
    "LENZ: Will it open?",
    "HARLOW: The old gym will not open this winter. We have 46 buses, and the board",
    "knows what each of them costs.",
    "",
  ].join("\n"),
};
const MEMO: Note = {
  path: "/desk/sources/memo.txt",
  text: "Greta Harlow told the board on Monday that the district has 64 buses.\n\nHARLOW: The old gym will never open this winter.\n",
};

const DRAFT = [
  "Gym stays shut",
  "",
  "“The old gym will not open this winter,” Greta Harlow, the superintendent, said.",
  "",
  "The district has 46 buses, Harlow said. It spent $3,120 on paint.",
  "",
  "“They could have told us before the summer,” said Pavel Oduya, a parent.",
  "",
].join("\n");

function viewOf(text: string, notes: readonly Note[]) {
  const document = TextDocument.create("file:///desk/a.txt", "plaintext", 1, text);
  return { document, review: review(text, "plaintext", { notes }), rulePages: "" };
}

function items(text: string, notes: readonly Note[], ticks: readonly Stet[] = []) {
  return sheetOf(viewOf(text, notes), ticks, "a.txt").items;
}

function told({ words, state, evidence }: SheetItem): string {
  const passages = evidence.map(({ file, line, text }) => {
    const marked = text.filter(({ isMarked }) => isMarked).map((each) => each.words);
    return `${file}:${line} ${marked.join("+")}`;
  });
  return [words, state, ...passages].join(" | ");
}

describe("who is listed", () => {
  const draft =
    "Council sends back budget\n\nNobody said the plan was cheap. One said the plan would fail.\n\n" +
    "“It will not hold for a year,” Greta Harlow, the superintendent, said. Of 300 residents, 240 said they would leave.\n";

  it("is no number, and nobody", () => {
    const names = items(draft, [CALL]).filter(({ kind }) => kind === "name");
    assert.deepEqual(
      names.map(({ words }) => words),
      ["Greta Harlow"],
    );
    const { sources } = overviewOf(viewOf(draft, []), [], false);
    assert.deepEqual(
      sources.map(({ name }) => name).filter((name) => /^(?:nobody|one|240)$/i.test(name)),
      [],
    );
  });
});

describe("the verification sheet", () => {
  it("lists each quotation, figure and name with the passage of the notes, or its absence", () => {
    assert.deepEqual(items(DRAFT, [CALL]).map(told), [
      "“The old gym will not open this winter,” | borne | harlow call.txt:4 The old gym will not open this winter",
      "“They could have told us before the summer,” | absent",
      "46 buses | borne | harlow call.txt:4 46",
      "$3,120 | absent",
      "Greta Harlow | borne | harlow call.txt:1 Greta Harlow",
      "Pavel Oduya | absent",
    ]);
  });

  it("lists days and times, which are to be ticked and not looked up", () => {
    const draft =
      "The pier shut on Nov. 14, 2031, at 8:52 p.m., for 18 minutes. “It was Nov. 13,” said Pavel Oduya, a diver.\n";
    assert.deepEqual(items(draft, [CALL]).map(told).slice(1, 4), [
      "Nov. 14, 2031 | open",
      "8:52 p.m. | open",
      "18 minutes | absent",
    ]);
  });

  it("says in words how each stands, and shows the words that differ", () => {
    const altered = DRAFT.replace("will not open", "will surely not open").replace("46 buses", "64 buses");
    const [quote, other, figure] = items(altered, [CALL]);
    assert.deepEqual([quote?.state, figure?.state], ["differs", "differs"]);
    assert.equal(quote?.says, "The notes differ: “surely” is not there.");
    assert.equal(other?.says, "There are no notes of Pavel Oduya.");
    assert.match(figure?.says ?? "", /The notes have 46, not 64/);
  });

  it("reads on where the lines of a note are wrapped, and cuts between words", () => {
    const figure = items(DRAFT, [CALL]).find(({ words }) => words === "46 buses");
    const text = figure?.evidence[0]?.text.map(({ words }) => words).join("");
    assert.match(text ?? "", /We have 46 buses, and the board knows what each of them costs\.$/);
  });

  it("shows both where two notes disagree", () => {
    const both = items(DRAFT, [CALL, MEMO]);
    const [quote] = both;
    assert.deepEqual(
      quote?.evidence.map(({ file, remark }) => `${file}: ${remark}`),
      ["harlow call.txt: ", "memo.txt: Another note has it otherwise."],
    );
    assert.equal(told(quote).split(" | ").at(-1), "memo.txt:3 never");
    const figure = both.find(({ words }) => words === "46 buses");
    assert.equal(figure?.says, "The notes disagree about it.");
    assert.match(told(figure), /harlow call\.txt:4 46 \| memo\.txt:1 64$/);
  });

  it("takes two notes that say the same for no disagreement, nor another speaker's or another thing's words", () => {
    const alike: Note = { path: "/desk/sources/copy.txt", text: CALL.text };
    const elsewhere: Note = {
      path: "/desk/sources/other.txt",
      text: "The city has 64 trucks and 12 plows.\n\nOKORO: The new pool will not open this summer.\n",
    };
    for (const item of items(DRAFT, [CALL, alike, elsewhere]))
      assert.deepEqual(
        item.evidence.filter(({ remark }) => remark !== ""),
        [],
        item.words,
      );
  });

  it("takes a given name of two words for one with a hyphen", () => {
    const of = (draft: string, noted: string) => {
      const note = { path: "/desk/sources/a.txt", text: `Call with ${noted}, harbor director\n` };
      return items(`The pier will close, said ${draft}, the harbor director.\n`, [note])
        .filter(({ kind }) => kind === "name")
        .map(({ state }) => state);
    };
    assert.deepEqual(of("Jean-Luc Marchand", "Jean Luc Marchand"), ["borne"]);
    assert.deepEqual(of("Jean Luc Marchand", "JEAN-LUC MARCHAND"), ["borne"]);
    assert.deepEqual(of("Jean-Luk Marchand", "Jean-Luc Marchand"), ["differs"]);
    assert.deepEqual(of("Jean-Luc Marchand", "Jean-Paul Marchand"), ["absent"]);
  });

  it("lists everything where there are no notes, and claims nothing of them", () => {
    const all = items(DRAFT, []);
    assert.equal(all.length, 6);
    assert.ok(
      all.every(({ state, says, evidence }) => state === "open" && says === "" && evidence.length === 0),
    );
    assert.deepEqual(items("", []), []);
  });
});

describe("a tick of the verification sheet", () => {
  const by = { who: "Ana Ruiz", when: "2031-04-20T10:00:00.000Z", reason: "" };

  /** Ticks the item with these words. */
  function ticked(kind: ItemKind, words: string, text = DRAFT): Stet[] {
    const view = viewOf(text, [CALL]);
    const at = text.indexOf(words);
    const tick = tickOf(view, [], "a.txt", kind, { start: at, end: at + words.length }, by);
    assert.ok(tick, words);
    return [...readLedger(tick.line).stets];
  }
  const checked = (text: string, ticks: Stet[]) =>
    items(text, [CALL], ticks)
      .filter((item) => item.ticks.length > 0)
      .map(({ words }) => words);

  const QUOTE = "“The old gym will not open this winter,”";
  const TICKS = [...ticked("quotation", QUOTE), ...ticked("figure", "46"), ...ticked("name", "Greta Harlow")];

  it("is found again after the text has moved, and when the copy around it is edited", () => {
    const all = [QUOTE, "46 buses", "Greta Harlow"];
    assert.deepEqual(checked(DRAFT, TICKS), all);
    const moved = DRAFT.replace("Gym stays shut\n", "Gym stays shut\n\nIt rained on Monday.\n").replace(
      "It spent $3,120 on paint.",
      "",
    );
    assert.deepEqual(checked(moved, TICKS), all);
  });

  it("is gone once a word of the quotation, the figure or the name is another", () => {
    assert.deepEqual(checked(DRAFT.replace("will not open", "may not open"), TICKS), [
      "46 buses",
      "Greta Harlow",
    ]);
    assert.deepEqual(checked(DRAFT.replace("46", "48"), TICKS), [QUOTE, "Greta Harlow"]);
    assert.deepEqual(checked(DRAFT.replace("Greta", "Greda"), TICKS), [QUOTE, "46 buses"]);
  });

  it("says who checked, and when", () => {
    const [quote] = items(DRAFT, [CALL], TICKS);
    assert.deepEqual(
      quote?.ticks.map(({ who, when }) => [who, when]),
      [["Ana Ruiz", "2031-04-20T10:00:00.000Z"]],
    );
  });

  it("ticks nothing where the draft has changed meanwhile", () => {
    assert.equal(tickOf(viewOf(DRAFT, []), [], "a.txt", "figure", { start: 0, end: 3 }, by), null);
  });
});
