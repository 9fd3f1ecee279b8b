import assert from "node:assert/strict";
import {
  CodeActionTriggerKind,
  TextDocumentEdit,
  type CodeAction,
  type CodeActionContext,
} from "vscode-languageserver-types";
import { codeActionsFor, type ActionAbilities } from "../../server/src/features/code-actions.js";
import { toRange } from "../../server/src/features/view.js";
import { applyEdits } from "../../server/src/edits/edit.js";
import { viewOf } from "../support/view.js";

const SNIPPETS: ActionAbilities = { documentChanges: true, snippets: true };
const CLAIM = "Nearly 38 percent of renters in Tarnow County were late with the rent in May.";
const SPEAKERS = [
  "“Nobody plans to be late,” said Odalys Brenner, director of the Tarnow Renters Council.",
  "Sheriff Lena Brandt said the court would wait.",
  "“It is worse here,” said Ira Holm, who runs the food pantry.",
];

/** The fixes of the claim behind that many speakers, as a client with these abilities gets them. */
function fixes(speakers: number, abilities: ActionAbilities): { text: string; actions: CodeAction[] } {
  const text = [...SPEAKERS.slice(0, speakers), CLAIM].join("\n\n");
  const view = viewOf(text, "plaintext");
  const at = text.indexOf("38 percent");
  const actions = codeActionsFor(view, toRange(view.document, { start: at, end: at }), {}, abilities);
  return { text, actions: actions.filter(({ title }) => title.startsWith("Add “according")) };
}

/** What an action writes, each edit in the form that the client is sent. */
function written({ edit }: CodeAction): string[] {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(TextDocumentEdit.is(change));
  return change.edits.map((each) => ("snippet" in each ? each.snippet.value : each.newText));
}

describe("the fixes of a claim, in the editor's menu", () => {
  it("leave a TK, whoever speaks in the draft: who it is, is the writer's to say", () => {
    const titles = fixes(3, SNIPPETS).actions.map(({ title }) => title);
    assert.deepEqual(titles, ["Add “according to TK” and choose who"]);
  });

  it("leave the TK as a tab stop, selected, where nobody is there to choose", () => {
    assert.deepEqual(written(fixes(0, SNIPPETS).actions[0]!), [", according to ${1:TK}"]);
  });

  it("let a client with tab stops choose among the speakers at the TK, the nearest first", () => {
    const tk = fixes(3, SNIPPETS).actions[0]!;
    assert.deepEqual(written(tk), [", according to ${1|TK,Holm,Brandt,Brenner|}"]);
  });

  it("are plain edits for a client without tab stops", () => {
    const plain = fixes(3, { documentChanges: true, snippets: false }).actions[0]!;
    assert.deepEqual(written(plain), [", according to TK"]);
    const oldest = fixes(3, { documentChanges: false, snippets: true }).actions[0]!;
    assert.deepEqual(
      Object.values(oldest.edit?.changes ?? {})
        .flat()
        .map(({ newText }) => newText),
      [", according to TK"],
    );
  });

  it("write the same words with a tab stop as without", () => {
    const text = `“${CLAIM.replace(".", "!”")} So it says on the door: $5 \\ {a}.\n\n${CLAIM}`;
    const view = viewOf(text, "plaintext");
    for (const finding of view.review.findings)
      for (const { title, edits } of finding.fixes()) {
        const action = codeActionsFor(view, toRange(view.document, finding.span), {}, SNIPPETS).find(
          (each) => each.title === title,
        );
        assert.ok(action, title);
        const expanded = written(action).map((value, index) => ({
          ...edits[index]!,
          newText: value.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\\([\\$}])/g, "$1"),
        }));
        assert.equal(applyEdits(text, expanded), applyEdits(text, edits));
      }
  });
});

describe("the rewriting that splits a sentence", () => {
  const text = "The mill closed in May, and Sheriff Lena Brandt said 40 jobs were lost.\n\nShe left.";
  const asked = (context: Pick<CodeActionContext, "only" | "triggerKind">, at = text.indexOf("jobs")) => {
    const view = viewOf(text, "plaintext");
    return codeActionsFor(view, toRange(view.document, { start: at, end: at }), context, SNIPPETS).filter(
      ({ title }) => title.startsWith("Split"),
    );
  };

  it("is offered to a writer who opens the menu, or asks for rewritings", () => {
    const [split] = asked({ triggerKind: CodeActionTriggerKind.Invoked });
    assert.deepEqual(written(split!), [".", "S"]);
    assert.equal(split?.kind, "refactor.rewrite");
    assert.equal(asked({ only: ["refactor"] }).length, 1);
  });

  it("lights no bulb, mends nothing on save, and is not offered where there is nothing to split", () => {
    assert.deepEqual(asked({ triggerKind: CodeActionTriggerKind.Automatic }), []);
    assert.deepEqual(asked({ only: ["quickfix"] }), []);
    assert.deepEqual(asked({ only: ["source.fixAll"] }), []);
    assert.deepEqual(asked({ only: ["refactor"] }, text.indexOf("left")), []);
  });
});

describe("the menu for a whole draft", () => {
  it("offers the fixes of the first fifty findings, so that it opens at once", () => {
    const text = Array.from({ length: 80 }, () => "On Monday the clerk met the illegal aliens.").join("\n\n");
    const view = viewOf(text, "plaintext");
    assert.ok(view.review.findings.length >= 80);
    const actions = codeActionsFor(
      view,
      toRange(view.document, { start: 0, end: text.length }),
      {},
      SNIPPETS,
    );
    const flagged = new Set(actions.map(({ diagnostics }) => diagnostics?.[0]?.range.start.line));
    assert.equal(flagged.size, 50);
  });
});
