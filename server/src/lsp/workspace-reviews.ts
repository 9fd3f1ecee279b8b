import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics.js";
import { Reviewer } from "../review/review.js";
import { Cancelled } from "./guard.js";
import type { Governing, House } from "./house.js";
import type { Platform } from "./platform.js";

interface Reviewed {
  readonly text: string;
  readonly governing: Governing;
  readonly id: string;
}

/** Reviews of drafts that are not open, each made again only when its text or what governs it has changed. */
export class WorkspaceReviews {
  readonly #house: House;
  readonly #platform: Platform;
  readonly #known = new Map<string, Reviewed>();
  #count = 0;

  constructor(house: House, platform: Platform) {
    this.#house = house;
    this.#platform = platform;
  }

  /**
   * What has changed below a folder since the answers that the client has (`before`: URI to result id): full reports
   * for new reviews, empty ones for drafts that are gone, opened, or no longer to be reviewed.
   */
  async of(
    folder: string,
    open: ReadonlySet<string>,
    before: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const met = new Set<string>();
    const { wholeWorkspace, enabled } = await this.#house.of(folder);
    const files = wholeWorkspace && enabled ? await this.#platform.draftsIn(folder) : [];
    for (const { uri, text } of files) {
      if (open.has(uri)) continue;
      met.add(uri);
      if (token.isCancellationRequested) throw new Cancelled();
      const governing = await this.#house.of(uri);
      const known = this.#known.get(uri);
      if (known?.text === text && known.governing === governing && before.get(uri) === known.id) continue;
      const id = `workspace-${++this.#count}`;
      this.#known.set(uri, { text, governing, id });
      items.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        resultId: id,
        items: review(uri, text, governing),
      });
      await this.#platform.breathe();
    }
    for (const uri of this.#known.keys()) {
      if (met.has(uri) || !uri.startsWith(folder)) continue;
      this.#known.delete(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return items;
  }
}

function review(uri: string, text: string, governing: Governing) {
  const markup = /\.txt$/i.test(uri) ? "plaintext" : "markdown";
  const document = TextDocument.create(uri, markup, 0, text);
  const made = new Reviewer().review(text, markup, governing);
  return governing.enabled ? diagnosticsOf({ document, review: made, rulePages: "" }) : [];
}
