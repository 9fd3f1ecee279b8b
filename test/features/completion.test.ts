import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { completionsAt, mayNameSource } from "../../server/src/features/completion.js";
import type { Note } from "../../server/src/notes/notes.js";
import { marked } from "../support/marked.js";
import { review } from "../support/review.js";

interface Asked {
  readonly typed?: boolean;
  readonly notes?: readonly Note[];
}

/** The items at the caret; none where the text alone says that there are none. */
function items(sample: string, { typed = false, notes = [] }: Asked = {}): CompletionItem[] {
  const { text, caret } = marked(sample);
  assert.ok(caret !== null, "the sample has no caret");
  if (!mayNameSource(text, caret, typed)) return [];
  const document = TextDocument.create("file:///draft.txt", "plaintext", 1, text);
  const view = { document, review: review(text, "plaintext", { notes }), rulePages: "" };
  return completionsAt(view, document.positionAt(caret), typed)?.items ?? [];
}

/** What each item writes, in the list's order. */
const names = (sample: string, asked?: Asked): string[] =>
  items(sample, asked).map(({ textEdit }) => textEdit?.newText ?? "");

/** The draft after the item that writes this name is taken. */
function taken(sample: string, name: string, asked?: Asked): string {
  const item = items(sample, asked).find(({ textEdit }) => textEdit?.newText === name);
  assert.ok(item, `${name} is not offered, but ${names(sample, asked).join("; ")}`);
  assert.ok(TextEdit.is(item.textEdit));
  const { text } = marked(sample);
  return TextDocument.applyEdits(TextDocument.create("", "plaintext", 1, text), [item.textEdit]);
}

const CAST =
  "“The pier is closed,” said Ana Bellweather, the harbor master.\n\n" +
  "Sheriff Lena Brandt said the road would stay open.\n\n";
const LATER = "\n\n“It leans,” said Odalys Brenner, director of the Tarnow Renters Council.";

describe("names are offered", () => {
  it("behind “according to”, the nearest speaker first, by surname once introduced", () => {
    assert.deepEqual(names(`${CAST}The crane is next, according to ‸`, { typed: true }), [
      "Brandt",
      "Bellweather",
    ]);
    assert.equal(
      taken(`${CAST}The crane is next, according to ‸`, "Brandt"),
      `${CAST}The crane is next, according to Brandt`,
    );
  });

  it("in full and with the role before the first reference", () => {
    assert.deepEqual(names(`The crane is next, according to ‸.${LATER}`, { typed: true }), [
      "Odalys Brenner, director of the Tarnow Renters Council",
    ]);
    assert.deepEqual(names(`The crane is next, according to ‸.\n\n${CAST}`).slice(0, 2).sort(), [
      "Ana Bellweather, the harbor master",
      "Sheriff Lena Brandt",
    ]);
  });

  it("while a name is being typed, which the name then replaces", () => {
    assert.equal(
      taken(`${CAST}The crane is next, according to Be‸`, "Bellweather"),
      `${CAST}The crane is next, according to Bellweather`,
    );
    assert.equal(
      taken(`${CAST}The crane is next, according to Ana B‸.`, "Bellweather"),
      `${CAST}The crane is next, according to Bellweather.`,
    );
    assert.deepEqual(names(`${CAST}The crane is next, according to Bellweather ‸`, { typed: true }), []);
  });

  for (const before of [
    "“It leans,” said ",
    "“It leans!” added ",
    '"It leans," says ',
    "The pier leans, said ",
  ])
    it(`behind: ${before}`, () => {
      assert.ok(names(`${CAST}${before}‸`, { typed: true }).includes("Brandt"));
    });

  it("of those whom only the notes name, with their role and after the draft's own", () => {
    const notes = [{ path: "file:///news/notes/call%201.txt", text: "ROSA LINDQVIST, mayor: No.\n" }];
    const sample = `${CAST}The crane is next, according to ‸`;
    assert.deepEqual(names(sample, { notes }), ["Brandt", "Bellweather", "Rosa Lindqvist, mayor"]);
    const last = items(sample, { notes }).at(-1);
    assert.deepEqual(
      [last?.label, last?.labelDetails],
      ["Rosa Lindqvist", { detail: ", mayor", description: "call 1.txt" }],
    );
  });

  it("of bodies that the draft cites by their noun, once one is begun", () => {
    const sample =
      "Revenue rose to $1.3 million, the company said.\n\nOrders fell, according to the city.\n\nIt hired six, according to ";
    assert.deepEqual(names(`${sample}the c‸`), ["the company", "the city"]);
    assert.deepEqual(names(`${sample}the co‸`), ["the company"]);
    assert.deepEqual(names(`${sample}‸`), []);
  });

  it("with a title before the name", () => {
    const notes = [{ path: "notes/release.txt", text: "Deputy Rosa Lindqvist said no.\n" }];
    assert.deepEqual(names("The crane is next, according to ‸", { notes }), ["Deputy Rosa Lindqvist"]);
  });

  it("of notes that name nobody of the draft, a few only", () => {
    const speakers = ["Ira Holm", "Ana Quay", "Bo Lindgren", "Cy Marsh", "Di North"];
    const others = speakers.map((name) => `${name}, clerk: No.\n`).join("");
    const notes = [
      { path: "notes/other.txt", text: others },
      { path: "notes/pier.txt", text: `ANA BELLWEATHER, harbor master: No.\n\nROSA LINDQVIST, mayor: No.\n` },
    ];
    assert.deepEqual(names(`${CAST}The crane is next, according to ‸`, { notes }).slice(2), [
      "Rosa Lindqvist, mayor",
      ...["Ira Holm, clerk", "Ana Quay, clerk", "Bo Lindgren, clerk"],
    ]);
    assert.deepEqual(names(`${CAST}The crane is next, according to Nor‸`, { notes }), ["Di North, clerk"]);
  });

  for (const sample of [
    "The crane is next, according to T‸K.",
    "The crane is next, according to TK‸.",
    "‸TK said the crane is next.",
    "“It leans,” said [TK‸].",
  ])
    it(`at a TK, which the name replaces: ${sample}`, () => {
      const after = taken(`${CAST}${sample}`, "Brandt");
      assert.ok(after.endsWith(sample.replace(/‸/, "").replace(/\[?TK\]?/, "Brandt")), after);
    });

  it("with who that is and where the draft has it", () => {
    const [item] = items(`${CAST}The crane is next, according to ‸`);
    assert.equal(item?.labelDetails?.description, "line 3");
    assert.match(item.detail ?? "", /Lena Brandt/);
  });
});

describe("nothing is offered", () => {
  for (const sample of [
    "The crane is ‸",
    "Bellweather said ‸",
    "She said the ‸",
    "He stood up, added ‸",
    "“It leans,” quoth ‸",
    "The plan went according ‸",
    "According to the plan that ‸",
    "It was built by T‸",
    "They need TK‸ weeks.",
    "It cost $TK‸ in May.",
    "The crane is next, according to TK‸",
    "TK‸",
  ])
    it(`at: ${sample}`, () => {
      assert.deepEqual(names(`${CAST}${sample}`), []);
    });

  it("that is itself a placeholder", () => {
    assert.deepEqual(names("The crane is next, according to TK. It leans, according to ‸"), []);
  });

  it("at a TK that a space was typed before", () => {
    assert.deepEqual(names(`${CAST}Later, ‸TK said it leans.`, { typed: true }), []);
  });

  it("where the draft and its notes name nobody", () => {
    assert.deepEqual(names("The crane is next, according to ‸"), []);
  });
});
