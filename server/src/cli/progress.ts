/** Milliseconds before the first line, and between two. */
const PATIENCE = 1000;
const STEP = 100;

/** What a line is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): boolean;
}

/** How far a long run is, on one line of the terminal; nothing where standard error is none. */
export class Progress {
  readonly #of: number;
  readonly #stream: Terminal;
  readonly #clock: () => number;
  #next: number;
  #isShown = false;

  /** @param clock milliseconds, as `Date.now` has them */
  constructor(of: number, stream: Terminal = process.stderr, clock: () => number = Date.now) {
    this.#of = of;
    this.#stream = stream;
    this.#clock = clock;
    this.#next = clock() + PATIENCE;
  }

  /** Shows how many drafts are done. */
  show(done: number): void {
    if (!this.#stream.isTTY || this.#clock() < this.#next) return;
    this.#next = this.#clock() + STEP;
    this.#isShown = true;
    const share = Math.floor((100 * done) / this.#of);
    this.#stream.write(`\r\u001b[K${done} of ${this.#of} drafts (${share} %)`);
  }

  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#stream.write("\r\u001b[K");
  }
}
