import { l10n } from "../../../server/src/lsp/protocol.js";
import { html, type Html } from "./html.js";
import { STYLE } from "./style.js";

/** The report's page in the editor: its script is the one named by `nonce` and nothing else may run or be loaded. */
export function livePage(body: Html, nonce: string): string {
  return page(
    html`<meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'"
      />
      <title>${l10n.t("Review")}</title>
      ${raw(`<style nonce="${nonce}">${STYLE}</style>`)}`,
    html`<main>
        <div class="actions" role="toolbar" aria-label="${l10n.t("Report")}">
          <button type="button" data-do="copyQuestions">${l10n.t("Copy open questions")}</button>
          <button type="button" data-do="saveHtml">${l10n.t("Save as HTML …")}</button>
          <button type="button" data-do="saveMarkdown">${l10n.t("Save as Markdown …")}</button>
        </div>
        <div id="report">${body}</div>
      </main>
      ${raw(`<script nonce="${nonce}">${SCRIPT}</script>`)}`,
  );
}

/** The report as a file of its own, which loads nothing, runs nothing, and has every part unfolded. */
export function savedPage(body: Html, title: string): string {
  const unfolded = body.html
    .replaceAll("<details>", "<details open>")
    .replace(/<a\s+class="place"[^>]*>([\s\S]*?)<\/a\s*>/g, '<span class="place">$1</span>');
  return page(
    html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${l10n.t("Review: {0}", title)}</title>
      ${raw(`<style>${STYLE}</style>`)}`,
    html`<main>${raw(unfolded)}</main>`,
  );
}

function page(head: Html, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`.html;
}

function raw(markup: string): Html {
  return { html: markup };
}

/**
 * Puts each new report in the place of the old, keeps what is unfolded and where the reader is, and tells of what is
 * clicked.
 */
const SCRIPT = `
const editor = acquireVsCodeApi();
const report = document.getElementById("report");
const label = (details) => details.querySelector("summary").textContent.replace(/\\(\\d+\\)/, "");
addEventListener("message", ({ data }) => {
  const open = new Map([...report.querySelectorAll("details")].map((each) => [label(each), each.open]));
  report.innerHTML = data.body;
  for (const each of report.querySelectorAll("details")) if (open.has(label(each))) each.open = open.get(label(each));
});
document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-range]");
  const action = event.target.closest("[data-do]");
  if (place) event.preventDefault();
  if (place) editor.postMessage({ do: "goTo", range: place.dataset.range.split(",").map(Number) });
  else if (action) editor.postMessage({ do: action.dataset.do });
});
editor.postMessage({ do: "ready" });
`;
