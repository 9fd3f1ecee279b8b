import { t } from "../l10n/l10n.js";
import {
  Emitter,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type Event,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { DraftView } from "../features/view.js";
import { Reviewer, type Review } from "../review/review.js";
import { markupOf } from "../text/markup-of.js";
import { Cancelled, hear, inBackground, logError, whileAsked } from "./guard.js";
import type { Governing } from "./governing.js";
import type { House } from "./house.js";
import type { Platform } from "./platform.js";
import { Progress } from "./progress.js";
import { rehearse } from "./rehearse.js";
import { Typing } from "./typing.js";

/** Milliseconds that a review may hold the event loop before it lets waiting messages in. */
const HOLD = 8;
/** A draft that is so many times longer than another one waits for that. */
const MUCH_SHORTER = 4;
/** Milliseconds after which a review that still runs shows its progress. */
const PATIENCE = 800;

interface OpenDraft {
  readonly reviewer: Reviewer;
  /** Whether the reviewer has begun to warm up on it: once is enough, and a writer at work warms it too. */
  rehearsed: boolean;
  /** The last finished review, and what it was a review of. */
  done: { version: number; governing: Governing; review: Review; id: number } | null;
  /** The review under way, shared by every request that waits for the same version. */
  running: { version: number; governing: Governing; promise: Promise<Review> } | null;
}

/** The drafts that are open in the editor, each with its reviewer. */
export class Drafts {
  readonly #typing = new Typing();
  readonly #documents = new TextDocuments({
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update: (document: TextDocument, changes, version) => this.#typing.update(document, changes, version),
  });
  readonly #open = new Map<string, OpenDraft>();
  readonly #connection: Connection;
  readonly #house: House;
  readonly #platform: Platform;
  /** URI of the folder that holds the rules' pages; empty where there is none. */
  readonly rulePages: string;
  readonly #changed = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly #reviewed = new Emitter<{ readonly uri: string; readonly review: Review }>();
  #reviews = 0;

  readonly #showsDocuments: boolean;

  constructor(
    connection: Connection,
    house: House,
    platform: Platform,
    { rulePages, showsDocuments }: { rulePages: string; showsDocuments: boolean },
  ) {
    this.#connection = connection;
    this.#house = house;
    this.#platform = platform;
    this.rulePages = rulePages;
    this.#showsDocuments = showsDocuments;
    this.#documents.onDidChangeContent(({ document }) => {
      hear(this.#connection);
      this.#changed.fire(document.uri);
    });
    this.#documents.onDidClose(({ document }) => {
      this.#open.delete(document.uri);
      this.#typing.forget(document.uri);
      house.forgetDraft(document.uri);
      this.#closed.fire(document.uri);
    });
    this.#documents.onDidSave(({ document }) => {
      house.look(document.uri);
    });
    this.#documents.listen(connection);
  }

  /** Fires with a draft's URI when it is opened or its text has changed. */
  get onDidChange(): Event<string> {
    return this.#changed.event;
  }

  /** Fires with a draft's URI when it is closed. */
  get onDidClose(): Event<string> {
    return this.#closed.event;
  }

  /** Fires with each finished review of a draft. */
  get onDidReview(): Event<{ readonly uri: string; readonly review: Review }> {
    return this.#reviewed.event;
  }

  /** The draft's text and positions as they stand, not reviewed; undefined where it is not open. */
  document(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The offset behind the last keystroke in the draft as it stands; null where it is not being typed. */
  caretIn(uri: string): number | null {
    const document = this.#documents.get(uri);
    return document ? this.#typing.caretIn(uri, document.version) : null;
  }

  /** Takes it that nobody types in the draft any more. */
  rest(uri: string): void {
    this.#typing.forget(uri);
  }

  uris(): string[] {
    return this.#documents.keys();
  }

  /**
   * The reviewed draft as it stands now, with an id that is new for every new review; null where it is not open or
   * Stet is off for it. Throws `Cancelled` when the token is, or when the text changes meanwhile.
   */
  view(uri: string, token: CancellationToken): Promise<(DraftView & { readonly id: number }) | null> {
    return whileAsked(this.#connection, () => this.#view(uri, token));
  }

  async #view(uri: string, token: CancellationToken): Promise<(DraftView & { readonly id: number }) | null> {
    const version = this.#documents.get(uri)?.version;
    for (;;) {
      if (!this.#documents.get(uri)) return null;
      const governing = await this.#house.of(uri);
      const document = this.#documents.get(uri);
      if (!document || !governing.enabled) return null;
      const draft = this.#draft(uri);
      try {
        const review = await this.#review(draft, document, governing, token);
        // Closed, or closed and opened again: these findings are of a text that is no longer there.
        if (this.#documents.get(uri) !== document) throw new Cancelled();
        const { house, publisher } = governing;
        const shown = { rulePages: this.rulePages, showsDocuments: this.#showsDocuments };
        return { document, review, ...shown, house, publisher, id: draft.done?.id ?? 0 };
      } catch (error) {
        // Where only the settings or the notes have changed, the answer is still wanted: from the review that follows.
        const isSuperseded = error instanceof Cancelled && !token.isCancellationRequested;
        if (!isSuperseded || document.version !== version) throw error;
      }
    }
  }

  #draft(uri: string): OpenDraft {
    let draft = this.#open.get(uri);
    if (!draft) {
      draft = { reviewer: new Reviewer(), rehearsed: false, done: null, running: null };
      this.#open.set(uri, draft);
    }
    return draft;
  }

  async #review(
    draft: OpenDraft,
    document: TextDocument,
    governing: Governing,
    token: CancellationToken,
  ): Promise<Review> {
    const { version } = document;
    const same = (other: { version: number; governing: Governing } | null) =>
      other !== null && other.version === version && other.governing === governing;
    if (same(draft.done)) return draft.done!.review;
    if (!same(draft.running)) {
      // Whatever runs for an older text gives up at its next pause: `stale` sees that it is no longer the one running.
      const running: NonNullable<OpenDraft["running"]> = { version, governing, promise: null! };
      const stale = () =>
        draft.running !== running || document.version !== version || this.#open.get(document.uri) !== draft;
      draft.running = running;
      running.promise = this.#run(draft, document, governing, stale).then((review) => {
        draft.done = { version, governing, review, id: ++this.#reviews };
        this.#reviewed.fire({ uri: document.uri, review });
        return review;
      });
      running.promise = running.promise.finally(() => {
        if (draft.running === running) draft.running = null;
      });
    }
    const review = await draft.running!.promise;
    if (token.isCancellationRequested) throw new Cancelled();
    return review;
  }

  async #run(
    draft: OpenDraft,
    document: TextDocument,
    governing: Governing,
    stale: () => boolean,
  ): Promise<Review> {
    const slices = draft.reviewer.reviewInSlices(
      document.getText(),
      markupOf(document.uri, document.languageId),
      governing,
    );
    const started = Date.now();
    let held = started;
    let progress: Progress | null = null;
    try {
      for (;;) {
        const step = slices.next();
        if (step.done) {
          for (const { rule, error } of step.value.failures) logError(this.#connection, rule, error);
          if (!draft.rehearsed)
            inBackground(
              this.#connection,
              "warming up",
              this.#rehearse(draft, document, step.value, governing),
            );
          return step.value;
        }
        if (Date.now() - held < HOLD) continue;
        if (!progress && Date.now() - started > PATIENCE) {
          progress = new Progress(this.#connection, t("Stet is reading the draft"));
        }
        progress?.report(step.value);
        await this.#platform.breathe();
        for (let shorter; !stale() && (shorter = this.#runsShorter(document));) await shorter;
        if (stale()) throw new Cancelled();
        held = Date.now();
      }
    } finally {
      progress?.done();
    }
  }

  /** The end of a review that goes first: that of a draft so short that a writer waits for it, and not for this one. */
  #runsShorter(document: TextDocument): Promise<unknown> | null {
    for (const [uri, { running }] of this.#open) {
      const other = this.#documents.get(uri);
      if (running && other && other.getText().length * MUCH_SHORTER < document.getText().length)
        return running.promise.catch(() => null);
    }
    return null;
  }

  /** Warms up once a draft has been answered for, until somebody types: a writer at work warms the code, too. */
  async #rehearse(
    draft: OpenDraft,
    document: TextDocument,
    review: Review,
    governing: Governing,
  ): Promise<void> {
    draft.rehearsed = true;
    const { version } = document;
    for (const strokes = rehearse(draft.reviewer, review, governing); !strokes.next().done;) {
      await this.#platform.breathe();
      if (document.version !== version || this.#open.get(document.uri) !== draft) return;
    }
  }
}
