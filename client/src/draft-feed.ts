import { Disposable, EventEmitter, languages, window, workspace, type TextDocument, type Uri } from "vscode";
import { draftAtHand, isDraft } from "./drafts.js";
import type { Server } from "./server.js";

/** Milliseconds of rest after a change before it is asked anew. */
const REST = 200;

/** The draft that is followed and what the server answers of it; without an answer, why there is none. */
export type Followed<T> =
  | { readonly state: "noDraft" | "starting" | "stopped" }
  | { readonly state: "off"; readonly draft: Uri }
  | { readonly state: "ready"; readonly draft: Uri; readonly answer: T };

/** A request that names a draft and is answered with what there is of it, or null where Stet is off for it. */
export interface DraftQuestion {
  readonly method: string;
  readonly params?: object;
}

/**
 * Follows the draft in the active editor, or the last one as long as it is on the screen, and keeps the answer to a question
 * about it up to date while somebody looks.
 */
export class DraftFeed<T> implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #owned: Disposable;
  #draft: TextDocument | undefined;
  #current: Followed<T> = { state: "noDraft" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #again = false;
  #looking = false;
  /** The draft that any of them followed last: what is meant where a page is opened over it, or from another page. */
  static #last: TextDocument | undefined;

  constructor(
    private readonly server: Server,
    private readonly question: DraftQuestion,
    /**
     * Tells texts that are looked at beside a draft from drafts. Where it is given, a draft is followed until another is in
     * front or it is closed: on the screen or not.
     */
    private readonly isBeside?: (uri: Uri) => boolean,
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
    if (!this.#draft) this.#begin();
  }

  /** The draft that is followed, whether anybody looks or not. */
  get draft(): TextDocument | undefined {
    return this.#draft;
  }

  get current(): Followed<T> {
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

  /** The answer as it is now, asked for once; undefined where there is none to be had. */
  async next(): Promise<Extract<Followed<T>, { state: "ready" }> | undefined> {
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
    const isHeld = this.isBeside
      ? this.#draft?.isClosed === false
      : window.visibleTextEditors.some(({ document }) => document === this.#draft);
    const isNext = isDraft(active) && this.isBeside?.(active.uri) !== true;
    const next = isNext ? active : isHeld ? this.#draft : undefined;
    if (next === this.#draft) return;
    this.#draft = next;
    if (next) DraftFeed.#last = next;
    this.#soon(0);
  }

  /** Where no editor is in front, as when a page is opened from another: the draft on the screen, else the last one. */
  #begin(): void {
    const { activeTextEditor: active } = window;
    const last = DraftFeed.#last;
    if (active) return;
    this.#draft = draftAtHand()?.document ?? (this.isBeside && last?.isClosed === false ? last : undefined);
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

  async #ask(draft: TextDocument | undefined): Promise<Followed<T>> {
    const { client, condition } = this.server;
    if (!draft) return { state: "noDraft" };
    if (condition !== "running" || !client)
      return { state: condition === "starting" ? "starting" : "stopped" };
    const uri = client.code2ProtocolConverter.asUri(draft.uri);
    const { method, params } = this.question;
    const answer = await client.sendRequest<T | null>(method, { ...params, textDocument: { uri } });
    return answer ? { state: "ready", draft: draft.uri, answer } : { state: "off", draft: draft.uri };
  }
}
