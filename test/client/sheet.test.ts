import assert from "node:assert/strict";
import { emptySheet, saidOf, sheetBody } from "../../client/src/sheet/page.js";
import { sheetMarkdown } from "../../client/src/sheet/texts.js";
import { sheetOf } from "../../server/src/features/verification/sheet.js";
import type { Note } from "../../server/src/notes/notes.js";
import { viewOf } from "../support/view.js";

const NOTE: Note = { path: "/n/sources/<call>.txt", text: "HARLOW: The gym will not open this winter.\n" };
const STORY = "# Gym & more\n\n“The gym will not open this winter,” said Greta Harlow. It cost $3,120.\n";

function sheet(text = STORY, notes: readonly Note[] = [NOTE]) {
  return { ...sheetOf(viewOf(text, "markdown", { notes }), [], ""), isReading: false };
}

function read(body: string): string {
  return body
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe("the page of the verification sheet", () => {
  it("has a box with a name for each item, the way to the draft and the way to the note", () => {
    const { html } = sheetBody(sheet(), "gym.md");
    const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*aria-label="Checked: ([^"]*)"/g)];
    assert.equal(boxes.length, 3);
    assert.match(html, /data-range="2,0,2,36"/);
    assert.match(html, /data-do="note"\s+data-key="[^"]*"\s+data-at="0"\s*>&#60;call&#62;\.txt, line 1/);
    const text = read(html);
    for (const part of ["Word for word in the notes.", "0 of 1 checked", "held against 1 note"])
      assert.ok(text.includes(part), `${part} in: ${text}`);
    assert.equal(saidOf(sheet()), "0 of 3 checked");
  });

  it("takes copy and notes for text, never for markup", () => {
    const hostile: Note = {
      path: "/n/sources/a.txt",
      text: "HARLOW: The <b>gym</b> will not open this winter.\n",
    };
    const story = "“The <b>gym</b> will not open this winter,” said <i>Greta</i> Harlow.\n";
    assert.doesNotMatch(sheetBody(sheet(story, [hostile]), "<i>.md").html, /<b>gym|<i>/);
  });

  it("teaches where there are no notes, no quotation, nothing at all, or no draft", () => {
    assert.match(
      read(sheetBody(sheet(STORY, []), "a").html),
      /No notes of this draft\..*“sources” or “notes”/,
    );
    assert.match(read(sheetBody(sheet("It cost $3,120.\n"), "a").html), /No quotation:/);
    assert.match(read(sheetBody(sheet("It rained.\n"), "a").html), /Nothing to check yet/);
    assert.match(read(emptySheet("noDraft").html), /Open a draft/);
    const reading = { ...sheet(STORY, []), isReading: true };
    assert.doesNotMatch(read(sheetBody(reading, "a").html), /No notes of this draft/);
  });

  it("is exported as a task list with the passages", () => {
    const text = sheetMarkdown(sheet(), "gym.md");
    assert.match(
      text,
      /^# Verification: Gym & more\n\ngym\.md · 0 of 3 checked · held against 1 note\n\n## Quotations\n\n- \[ \] “/,
    );
    assert.match(text, / {2}- \\<call\\>\.txt, line 1: “.*will not open this winter/);
    const ticks = [{ id: "1", who: "Ana", when: "2031-04-20T10:00:00Z", reason: "" }];
    const all = sheet();
    const done = { ...all, items: all.items.map((item) => ({ ...item, ticks })) };
    assert.match(sheetMarkdown(done, "gym.md"), /- \[x\] “[\s\S]* {2}- Checked by Ana, 2031-04-20\n/);
  });
});
