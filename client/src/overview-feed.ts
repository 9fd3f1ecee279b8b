import { Disposable, EventEmitter, languages, window, workspace, type TextDocument, type Uri } from "vscode";
import {
  OverviewRequest,
  type Overview,
  type OverviewParams,
  type OverviewResult,
} from "../../server/src/lsp/protocol.js";
import { isDraft } from "./drafts.js";
import type { Server } from "./server.js";

/** Milliseconds of rest after a change before the overview is asked for anew. */
const REST = 200;

/** The draft that is followed and what there is of it; without an overview, why there is none. */
export type Followed =
  | { readonly state: "noDraft" | "starting" | "stopped" }
  | { readonly state: "off"; readonly draft: Uri }
  | { readonly state: "ready"; readonly draft: Uri; readonly overview: Overview };

/**
 * Follows the draft in the active editor, or the last one as long as it is on the screen, and keeps its overview up to
 * date while somebody looks; `copy` asks for its lines too.
 */
export class OverviewFeed implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #owned: Disposable;
  #draft: TextDocument | undefined;
  #current: Followed = { state: "noDraft" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #again = false;
  #looking = false;

  constructor(
    private readonly server: Server,
    private readonly copy: boolean,
  ) {
    const isOurs = (uri: Uri) => uri.toString() === this.#draft?.uri.toString();
    this.#owned = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.onDidChangeVisibleTextEditors(() => this.#follow()),
      server.onDidChange(() => this.#soon(0)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(isOurs)) this.#soon();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document.uri)) this.#soon();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("stet")) this.#soon();
      }),
    );
    this.#follow();
  }

  /** The draft that is followed, whether anybody looks or not. */
  get draft(): TextDocument | undefined {
    return this.#draft;
  }

  get current(): Followed {
    return this.#current;
  }

  /** Whether somebody looks: while nobody does, nothing is asked. */
  set looking(looking: boolean) {
    if (looking === this.#looking) return;
    this.#looking = looking;
    if (looking) this.#soon(0);
  }

  /** Asks anew, as after a decision that is in no draft. */
  refresh(): void {
    this.#soon(0);
  }

  /** The overview as it is now, asked for once; undefined where there is none to be had. */
  async next(): Promise<Extract<Followed, { state: "ready" }> | undefined> {
    const followed = await this.#ask(this.#draft).catch(() => undefined);
    return followed?.state === "ready" ? followed : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#looking = false;
    this.#owned.dispose();
  }

  #follow(): void {
    const active = window.activeTextEditor?.document;
    const isOnScreen = window.visibleTextEditors.some(({ document }) => document === this.#draft);
    const next = isDraft(active) ? active : isOnScreen ? this.#draft : undefined;
    if (next === this.#draft) return;
    this.#draft = next;
    this.#soon(0);
  }

  #soon(rest = REST): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), rest);
  }

  /** One question at a time; what has changed meanwhile is asked about behind it. */
  async #update(): Promise<void> {
    if (!this.#looking) return;
    this.#again = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    try {
      const draft = this.#draft;
      const followed = await this.#ask(draft).catch(() => null);
      // Null: the text has changed meanwhile, or the server has gone; what was missed is asked for again.
      if (!followed || draft !== this.#draft) this.#again = true;
      else {
        this.#current = followed;
        this.#changed.fire();
      }
    } finally {
      this.#asking = false;
      if (this.#again) this.#soon();
    }
  }

  async #ask(draft: TextDocument | undefined): Promise<Followed> {
    const { client, condition } = this.server;
    if (!draft) return { state: "noDraft" };
    if (condition !== "running" || !client)
      return { state: condition === "starting" ? "starting" : "stopped" };
    const uri = client.code2ProtocolConverter.asUri(draft.uri);
    const params: OverviewParams = { textDocument: { uri }, copy: this.copy };
    const overview = await client.sendRequest<OverviewResult | null>(OverviewRequest, params);
    return overview ? { state: "ready", draft: draft.uri, overview } : { state: "off", draft: draft.uri };
  }
}
