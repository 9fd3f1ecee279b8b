import { EventEmitter, type LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient";

/** Makes a language client that is not yet started; each door makes its own kind. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** In milliseconds: how long a server may take to answer `initialize` before others get their turn. */
const START_LIMIT = 30_000;
/** In milliseconds: how long a stop waits for a server that is still starting; the editor closes after five seconds. */
const STOP_LIMIT = 2_000;

export type Condition = "starting" | "running" | "failed" | "stopped";

/**
 * The review server as the rest of the client sees it. After a crash the language client starts the server anew and
 * sends it every open document as it stands in the editor; `restart` makes a new language client, because one whose
 * start has failed cannot be started again. What is asked while something is under way waits for its turn.
 */
export class Server {
  readonly #changed = new EventEmitter<Condition>();
  readonly onDidChange = this.#changed.event;
  #client: BaseLanguageClient | undefined;
  #condition: Condition = "stopped";
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly newClient: NewClient,
    private readonly options: LanguageClientOptions,
    private readonly prepare: (client: BaseLanguageClient) => void,
    private readonly log: LogOutputChannel,
  ) {}

  /** The client of the last start; undefined before the first. */
  get client(): BaseLanguageClient | undefined {
    return this.#client;
  }

  get condition(): Condition {
    return this.#condition;
  }

  /** Starts the server, or stops it and starts it again. Never rejects: a failure shows in `condition` and in the log. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  async #start(): Promise<void> {
    const client: BaseLanguageClient = this.newClient({
      ...this.options,
      errorHandler: {
        // What is written to a server that has just died fails, several times before its end is noticed, which starts it anew. The
        // usual answer to a few such errors is to shut down for good.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: async () => {
          const answer = await usual.closed();
          // The restart loses nothing, so it is no news for the writer; the log has it.
          return answer.action === CloseAction.Restart ? { ...answer, handled: true } : answer;
        },
      },
    });
    const usual = client.createDefaultErrorHandler();
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client && this.#condition !== "stopped") this.#become(conditionIn(newState));
    });
    this.prepare(client);
    this.#become("starting");
    const started = client.start().catch((error: unknown) => {
      this.log.error(`The review server did not start: ${String(error)}`);
      // A client that was given up may fail late, when another is in its place.
      if (client === this.#client && this.#condition !== "stopped") this.#become("failed");
    });
    if (await settles(started, START_LIMIT)) return;
    this.log.error(`The review server has not answered for ${START_LIMIT / 1000} seconds.`);
    // Should it answer after all, its change of state makes it `running`.
    this.#become("failed");
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    if (client === undefined) return;
    this.#become("stopped");
    // A client that is starting anew after a crash cannot be stopped until it is up, and must not be left behind.
    if (client.state === State.Starting) {
      const started = client.start().catch(() => undefined);
      if (!(await settles(started, STOP_LIMIT))) {
        this.log.warn("The review server is still starting; it is stopped once it is up.");
        void started.then(() => this.#dispose(client));
        return;
      }
    }
    await this.#dispose(client);
  }

  async #dispose(client: BaseLanguageClient): Promise<void> {
    await client.dispose().catch((error: unknown) => {
      this.log.error(`The review server did not stop: ${String(error)}`);
    });
  }

  #become(condition: Condition): void {
    if (condition === this.#condition) return;
    this.#condition = condition;
    this.#changed.fire(condition);
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step).catch((error: unknown) => {
      this.log.error(`The review server could not be started or stopped: ${String(error)}`);
      this.#become("failed");
    });
    return this.#turn;
  }
}

/** Whether a promise settles within so many milliseconds; rejects where it does. */
async function settles(promise: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

function conditionIn(state: State): Condition {
  if (state === State.Running) return "running";
  return state === State.Starting ? "starting" : "failed";
}
