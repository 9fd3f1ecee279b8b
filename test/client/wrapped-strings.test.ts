import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { nodesOf } from "../../client/src/panel/nodes.js";
import { emptyBody } from "../../client/src/report/page.js";
import { withoutWords } from "../../scripts/generate/manifest-words.js";
import { sourcesBelow, unwrappedIn, wrappedIn } from "../../scripts/generate/wrapped-strings.js";
import { overviewOf } from "../../server/src/features/overview/overview.js";
import { config, t } from "../../server/src/l10n/l10n.js";
import { pseudo } from "../support/pseudo-language.js";
import { review } from "../support/review.js";
import { viewOf } from "../support/view.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Words that stand in the copy or go into it, which is English; names of forms and states; and what is said to the manifest or to assistants. */
const OF_THE_COPY = new RegExp(
  [
    "on trial|a (?:third|quarter|fifth|decade)|… basis points|more than …|… percentage point…|of the|f(?:alling|alls|ell) short of",
    "tools\\.ts:|completion-context\\.ts:|is not in this newsroom’s style",
    "unsourced\\.ts:\\d+: (?:How likely|Report all)|check-wording\\.ts:\\d+: Report it",
  ].join("|"),
);

function source(text: string): ts.SourceFile {
  return ts.createSourceFile("sample.ts", text, ts.ScriptTarget.Latest, true);
}

describe("what the extension says", () => {
  it("goes through l10n, so that it can be said in another language", () => {
    assert.deepEqual(sourcesBelow(path.join(root, "client/src")).flatMap(unwrappedIn), []);
  });

  it("goes through t where the server says it, but for words of the copy and what assistants are told", () => {
    const rooms = ["rules", "features", "review"].map((room) => path.join(root, "server/src", room));
    const unwrapped = rooms.flatMap((room) => sourcesBelow(room).flatMap(unwrappedIn));
    assert.deepEqual(
      unwrapped.filter((place) => !OF_THE_COPY.test(place)),
      [],
    );
  });

  it("is missed where it does not", () => {
    for (const text of [
      'window.showInformationMessage("Saved.")',
      'window.showInformationMessage(done ? "Saved." : l10n.t("Wait."))',
      'const item = { label: count === 1 ? "once" : words }',
      'item.tooltip = "Stopped"',
      "const said = `${count} findings are open`",
      "html`<h2>Sources</h2>`",
      'html`<button aria-label="Close">${x}</button>`',
      'html`<p>${"Nothing is open"}</p>`',
      'l10n.t("{0} left", "one or two")',
      "t`${a} differs from ${b ? `those of ${c}` : d}`",
      't(isOne ? "is one" : MANY[count])',
      'yield { why: "Readers add up." }',
    ])
      assert.equal(unwrappedIn(source(text)).length, 1, text);
  });

  it("is not looked for in names, styles, logs and markup", () => {
    for (const text of [
      'window.createTreeView("stet.draft", { id: "a b" in x })'.replace('"a b" in x', "1"),
      'log.error("The server did not start.")',
      'throw new Error("It did not start.")',
      'html`<p class="quiet">${l10n.t("Nothing is open")}</p>`',
      "const STYLE = `body { margin: 0 auto }`",
      'item.iconPath = new ThemeIcon("circle-outline")',
      "t`“${words}” names nobody.`",
      "t(LABELS[state])",
      'const LABELS = { open: english("No source yet") }',
      'if (status === "on trial") return words("to be and to have")',
    ])
      assert.deepEqual(unwrappedIn(source(text)), [], text);
  });

  it("is a plain text, which a bundle can have", () => {
    assert.deepEqual(wrappedIn(source('l10n.t("{0} open", open)')), ["{0} open"]);
    assert.deepEqual(wrappedIn(source("t`${here} here, “${there}” above`")), ["{0} here, “{1}” above"]);
    assert.throws(() => wrappedIn(source("l10n.t(`${open} open`)")), /sample\.ts:1/);
    assert.throws(() => wrappedIn(source('t("open " + open)')), /sample\.ts:1/);
  });
});

describe("the words of the manifest", () => {
  const words = JSON.parse(readFileSync(path.join(root, "package.nls.json"), "utf8")) as Record<
    string,
    string
  >;

  it("move out of it, by a key that follows from their place", () => {
    const named = { displayName: "%displayName%", description: "Reads drafts." };
    const contributes = { commands: [{ command: "stet.stamp", title: "Stamp It", category: "Stet" }] };
    const parted = withoutWords({ ...named, contributes }, { displayName: "Stet", gone: "Not shown." });
    assert.deepEqual(parted.manifest, {
      displayName: "%displayName%",
      description: "%description%",
      contributes: {
        commands: [{ command: "stet.stamp", title: "%commands.stet.stamp.title%", category: "%product%" }],
      },
    });
    assert.deepEqual(parted.words, {
      displayName: "Stet",
      description: "Reads drafts.",
      "commands.stet.stamp.title": "Stamp It",
      product: "Stet",
    });
  });

  it("must be there for a key", () => {
    const contributes = { commands: [{ command: "stet.stamp", title: "%commands.stet.stamp.title%" }] };
    const manifest = { displayName: "Stet", description: "Reads drafts.", contributes };
    assert.throws(() => withoutWords(manifest, {}), /no words for %commands\.stet\.stamp\.title%/);
  });

  it("are all that the editor shows of it", () => {
    const shown =
      /"(?:title|category|contents|altText|(?:markdownD|d)escription|displayName|name)": "(?!%)[^"]* [^"]*"/;
    // What a language model is told of its tools is not said to the writer.
    const spoken = (field: string, value: unknown) => (field === "inputSchema" ? undefined : value);
    const whole = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as object;
    const manifest = JSON.stringify(whole, spoken, 2);
    assert.doesNotMatch(
      manifest.slice(manifest.indexOf('"contributes"'), manifest.indexOf('"scripts"')),
      shown,
    );
    for (const [, key] of manifest.matchAll(/"%([^"]+)%"/g)) assert.ok(words[key!], key);
  });
});

describe("in another language", () => {
  const said = JSON.parse(readFileSync(path.join(root, "l10n/bundle.l10n.json"), "utf8")) as Record<
    string,
    string
  >;

  before(() => {
    config({ contents: pseudo(said) });
  });
  after(() => {
    config({ contents: {} });
  });

  it("the panel and the report are in it, and the copy is as it was", () => {
    const view = viewOf("# Board cuts jobs\n\nThe plan will ruin the town, Noor Halvorsen said.\n");
    const rows = nodesOf({} as never, overviewOf(view, [], true), "paragraph");
    assert.equal(rows[0]!.label, "⟪Öpén⟫");
    const sources = rows.find(({ id }) => id === "sources")!;
    assert.equal(sources.label, "⟪Sóürcés⟫");
    assert.equal(sources.children![0]!.children![0]!.label, "Noor Halvorsen");
    assert.match(emptyBody("starting").html, /⟪Stét ís stártíng …⟫/);
  });

  it("findings and their fixes are in it, and the words of the copy are as they were", () => {
    const { findings } = review(readFileSync(path.join(root, "seeds/school-levy.txt"), "utf8"), "plaintext");
    assert.ok(findings.length > 8);
    for (const finding of findings) {
      const { rule, message, why } = finding;
      // What the stylebook has against a wording is an entry's own.
      if (!rule.startsWith("wording/")) assert.match(message, /⟪/, rule);
      assert.match(why, /⟪/, rule);
      for (const { title } of finding.fixes()) assert.match(title, /^⟪/, rule);
    }
    const levied = findings.find(({ rule }) => rule === "statistics/conflicting-figures");
    assert.equal(levied?.message, "⟪Thé ⟪héádlíné⟫ sáys 42 jobs; thé ⟪téxt⟫ sáys 46.⟫");
  });

  it("a figure stands where that language has it", () => {
    assert.equal(t("{0} of {1}: {2}", 2, 3, "levy.md"), "⟪2 óf 3: levy.md⟫");
  });
});
