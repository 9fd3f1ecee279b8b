import { l10n } from "../../../server/src/lsp/protocol.js";
import { html, type Html } from "./html.js";
import { STYLE } from "./style.js";

/** What stands above a page's body: its buttons, by what they do. */
export interface Toolbar {
  /** What the buttons belong to, for those who hear the page. */
  readonly label: string;
  readonly buttons: readonly {
    readonly does: string;
    readonly label: string;
    /** Whether it is on or off, and the page sees to that itself, by a class of the body that is named as what it does. */
    readonly isToggle?: boolean;
  }[];
}

/** A page about a draft in the editor: its script is the one named by `nonce` and nothing else may run or be loaded. */
export function livePage(body: Html, nonce: string, title: string, { label, buttons }: Toolbar): string {
  return page(
    html`<meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'"
      />
      <title>${title}</title>
      ${raw(`<style nonce="${nonce}">${STYLE}</style>`)}`,
    html`<main>
        <div class="actions" role="toolbar" aria-label="${label}">
          ${buttons.map(({ does, label: words, isToggle }) =>
            isToggle
              ? html`<button type="button" data-toggle="${does}" aria-pressed="false">${words}</button>`
              : html`<button type="button" data-do="${does}">${words}</button>`,
          )}
        </div>
        <p id="said" role="status" class="quiet"></p>
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
 * Puts each new body in the place of the old, keeps what is unfolded, where the reader is and what has the focus, and tells
 * of what is clicked or ticked. Up and down go from one box to the next.
 */
const SCRIPT = `
const editor = acquireVsCodeApi();
const report = document.getElementById("report");
const said = document.getElementById("said");
const label = (details) => details.querySelector("summary").textContent.replace(/\\(\\d+\\)/, "");
const mark = (element) =>
  element && report.contains(element)
    ? [element.tagName, ...["do", "key", "at", "range"].map((name) => element.dataset[name])].join("|")
    : "";
const boxes = () => [...report.querySelectorAll("input[type=checkbox]")].filter((each) => each.checkVisibility());
const state = editor.getState() ?? {};
const toggle = (button, on) => {
  button.setAttribute("aria-pressed", String(on));
  document.body.classList.toggle(button.dataset.toggle, on);
};
for (const button of document.querySelectorAll("[data-toggle]")) toggle(button, state[button.dataset.toggle] === true);
addEventListener("message", ({ data }) => {
  const open = new Map([...report.querySelectorAll("details")].map((each) => [label(each), each.open]));
  const focused = mark(document.activeElement);
  report.innerHTML = data.body;
  for (const each of report.querySelectorAll("details")) if (open.has(label(each))) each.open = open.get(label(each));
  if (focused !== "")
    [...report.querySelectorAll("a, input, button, summary")].find((each) => mark(each) === focused)?.focus({ preventScroll: true });
  if (said.textContent !== (data.said ?? "")) said.textContent = data.said ?? "";
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-toggle]");
  if (button) {
    toggle(button, button.getAttribute("aria-pressed") !== "true");
    state[button.dataset.toggle] = button.getAttribute("aria-pressed") === "true";
    editor.setState(state);
    return;
  }
  const place = event.target.closest("[data-range]");
  const action = event.target.closest("a[data-do], button[data-do]");
  if (place || action) event.preventDefault();
  if (place) editor.postMessage({ do: "goTo", range: place.dataset.range.split(",").map(Number) });
  else if (action) editor.postMessage({ ...action.dataset });
});
document.addEventListener("change", ({ target }) => {
  if (!target.matches("input[data-do]")) return;
  const all = boxes();
  editor.postMessage({ ...target.dataset, checked: target.checked });
  const row = target.closest("li");
  row.classList.toggle("checked", target.checked);
  if (!target.checkVisibility()) (all[all.indexOf(target) + 1] ?? all[all.indexOf(target) - 1])?.focus();
});
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches("input[data-do]")) return;
  event.preventDefault();
  const all = boxes();
  all[all.indexOf(event.target) + step]?.focus();
});
editor.postMessage({ do: "ready" });
`;
