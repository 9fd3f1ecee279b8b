import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { t } from "../l10n/l10n.js";
import { reviewClosed } from "./closed-drafts.js";
import { Cancelled } from "./guard.js";
import type { Governing } from "./governing.js";
import type { House } from "./house.js";
import { LONGEST_ON_DISK, type Platform } from "./platform.js";

interface Reviewed {
  /** The workspace folder that it was found in, which alone may say that it is gone. */
  readonly folder: string;
  /** Null where it is too long to be read. */
  readonly text: string | null;
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
    for (const draft of files) {
      const { uri } = draft;
      if (open.has(uri) || isExcluded?.(uri)) continue;
      if (token.isCancellationRequested) throw new Cancelled();
      const governing = await this.#house.of(uri);
      if (!governing.enabled || !governing.wholeWorkspace) continue;
      const read = await draft.read();
      if (read === null) continue;
      const text = read === "tooLong" ? null : read.text;
      met.add(uri);
      const known = this.#known.get(uri);
      if (known?.text === text && known.governing === governing && before.get(uri) === known.id) continue;
      const id = `workspace-${++this.#count}`;
      const shown = text === null ? [tooLong()] : await this.#review(uri, text, governing, token);
      this.#known.set(uri, { folder, text, governing, id });
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: id, items: shown });
      await this.#platform.breathe();
    }
    for (const [uri, known] of this.#known) {
      if (met.has(uri) || known.folder !== folder) continue;
      this.#known.delete(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return items;
  }

  async #review(
    uri: string,
    text: string,
    governing: Governing,
    token: CancellationToken,
  ): Promise<Diagnostic[]> {
    const shown = { rulePages: this.#rulePages, platform: this.#platform };
    return (await reviewClosed({ uri, text }, governing, shown, token)).diagnostics;
  }
}

/** What is shown on a file that is passed over. */
function tooLong(): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: "stet",
    message: t`This file is not checked with the workspace (“stet.scope”): it is larger than ${LONGEST_ON_DISK / 1e6} MB.`,
  };
}
