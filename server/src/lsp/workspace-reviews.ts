import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics.js";
import { Reviewer } from "../review/review.js";
import { markupOf } from "../text/markup-of.js";
import { Cancelled } from "./guard.js";
import type { Governing } from "./governing.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";

interface Reviewed {
  /** The workspace folder that it was found in, which alone may say that it is gone. */
  readonly folder: string;
  readonly text: string;
  readonly governing: Governing;
  readonly id: string;
}

/** Reviews of drafts that are not open, each made again only when its text or what governs it has changed. */
export class WorkspaceReviews {
  readonly #house: House;
  readonly #platform: Platform;
  readonly #rulePages: string;
  readonly #known = new Map<string, Reviewed>();
  #count = 0;

  constructor(house: House, platform: Platform, rulePages: string) {
    this.#house = house;
    this.#platform = platform;
    this.#rulePages = rulePages;
  }

  /** Empty reports for the drafts of folders that are no longer of the workspace. */
  left(folders: ReadonlySet<string>): WorkspaceDocumentDiagnosticReport[] {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [uri, { folder }] of this.#known) {
      if (folders.has(folder)) continue;
      this.#known.delete(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return items;
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
    const isExcluded = files.length > 0 ? await this.#house.excludedFrom(folder) : null;
    for (const { uri, text } of files) {
      if (open.has(uri) || isExcluded?.(uri)) continue;
      if (token.isCancellationRequested) throw new Cancelled();
      const governing = await this.#house.of(uri);
      if (!governing.enabled || !governing.wholeWorkspace) continue;
      met.add(uri);
      const known = this.#known.get(uri);
      if (known?.text === text && known.governing === governing && before.get(uri) === known.id) continue;
      const id = `workspace-${++this.#count}`;
      this.#known.set(uri, { folder, text, governing, id });
      items.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        resultId: id,
        items: review(uri, text, governing, this.#rulePages),
      });
      await this.#platform.breathe();
    }
    for (const [uri, known] of this.#known) {
      if (met.has(uri) || known.folder !== folder) continue;
      this.#known.delete(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return items;
  }
}

function review(uri: string, text: string, governing: Governing, rulePages: string) {
  const markup = markupOf(uri);
  const document = TextDocument.create(uri, markup, 0, text);
  return diagnosticsOf({ document, review: new Reviewer().review(text, markup, governing), rulePages });
}
