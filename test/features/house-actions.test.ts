import assert from "node:assert/strict";
import { CodeActionTriggerKind, TextDocumentEdit, type CodeAction } from "vscode-languageserver-types";
import { codeActionsFor, type ActionAbilities } from "../../server/src/features/code-actions.js";
import { toRange } from "../../server/src/features/view.js";
import { marked } from "../support/marked.js";
import { viewOf } from "../support/view.js";

const URI = "file:///news/stet.json";
const EDITS: ActionAbilities = { documentChanges: true, snippets: false, creates: true };

interface Asked {
  readonly house?: string | null;
  readonly abilities?: ActionAbilities;
  readonly triggerKind?: CodeActionTriggerKind;
  readonly only?: string[];
}

/** The actions for what is marked in a draft that the house's `stet.json` governs. */
function actions(sample: string, { house = "{}", abilities = EDITS, ...context }: Asked = {}): CodeAction[] {
  const { text, spans } = marked(sample);
  const view = { ...viewOf(text, "plaintext"), house: { uri: URI, text: house } };
  return codeActionsFor(view, toRange(view.document, spans[0]!), context, abilities);
}

function ofHouse(all: readonly CodeAction[]): CodeAction[] {
  return all.filter(({ title }) => title.includes("Add to the house stylebook"));
}

describe("adding to the house stylebook", () => {
  const draft = "A ⟦thug⟧ broke the window of the bakery.";

  it("is offered for a flagged wording, as an edit of stet.json", () => {
    const [allow, ...more] = ofHouse(actions(draft));
    assert.deepEqual(more, []);
    assert.equal(allow?.title, "✓ Add to the house stylebook: “thug” is fine");
    const [change] = allow.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.equal(change.textDocument.uri, URI);
    assert.match(JSON.stringify(change.edits), /thug/);
  });

  it("makes the file where there is none, if the editor can make files", () => {
    const [allow] = ofHouse(actions(draft, { house: null }));
    assert.deepEqual(allow?.edit?.documentChanges?.[0], { kind: "create", uri: URI });
    assert.deepEqual(ofHouse(actions(draft, { house: null, abilities: { ...EDITS, creates: false } })), []);
  });

  it("is left to the editor's command where it has one, which saves the file too", () => {
    const abilities = { ...EDITS, changeHouse: "stet.changeHouse" };
    const [allow] = ofHouse(actions(draft, { abilities, house: "\uFEFF{ }" }));
    assert.equal(allow?.command?.command, "stet.changeHouse");
    assert.equal(allow.edit, undefined);
    const [change] = allow.command.arguments as [{ uri: string; before: string }];
    assert.deepEqual([change.uri, change.before], [URI, "{ }"]);
  });

  it("is not offered for a file that cannot be read", () => {
    assert.deepEqual(ofHouse(actions(draft, { house: "{" })), []);
  });

  it("flags a selection from now on, for a writer who opens the menu", () => {
    const invoked = { triggerKind: CodeActionTriggerKind.Invoked };
    const sample = "Two men rowed the ⟦Yellow skiff⟧ to the pier.";
    const [flag] = ofHouse(actions(sample, invoked));
    assert.equal(flag?.title, "Add to the house stylebook: flag “Yellow skiff” …");
    assert.match(JSON.stringify(flag.edit), /yellow skiff/);
    assert.deepEqual(ofHouse(actions(sample)), []);
    for (const other of [
      "Two men ⟦⟧rowed.",
      "Two men ⟦rowed the old skiff to the⟧ pier.",
      "⟦Two. Men⟧ rowed.",
    ])
      assert.deepEqual(ofHouse(actions(other, invoked)), [], other);
  });
});

describe("“said” for every loaded verb", () => {
  const draft = "The contractor ⟦claimed⟧ the bridge was sound. Tilden conceded that it had moved.";

  it("is done throughout the draft, where a writer asks for it", () => {
    for (const only of ["source", "source.stet", "source.stet.attributionVerbs"]) {
      const [all, ...more] = actions(draft, { only: [only] });
      assert.deepEqual(more, []);
      assert.equal(all?.title, "Write “said” for loaded attribution verbs");
      const [change] = all.edit?.documentChanges ?? [];
      assert.ok(TextDocumentEdit.is(change));
      assert.deepEqual(
        change.edits.map((edit) => ("newText" in edit ? edit.newText : "")),
        ["said", "said"],
      );
    }
  });

  it("is never part of what is fixed on save, nor in the menu of fixes", () => {
    for (const only of [["source.fixAll"], ["source.fixAll.stet"], ["source.organizeImports"]])
      assert.deepEqual(actions(draft, { only }), []);
    assert.ok(actions(draft).every(({ title }) => !title.includes("for loaded")));
  });
});
