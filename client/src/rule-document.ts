import { html, type Html } from "./report/html.js";
import { STYLE } from "./report/style.js";
import { Commands } from "../../server/src/lsp/protocol.js";

/** What the page of a rule says around the page itself. */
export interface RuleWords {
  /** Leads to the choice of how severe the rule is. */
  readonly severity: string;
}

/**
 * A rule's page as a page of HTML: its summary for a title and its id below, what is flagged in the examples marked. `body` is
 * the page's Markdown as HTML; without it the Markdown stands as it is. Runs nothing and loads nothing; links are commands.
 */
export function ruleDocument(rule: string, text: string, body: string | undefined, words: RuleWords): string {
  const page: Html =
    body === undefined ? html`<pre>${text}</pre>` : { html: withLinks(withTitle(body, rule), rule) };
  const marked = page.html.replace(/⟦/g, "<mark>").replace(/⟧/g, "</mark>");
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${rule}</title>
        ${{ html: `<style>${STYLE}${OWN_STYLE}</style>` }}
      </head>
      <body>
        <main>
          ${{ html: marked }}
          <p class="actions"><a href="${commandLink("stet.setSeverity", rule)}">${words.severity}</a></p>
        </main>
      </body>
    </html>`.html;
}

const OWN_STYLE = `
pre { padding: 0.6rem 0.8rem; border: 1px solid var(--line); white-space: pre-wrap; font: 1rem/1.5 Georgia, "Times New Roman", serif; }
pre code { font: inherit; }
.id { color: var(--quiet); margin: 0 0 1rem; }
`;

/** The page begins with the id and a line on it: people read the line first. */
function withTitle(body: string, rule: string): string {
  return body.replace(
    /<h1[^>]*>[\s\S]*?<\/h1>\s*<p[^>]*>([\s\S]*?)<\/p>/,
    (_, summary: string) => `<h1>${summary.replace(/\.$/, "")}</h1><p class="id"><code>${rule}</code></p>`,
  );
}

/** Links to other rules' pages show those; what leads elsewhere is left to its words. */
function withLinks(body: string, rule: string): string {
  const folder = rule.slice(0, rule.indexOf("/"));
  return body.replace(/<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, href: string, words: string) => {
    const page = /^(?:\.\.\/([a-z]+)\/)?([a-z0-9-]+)\.md$/.exec(href);
    if (!page) return words;
    return `<a href="${commandLink(Commands.showRule, `${page[1] ?? folder}/${page[2]!}`)}">${words}</a>`;
  });
}

function commandLink(command: string, rule: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
