import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentSymbol, TextEdit } from "vscode-languageserver-types";
import { codeLensOf } from "../../server/src/features/code-lens.js";
import { definitionsAt } from "../../server/src/features/definition.js";
import { highlightsAt } from "../../server/src/features/highlights.js";
import { outlineOf } from "../../server/src/features/outline.js";
import { nameToRename, renamed } from "../../server/src/features/rename.js";
import { mark, marked } from "../support/marked.js";
import { tallyOf } from "../../server/src/rules/questions.js";
import { viewOf } from "../support/view.js";

/** The draft with what go-to-definition leads to from the caret marked. */
function ledTo(sample: string): string {
  const { text, caret } = marked(sample);
  const view = viewOf(text);
  const { document } = view;
  const spans = definitionsAt(view, document.positionAt(caret!)).map(({ range }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  }));
  return mark(text, spans);
}

const INTRODUCED =
  "Noor Halvorsen, head of the harbor board, quit on Monday. Tom Ruiz, the clerk, said the pier was shut.";

describe("go to definition", () => {
  const introduced = INTRODUCED.replace("Noor Halvorsen", "⟦Noor Halvorsen⟧");

  it("leads from a surname to where the person is introduced", () => {
    assert.equal(
      ledTo(`${INTRODUCED}\n\nThe board met with Halv‸orsen.`),
      `${introduced}\n\nThe board met with Halvorsen.`,
    );
  });

  it("leads from a pronoun that is cited to whom it means", () => {
    const draft = (caret: string) =>
      `${INTRODUCED}\n\nHalvorsen said the money was gone. S${caret}he said it was time.`;
    assert.equal(ledTo(draft("‸")), draft("").replace(INTRODUCED, introduced));
  });

  it("leads from a pronoun that nobody cites to the one person whom it fits", () => {
    for (const draft of [
      "Noor Halvorsen, its president, quit on Monday. ‸She had led the board since 2011.",
      "Noor Halvorsen, its president, quit on Monday. The board had asked h‸er to stay.",
      "Noor Halvorsen, its president, quit on Monday.\n\nThe clerk kept ‸her seat free.",
    ])
      assert.equal(ledTo(draft), draft.replace("‸", "").replace("Noor Halvorsen", "⟦Noor Halvorsen⟧"));
  });

  it("leads nowhere from a pronoun that fits two, or nobody near", () => {
    for (const draft of [
      "Ana Pell, the clerk, met Mary Ruiz, the mayor, on Monday. ‸She was late.",
      "Ana Pell, the clerk, met the mayor.\n\nThe pier was shut.\n\nIt rained all day.\n\n‸She was late.",
      "Ana Pell, the clerk, met the mayor. ‸It was late.",
    ])
      assert.equal(ledTo(draft), draft.replace("‸", ""));
  });

  it("leads from a quotation that goes on to its speaker", () => {
    const draft = (caret: string) =>
      `${INTRODUCED}\n\n“It is time,” Halvorsen said. “We have ${caret}waited long enough.”`;
    assert.equal(ledTo(draft("‸")), draft("").replace(INTRODUCED, introduced));
  });

  it("leads nowhere from a quotation that nobody signs", () => {
    const draft = "Tom Ruiz and Ana Pell met on Monday.\n\nThe pier was shut.\n\n“We got ‸lucky.”";
    assert.equal(ledTo(draft), draft.replace("‸", ""));
  });

  it("leads nowhere from plain words", () => {
    assert.equal(ledTo("The pier ‸was shut on Monday."), "The pier was shut on Monday.");
  });
});

describe("highlights", () => {
  it("are every name and cited pronoun of the source, and of nobody else", () => {
    const sample =
      "⟦Noor Halvorsen⟧, head of the board, quit. Tom Ruiz said the pier was shut.\n\n⟦‸Halvorsen⟧ said the money was gone. ⟦She⟧ said it was time.";
    const { text, caret, spans } = marked(sample);
    const view = viewOf(text);
    const { document } = view;
    const shown = highlightsAt(view, document.positionAt(caret!)).map(({ range }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
    }));
    assert.equal(mark(text, shown), mark(text, spans));
  });
});

/** The draft after the person at the caret is given another name; `asked` is what stands in quotations and asks first. */
function afterRenaming(sample: string, name: string): { text: string; asked: string[]; quoted: number } {
  const { text, caret } = marked(sample);
  const view = viewOf(text);
  const { document } = view;
  const renaming = renamed(view, document.positionAt(caret!), name, {
    documentChanges: true,
    annotations: true,
  });
  assert.ok(renaming);
  const [change] = renaming.edit.documentChanges as { edits: (TextEdit & { annotationId?: string })[] }[];
  const asks = change!.edits.filter(({ annotationId }) => annotationId !== undefined);
  const own = change!.edits.filter((edit) => !asks.includes(edit));
  const annotations = renaming.edit.changeAnnotations ?? {};
  for (const { annotationId } of asks) assert.equal(annotations[annotationId!]!.needsConfirmation, true);
  return {
    text: TextDocument.applyEdits(document, own),
    asked: asks.map(({ range }) => document.getText(range)),
    quoted: renaming.quoted,
  };
}

describe("renaming a person", () => {
  it("changes full names, surnames, possessives and the headline", () => {
    const { text } = afterRenaming(
      "# Halvorsen quits\n\nNoor ‸Halvorsen, head of the board, quit. Halvorsen’s board met.",
      "Nora Halverson",
    );
    assert.equal(
      text,
      "# Halverson quits\n\nNora Halverson, head of the board, quit. Halverson’s board met.",
    );
  });

  it("changes the surname alone where it is typed on a surname", () => {
    const { text } = afterRenaming(
      "Noor Halvorsen, a clerk, quit. ‸Halvorsen said it was time.",
      "Halverson",
    );
    assert.equal(text, "Noor Halverson, a clerk, quit. Halverson said it was time.");
  });

  it("gives a name without s the s of the possessive", () => {
    const { text } = afterRenaming("Ana Davis, a clerk, quit. ‸Davis’ board met.", "Dunne");
    assert.equal(text, "Ana Dunne, a clerk, quit. Dunne’s board met.");
  });

  it("asks before it touches a quotation", () => {
    const { text, asked, quoted } = afterRenaming(
      "Noor ‸Halvorsen, a clerk, quit. “I told Halvorsen to stay,” said Tom Ruiz, the mayor.",
      "Noor Halverson",
    );
    assert.equal(
      text,
      "Noor Halverson, a clerk, quit. “I told Halvorsen to stay,” said Tom Ruiz, the mayor.",
    );
    assert.deepEqual(asked, ["Halvorsen"]);
    assert.equal(quoted, 1);
  });

  it("leaves quotations out where the editor cannot ask", () => {
    const { text, caret } = marked(
      "Noor ‸Halvorsen, a clerk, quit. “I told Halvorsen,” said Tom Ruiz, the mayor.",
    );
    const view = viewOf(text);
    const abilities = { documentChanges: false, annotations: false };
    const renaming = renamed(view, view.document.positionAt(caret!), "Noor Pell", abilities);
    const after = TextDocument.applyEdits(view.document, Object.values(renaming!.edit.changes!)[0]!);
    assert.equal(after, "Noor Pell, a clerk, quit. “I told Halvorsen,” said Tom Ruiz, the mayor.");
    assert.equal(renaming!.quoted, 1);
  });

  it("leaves a namesake alone", () => {
    const { text } = afterRenaming(
      "Noor ‸Halvorsen, a clerk, quit. Ole Halvorsen, her father, said she was right.",
      "Noor Pell",
    );
    assert.equal(text, "Noor Pell, a clerk, quit. Ole Halvorsen, her father, said she was right.");
  });

  it("is not offered on what is no person’s name", () => {
    const { text, caret } = marked("The ‸pier was shut on Monday.");
    const view = viewOf(text);
    assert.equal(nameToRename(view, view.document.positionAt(caret!)), null);
  });
});

function lines(symbols: readonly DocumentSymbol[], level = 0): string[] {
  return symbols.flatMap(({ name, detail = "", children = [] }) => [
    `${"  ".repeat(level)}${[name, detail].filter(Boolean).join(", ")}`,
    ...lines(children, level + 1),
  ]);
}

describe("the outline", () => {
  const draft =
    "# Pier shut\n\nNoor Halvorsen, the harbor master, said it was time.\n\n## Reaction\n\nTom Ruiz, a clerk, said it was late.";

  it("has the headline, the sections, and in each whom it is the first to cite", () => {
    assert.deepEqual(lines(outlineOf(viewOf(draft), false)), [
      "Pier shut",
      "  Noor Halvorsen, the harbor master",
      "  Reaction",
      "    Tom Ruiz, a clerk",
    ]);
  });

  it("has the sources alone where the editor lists the headings", () => {
    assert.deepEqual(lines(outlineOf(viewOf(draft), true)), [
      "Noor Halvorsen, the harbor master",
      "Tom Ruiz, a clerk",
    ]);
  });
});

describe("the line over the headline", () => {
  const lens = (text: string) => {
    const view = viewOf(text);
    return codeLensOf(view, view.review.findings, "show").map(({ range, command }) => [
      range.start.line,
      command?.title,
    ]);
  };

  it("counts what is open by kind", () => {
    const draft =
      "Tull, Monday\n\n# Board cuts 42 jobs\n\nThe board voted on Monday to cut 46 jobs, said Noor Pell, its head.\n\nNearly 38 percent of islanders were late with the rent in May.";
    assert.deepEqual(lens(draft), [[2, "1 unsourced · 1 mismatch"]]);
  });

  it("is short enough to be seen beside a report: behind what there is room for it counts the rest", () => {
    const rules = [
      ...Array<string>(7).fill("attribution/unattributed-claim"),
      ...Array<string>(2).fill("statistics/percent-mismatch"),
      "wording/loaded-label",
      ...Array<string>(5).fill("notes/misquote"),
      "copy/placeholder",
    ];
    assert.equal(tallyOf(rules), "5 not as in the notes · 7 unsourced · 4 more");
    assert.equal(tallyOf(["statistics/missing-baseline", "wording/loaded-label"]), "1 loaded · 1 more");
    assert.equal(tallyOf(rules.slice(0, 10)), "7 unsourced · 2 mismatches · 1 loaded");
    assert.equal(tallyOf(["notes/misquote", "copy/placeholder"]), "1 not as in the notes · 1 to clean up");
  });

  it("says so where nothing is", () => {
    assert.deepEqual(lens("# Pier shut\n\nThe pier was shut on Monday, said Noor Pell, the harbor master."), [
      [0, "No open questions"],
    ]);
  });
});
