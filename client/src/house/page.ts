import type { HouseResult } from "../../../server/src/lsp/protocol.js";
import { html, type Html } from "../report/html.js";
import { STYLE } from "../report/style.js";
import type { RuleInfo } from "../rules.js";

/** The page's own words, as the editor's language has them. */
export interface HouseWords {
  readonly title: string;
  readonly intro: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<string, string>>;
  readonly outlet: string;
  readonly outletHelp: string;
  readonly notes: string;
  readonly notesHelp: string;
  readonly rules: string;
  readonly asItComes: string;
  readonly severities: Readonly<Record<string, string>>;
  readonly openFile: string;
  readonly help: string;
}

/** A form over what a `stet.json` says: each change is told to the extension, which writes the file. */
export function housePage(
  house: HouseResult,
  rules: readonly RuleInfo[],
  words: HouseWords,
  nonce: string,
): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title}</title>
        ${{ html: `<style nonce="${nonce}">${STYLE}${OWN_STYLE}</style>` }}
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p>${words.intro}</p>
          <p><button type="button" id="open">${words.openFile}</button></p>
          <div class="field">
            <label for="profile">${words.profile}</label>
            <select id="profile" data-path="profile">
              ${Object.entries(words.profiles).map(([value, label]) =>
                option(value, label, value === (house.profile ?? "")),
              )}
            </select>
          </div>
          ${text("outlet", words.outlet, words.outletHelp, house.outlet)}
          ${text("notes", words.notes, words.notesHelp, house.notes)}
          <h2>${words.rules}</h2>
          ${rules.map((rule, index) => ruleField(rule, index, house, words))}
        </main>
        ${{ html: `<script nonce="${nonce}">${SCRIPT}</script>` }}
      </body>
    </html>`.html;
}

function text(key: string, label: string, help: string, values: readonly string[]): Html {
  return html`<div class="field">
    <label for="${key}">${label}</label>
    <input
      id="${key}"
      type="text"
      data-path="${key}"
      data-list="true"
      value="${values.join(", ")}"
      aria-describedby="${key}-help"
    />
    <span class="quiet" id="${key}-help">${help}</span>
  </div>`;
}

function ruleField({ id, summary }: RuleInfo, index: number, house: HouseResult, words: HouseWords): Html {
  const set = house.rules[id] ?? "";
  const usual = Object.fromEntries(
    Object.entries(house.usual).map(([profile, severities]) => {
      const severity = severities[id] ?? "";
      return [profile, `${words.asItComes} (${(words.severities[severity] ?? severity).toLowerCase()})`];
    }),
  );
  return html`<div class="field rule">
    <label for="rule-${index}">${summary} <code>${id}</code></label>
    <select id="rule-${index}" data-path="rules,${id}" data-usual="${JSON.stringify(usual)}">
      ${option("", usual[house.profile ?? ""] ?? words.asItComes, set === "")}
      ${Object.entries(words.severities).map(([value, label]) => option(value, label, set === value))}
    </select>
    <a href="#" data-rule="${id}" aria-label="${words.help}: ${summary}">${words.help}</a>
  </div>`;
}

function option(value: string, label: string, selected: boolean): Html {
  return selected
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

const OWN_STYLE = `
.field { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.8rem; padding: 0.5rem 0; }
.field > label { flex: 0 0 100%; font-weight: 600; }
.field.rule { border-bottom: 1px solid var(--line); }
.field.rule > label { flex: 1 1 20rem; font-weight: normal; }
.field.rule code { display: block; color: var(--quiet); }
select, input { font: inherit; padding: 0.2rem 0.4rem; max-width: 100%; color: var(--vscode-input-foreground, inherit);
  background: var(--vscode-input-background, transparent); border: 1px solid var(--vscode-settings-textInputBorder, var(--quiet)); }
select { color: var(--vscode-dropdown-foreground, inherit); background: var(--vscode-dropdown-background, transparent); }
input { flex: 1 1 100%; }
select:focus-visible, input:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0072b2); }
`;

const SCRIPT = `
const editor = acquireVsCodeApi();
document.addEventListener("change", ({ target }) => {
  if (!target.dataset.path) return;
  const items = target.value.split(",").map((each) => each.trim()).filter((each) => each !== "");
  const value = target.dataset.list ? (items.length > 0 ? items : null) : target.value || null;
  editor.postMessage({ do: "set", path: target.dataset.path.split(","), value });
  if (target.id === "profile")
    for (const rule of document.querySelectorAll("[data-usual]"))
      rule.options[0].textContent = JSON.parse(rule.dataset.usual)[target.value];
});
document.addEventListener("click", (event) => {
  const rule = event.target.dataset.rule;
  if (rule) event.preventDefault();
  if (rule) editor.postMessage({ do: "rule", rule });
  else if (event.target.id === "open") editor.postMessage({ do: "open" });
});
`;
