import assert from "node:assert/strict";
import { livePage, savedPage } from "../../client/src/report/document.js";
import { html } from "../../client/src/report/html.js";
import { emptyBody, reportBody, wholePercents } from "../../client/src/report/page.js";
import { openQuestions, reportMarkdown } from "../../client/src/report/texts.js";
import { overviewOf, type Overview } from "../../server/src/features/overview/overview.js";
import { viewOf } from "../support/view.js";

function overview(text: string): Overview {
  const view = viewOf(text, "markdown");
  return overviewOf(view, view.review.findings, true);
}

const STORY = `# Board cuts <b>42</b> jobs & more

The board voted on Monday to cut 46 jobs, said Noor Halvorsen, its president. “Nobody wanted this,” Halvorsen said.

Critics said the plan was late. It takes TK weeks.

Nearly 38 percent of renters in Tarnow County were late with the rent in May.
`;

/** The text of a page, as it is read. */
function read(page: string): string {
  return page
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe("the review report", () => {
  const seen = overview(STORY);
  const body = reportBody(seen, "levy.md");

  it("says what is open by question, with the place and the fix, and who says how much", () => {
    const text = read(body.html);
    for (const part of [
      "Who says so?",
      "Paragraph 2 “TK” is still to come.",
      "Fix: Make this 46",
      "Noor Halvorsen",
      "1 nobody in particular",
    ])
      assert.ok(text.includes(part), `${part} in: ${text}`);
  });

  it("shows whose words the copy is, stretch by stretch", () => {
    assert.match(body.html, /<span class="quoted">“Nobody wanted this,”<\/span>/);
    assert.match(body.html, /<mark>\s*<span class="own">TK<\/span>\s*<\/mark>/);
  });

  it("has parts of a whole come to it", () => {
    assert.deepEqual(wholePercents([0.167, 0.078, 0.755]), [17, 8, 75]);
    assert.deepEqual(
      wholePercents([1 / 3, 1 / 3, 1 / 3]).reduce((a, b) => a + b),
      100,
    );
    assert.deepEqual(wholePercents([0, 0, 1]), [0, 0, 100]);
  });

  it("takes the copy for text, never for markup", () => {
    assert.equal(
      html`<p>${`<img src=x onerror="a('&')">`}</p>`.html,
      "<p>&#60;img src=x onerror=&#34;a(&#39;&#38;&#39;)&#34;&#62;</p>",
    );
    const hostile = overview(
      "# <script>alert(1)</script> Board `</style>` cuts 42 jobs\n\nThe board cut 46 jobs, “</mark><b>no</b>” TK said.\n",
    );
    assert.doesNotMatch(reportBody(hostile, "<i>.md").html, /<script|<\/style|<b>|<i>/);
  });

  it("as a page in the editor lets nothing run or load but its own", () => {
    const page = livePage(body, "n0nce", "Review", { label: "Report", buttons: [] });
    const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    assert.equal(policy, "default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'");
    assert.doesNotMatch(page, / style=| on\w+=|https?:/);
  });

  it("as a file has no script, no link that leads nowhere, and nothing folded", () => {
    const page = savedPage(body, "levy.md");
    assert.doesNotMatch(page, /<script|data-range|href=|<details>/);
    assert.match(page, /<details open>/);
    assert.ok(read(page).includes("Noor Halvorsen"));
  });

  it("says so where there is nothing to ask, nobody cited, or no draft", () => {
    const quiet = read(reportBody(overview("It rained.\n"), "a.md").html);
    assert.match(quiet, /None\. The desk has nothing to ask\..*The copy cites nobody\./);
    for (const state of ["noDraft", "starting", "stopped", "off"] as const)
      assert.ok(read(emptyBody(state).html).length > 10);
  });

  it("gives the open questions as a list to send, and the whole as Markdown", () => {
    const list = openQuestions(seen, "levy.md");
    assert.match(
      list,
      /^Open questions on “Board cuts 42 jobs & more” \(levy\.md\):\n\n1\. Headline, line 1: /,
    );
    assert.match(list, /\n\d+\. Paragraph 2, line 5: “TK” is still to come\. \(“It takes TK weeks\.”\)\n/);
    const quoted = openQuestions(overview("# Pier\n\n“Nobody in Corrie wanted this plan.”\n"), "pier.md");
    assert.match(quoted, /\n1\. /);
    assert.doesNotMatch(quoted, /““|””/);
    assert.equal(openQuestions(overview(""), "a.md"), "No open questions on a.md.\n");
    const text = reportMarkdown(seen, "levy.md");
    assert.match(text, /^# Review: Board cuts 42 jobs & more\n/);
    assert.match(text, /\n\| Noor Halvorsen \| named \| 2 \|/);
    assert.deepEqual(overview(text).findings, [], "a saved report is no draft");
  });
});
