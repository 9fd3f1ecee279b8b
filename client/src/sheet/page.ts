// The verification sheet as HTML. Made of what the server lists; knows no rule by name.
import { l10n, type SheetItem, type SheetResult } from "../../../server/src/lsp/protocol.js";
import { html, NOTHING, type Html } from "../report/html.js";
import { groupsOf, signed } from "../report/phrases.js";
import { emptyBody } from "../report/page.js";
import { kindNames } from "./kinds.js";

/** A sign for those who look the list over; what it means is said beside it. */
const SIGNS: Readonly<Record<SheetItem["state"], string>> = {
  borne: "✓",
  differs: "≠",
  absent: "–",
  open: "?",
};

/** The sheet's body: everything but the page around it. `name` is the draft's file. */
export function sheetBody(sheet: SheetResult, name: string): Html {
  const { headline, items } = sheet;
  return html`<header>
      <h1>${headline || name}</h1>
      <p class="quiet">${summary(sheet, headline ? name : "")}</p>
    </header>
    ${aboutNotes(sheet)}
    ${
      items.length === 0
        ? html`<p class="empty">
            ${l10n.t("Nothing to check yet: the draft has no quotation, figure or name. Each that you write is listed here, with the passage of your notes that bears it out, to be ticked once you have checked it.")}
          </p>`
        : groupsOf(items, ({ kind }) => kind).map(([kind, own]) => section(kind as SheetItem["kind"], own))
    }
    ${
      items.length > 0 && items.every(({ kind }) => kind !== "quotation")
        ? html`<p class="quiet">
            ${l10n.t("No quotation: what somebody said in their own words stands between quotation marks, and is held against your notes word by word.")}
          </p>`
        : NOTHING
    }`;
}

/** What is said where there is no draft to check. */
export function emptySheet(state: "noDraft" | "starting" | "stopped" | "off"): Html {
  return state === "noDraft"
    ? html`<p class="empty">
        ${l10n.t("Open a draft (Markdown or plain text): its quotations, figures and names are listed here, each with what your notes have on it, to be ticked as you check them.")}
      </p>`
    : emptyBody(state);
}

/** How far the check has come: "3 of 12 checked". */
export function saidOf({ items }: SheetResult): string {
  return items.length === 0 ? "" : checkedOf(items);
}

function checkedOf(items: readonly SheetItem[]): string {
  return l10n.t("{0} of {1} checked", items.filter(isTicked).length, items.length);
}

function isTicked({ ticks }: SheetItem): boolean {
  return ticks.length > 0;
}

function summary({ items, notes }: SheetResult, name: string): string {
  const count = (state: SheetItem["state"]) => items.filter((item) => item.state === state).length;
  const differing = count("differs");
  const absent = count("absent");
  return [
    name !== "" && name,
    l10n.t("Verification sheet"),
    notes === 1 && l10n.t("held against 1 note"),
    notes > 1 && l10n.t("held against {0} notes", notes),
    differing === 1 && l10n.t("1 differs from them"),
    differing > 1 && l10n.t("{0} differ from them", differing),
    absent === 1 && l10n.t("1 is not in them"),
    absent > 1 && l10n.t("{0} are not in them", absent),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

function aboutNotes({ notes, isReading }: SheetResult): Html {
  if (isReading)
    return html`<p class="note">
      ${l10n.t("Notes are still being read; what they have is added as soon as they are.")}
    </p>`;
  if (notes > 0) return NOTHING;
  return html`<div class="note">
    <p>
      <strong>${l10n.t("No notes of this draft.")}</strong>
      ${l10n.t("Put transcripts, releases, filings and tables into a folder “sources” or “notes” beside the draft or above it, and each line below shows the passage that bears it out. Keep the folder out of what a site publishes: notes are confidential.")}
    </p>
    <p><button type="button" data-do="setNotes">${l10n.t("Choose other folders …")}</button></p>
  </div>`;
}

function section(kind: SheetItem["kind"], items: readonly SheetItem[]): Html {
  return html`<section>
    <h2>${kindNames()[kind]} <span class="count">${checkedOf(items)}</span></h2>
    <ul class="sheet">
      ${items.map(row)}
    </ul>
  </section>`;
}

function row(item: SheetItem): Html {
  const { key, words, of, place, state, says, range, ticks, kind } = item;
  const { start, end } = range;
  const at = [start.line, start.character, end.line, end.character].join(",");
  const beside = [kind === "figure" ? "" : of, place].filter((part) => part !== "").join(" · ");
  const by = ticks.map(({ who, when }) => signed(who, when)).filter((part) => part !== "");
  const tick =
    ticks.length > 0
      ? html`<input
          type="checkbox"
          data-do="tick"
          data-key="${key}"
          aria-label="${l10n.t("Checked: {0}", words)}"
          checked
        />`
      : html`<input
          type="checkbox"
          data-do="tick"
          data-key="${key}"
          aria-label="${l10n.t("Checked: {0}", words)}"
        />`;
  return html`<li class="${state}${ticks.length > 0 ? " checked" : ""}">
    ${tick}
    <div>
      <p><a class="place" href="#" data-range="${at}">${words}</a> <span class="quiet">${beside}</span></p>
      ${kind === "figure" && of !== "" ? html`<p class="quiet">${of}</p>` : NOTHING}
      ${says !== "" ? html`<p class="state"><span class="sign" aria-hidden="true">${SIGNS[state]}</span> ${says}</p>` : NOTHING}
      ${evidence(item)}
      ${by.length > 0 ? html`<p class="quiet">${l10n.t("Checked by {0}", by.join("; "))}</p>` : NOTHING}
    </div>
  </li>`;
}

function evidence({ evidence: all, key }: SheetItem): Html {
  if (all.length === 0) return NOTHING;
  const passages = all.map(({ file, line, at, text, remark }, index) => {
    const name = l10n.t("{0}, line {1}", file, line);
    const link =
      at === null
        ? html`<span class="place">${name}</span>`
        : html`<a class="place" href="#" data-do="note" data-key="${key}" data-at="${index}">${name}</a>`;
    return html`<blockquote>
      ${remark !== "" ? html`<p class="remark">${remark}</p>` : NOTHING}
      <p>${link} ${text.map(({ words, isMarked }) => (isMarked ? html`<b>${words}</b>` : html`${words}`))}</p>
    </blockquote>`;
  });
  return all.length > 1 ? html`<div class="beside">${passages}</div>` : html`${passages}`;
}
