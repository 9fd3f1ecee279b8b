// The review report as HTML: what a standards editor signs a story off with. Made of a draft's overview; knows no rule by name.
import { l10n, type Overview } from "../../../server/src/lsp/protocol.js";
import { html, NOTHING, type Html } from "./html.js";
import { groupsOf, questionsCounted, signed, wordsCounted } from "./phrases.js";

type Range = Overview["findings"][number]["range"];

/** The report's body: everything but the page around it. `name` is the draft's file. */
export function reportBody(overview: Overview, name: string): Html {
  const { headline, words, findings, stets } = overview;
  return html`<header>
      <h1>${headline || name}</h1>
      <p class="quiet">
        ${headline ? `${name} · ` : ""}${wordsCounted(words)} ·
        ${questionsCounted(findings.length)}${stets.length > 0 ? ` · ${l10n.t("{0} let stand", stets.length)}` : ""}
      </p>
    </header>
    ${openQuestions(overview)} ${picture(overview)} ${sources(overview)} ${figures(overview)}
    ${claims(overview)} ${letStand(overview)}`;
}

/** What is said where there is no draft to report on. */
export function emptyBody(state: "noDraft" | "starting" | "stopped" | "off"): Html {
  const said = {
    noDraft: l10n.t("Open a draft (Markdown or plain text), and its report stands here and follows it."),
    starting: l10n.t("Stet is starting …"),
    stopped: l10n.t(
      "Stet has stopped. “Stet: Restart the Review Server” in the command palette starts it again.",
    ),
    off: l10n.t("Stet is turned off for this draft (stet.enable)."),
  };
  return html`<p class="empty">${said[state]}</p>`;
}

function openQuestions({ findings }: Overview): Html {
  if (findings.length === 0)
    return html`<section>
      <h2>${l10n.t("Open questions")}</h2>
      <p>${l10n.t("None. The desk has nothing to ask.")}</p>
    </section>`;
  const groups = groupsOf(findings, ({ kind }) => kind);
  return html`<section>
    <h2>${l10n.t("Open questions")}</h2>
    ${groups.map(
      ([kind, own]) =>
        html`<h3>${kind} <span class="count">${own.length}</span></h3>
          <ul class="questions">
            ${own.map(
              ({ place, message, rule, fix, range, severity }) =>
                html`<li class="${severity}">
                  <span class="severity">${severityNames()[severity]}</span> ${goTo(range, place)} ${message}
                  <span class="quiet">${fix && html`${l10n.t("Fix: {0}", fix)} · `}<code>${rule}</code></span>
                </li>`,
            )}
          </ul>`,
    )}
  </section>`;
}

const severityNames = () => ({
  error: l10n.t("error"),
  warning: l10n.t("warning"),
  information: l10n.t("information"),
  hint: l10n.t("hint"),
});

/** A place that leads to the draft where the page can, as in the editor. */
function goTo(range: Range, words: string): Html {
  const { start, end } = range;
  const at = [start.line, start.character, end.line, end.character].join(",");
  return html`<a class="place" href="#" data-range="${at}">${words}</a>`;
}

const voiceNames = () => ({
  quoted: l10n.t("in somebody’s own words"),
  attributed: l10n.t("what somebody says, in the copy’s words"),
  own: l10n.t("the copy’s own"),
});

function picture({ copy = [], words }: Overview): Html {
  if (words === 0) return NOTHING;
  const names = voiceNames();
  const shares = (["quoted", "attributed", "own"] as const).map((voice) => ({
    voice,
    words: copy
      .flatMap(({ stretches }) => stretches.filter((stretch) => stretch.voice === voice))
      .reduce(
        (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
        0,
      ),
  }));
  const all = Math.max(
    1,
    shares.reduce((sum, share) => sum + share.words, 0),
  );
  const percents = wholePercents(shares.map((share) => share.words / all));
  return html`<section>
    <h2>${l10n.t("Whose words")}</h2>
    ${stack(shares.map((share) => ({ kind: share.voice, share: share.words / all })))}
    <ul class="legend">
      ${shares.map(
        (share, index) =>
          html`<li>
            <span class="key ${share.voice}" aria-hidden="true">Aa</span> ${percent(percents[index]! / 100)}
            ${names[share.voice]}
          </li>`,
      )}
      <li><mark>Aa</mark> ${l10n.t("an open question")}</li>
    </ul>
    <div class="copy">
      ${copy.map(({ stretches, isHeadline }) => {
        const text = stretches.map(({ text: words, voice, flagged }) => {
          const stretch = html`<span class="${voice}">${words}</span>`;
          return flagged ? html`<mark>${stretch}</mark>` : stretch;
        });
        return isHeadline ? html`<p class="headline">${text}</p>` : html`<p>${text}</p>`;
      })}
    </div>
  </section>`;
}

const GROUPS = ["named", "described", "anonymous", "vague"] as const;

const groupNames = () => ({
  named: l10n.t("named"),
  described: l10n.t("described, not named"),
  anonymous: l10n.t("name withheld"),
  vague: l10n.t("nobody in particular"),
});

function sources({ sources: all }: Overview): Html {
  if (all.length === 0)
    return html`<section>
      <h2>${l10n.t("Sources")}</h2>
      <p>${l10n.t("The copy cites nobody.")}</p>
    </section>`;
  const words = Math.max(
    1,
    all.reduce((sum, source) => sum + source.words, 0),
  );
  // The bars are told apart best where the longest is as long as there is room for.
  const longest = Math.max(1, ...all.map((source) => source.words));
  const names = groupNames();
  const groups = GROUPS.flatMap((group) => {
    const own = all.filter((source) => source.group === group);
    const share = own.reduce((sum, source) => sum + source.words, 0) / words;
    return own.length > 0 ? [{ group, count: own.length, share }] : [];
  });
  return html`<section>
    <h2>${l10n.t("Sources")}</h2>
    ${stack(groups.map(({ group, share }) => ({ kind: group, share })))}
    <ul class="legend">
      ${groups.map(
        ({ group, count, share }) =>
          html`<li>
            <span class="key ${group}" aria-hidden="true"></span>
            ${l10n.t("{0} {1}, {2} of what is said", count, names[group], percent(share))}
          </li>`,
      )}
    </ul>
    <table>
      <thead>
        <tr>
          <th scope="col">${l10n.t("Source")}</th>
          <th scope="col">${l10n.t("Cited")}</th>
          <th scope="col">${l10n.t("Words")}</th>
          <th scope="col">${l10n.t("Quoted")}</th>
          <th scope="col">${l10n.t("Share")}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(({ name, role, group, introduced, cited, words: said, quoted }) => {
          const first = introduced ?? cited[0]?.range;
          const isUnknown = group === "named" && introduced === null;
          const notes = [
            role,
            isUnknown ? l10n.t("not introduced") : "",
            group === "named" ? "" : names[group],
          ];
          return html`<tr>
            <th scope="row">
              ${first ? goTo(first, name) : name}
              <span class="quiet">${notes.filter((note) => note !== "").join(" · ")}</span>
            </th>
            <td>${cited.length}</td>
            <td>${said}</td>
            <td>${quoted}</td>
            <td>${percent(said / words)} ${bar(said / longest, group)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function figures({ figures: groups }: Overview): Html {
  if (groups.length === 0) return NOTHING;
  return html`<section>
    <h2>${l10n.t("Figures")}</h2>
    ${groups.map(({ label, state, figures: own }) =>
      folded(
        `${label} (${own.length})`,
        state === "disagrees",
        own.map(
          ({ range, words, sentence }) =>
            html`<li>${goTo(range, words)} <span class="quiet">${sentence}</span></li>`,
        ),
      ),
    )}
  </section>`;
}

function claims({ claims: groups }: Overview): Html {
  if (groups.length === 0) return NOTHING;
  return html`<section>
    <h2>${l10n.t("Sentences that want a source")}</h2>
    ${groups.map(({ label, state, sentences }) =>
      folded(
        `${label} (${sentences.length})`,
        state === "open",
        sentences.map(({ range, words }) => html`<li>${goTo(range, words)}</li>`),
      ),
    )}
  </section>`;
}

function folded(label: string, open: boolean, items: readonly Html[]): Html {
  const list = html`<summary>${label}</summary>
    <ul>
      ${items}
    </ul>`;
  return open ? html`<details open>${list}</details>` : html`<details>${list}</details>`;
}

function letStand({ stets }: Overview): Html {
  if (stets.length === 0) return NOTHING;
  return html`<section>
    <h2>${l10n.t("Let stand")}</h2>
    <ul class="questions">
      ${stets.map(({ range, words, message, reason, who, when, rule }) => {
        const place = range
          ? goTo(range, l10n.t("Line {0}", range.start.line + 1))
          : html`<span class="quiet">${l10n.t("no longer flagged")}</span>`;
        return html`<li>
          ${place} ${message || `“${words}”`}
          <span class="reason">${reason || l10n.t("No reason was given.")}</span>
          <span class="quiet">${[signed(who, when), rule].filter((part) => part !== "").join(" · ")}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Shares of a whole side by side; what they come to is said in words beside it. */
function stack(shares: readonly { kind: string; share: number }[]): Html {
  let at = 0;
  const parts = shares.map(({ kind, share }) => {
    const part = html`<rect
      class="${kind}"
      x="${(at * 1000).toFixed(1)}"
      width="${(share * 1000).toFixed(1)}"
      height="16"
    />`;
    at += share;
    return part;
  });
  return html`<svg class="stack" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
    ${parts}
  </svg>`;
}

function bar(share: number, kind: string): Html {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="${kind}" width="${(share * 100).toFixed(1)}" height="8" />
  </svg>`;
}

/** The parts of a whole in percent, to the unit, so that they come to 100: what is rounded down most is rounded up. */
export function wholePercents(shares: readonly number[]): number[] {
  const whole = shares.map((share) => Math.floor(share * 100));
  const rest =
    Math.round(shares.reduce((sum, share) => sum + share * 100, 0)) - whole.reduce((a, b) => a + b, 0);
  const byRest = shares.map((share, index) => ({ index, left: share * 100 - whole[index]! }));
  byRest.sort((a, b) => b.left - a.left);
  for (const { index } of byRest.slice(0, rest)) whole[index]!++;
  return whole;
}

function percent(share: number): string {
  return l10n.t("{0} percent", Math.round(share * 100));
}
