import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { DraftReader, type NamedDraft } from "./drafts.js";
import { replyTo, type Reply, type Task } from "./reply.js";

/**
 * Bytes from which on drafts are read in threads. Each thread must compile the program for itself before it is fast, which
 * takes it as long as to read some 400,000 bytes; less than this is no sooner read by two, and costs a fourth more.
 */
const MUCH = 1_000_000;
/** Drafts that may be read ahead of the one whose turn it is to be written, for each thread: more would pile up in memory. */
const AHEAD = 8;
/** Drafts that a thread is given at a time, so that it need not wait for the next one. */
const AT_HAND = 2;

/** What comes of each draft, in order, as soon as it is known. `jobs`: see `Options`. */
export async function* repliesTo(
  drafts: readonly NamedDraft[],
  task: Task,
  jobs: number | null,
): AsyncGenerator<Reply> {
  // Files are fixed one by one: two names may lead to one file.
  const threads = task.fix || !existsSync(PROGRAM) ? 1 : Math.min(drafts.length, jobs ?? threadsFor(drafts));
  if (threads > 1) {
    yield* inThreads(drafts, task, threads);
    return;
  }
  const reader = new DraftReader();
  for (const draft of drafts) {
    yield await replyTo(draft, task, reader);
    hasReplied = true;
  }
}

let hasReplied = false;

/** Whether a draft has been reviewed here, so that most of the program is compiled. */
export function isWarm(): boolean {
  return hasReplied;
}

function threadsFor(drafts: readonly NamedDraft[]): number {
  let bytes = 0;
  for (const { path: file, text } of drafts)
    bytes += text?.length ?? statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return bytes < MUCH ? 1 : availableParallelism();
}

async function* inThreads(drafts: readonly NamedDraft[], task: Task, threads: number): AsyncGenerator<Reply> {
  const known = new Map<number, Reply>();
  let written = 0;
  let given = 0;
  let failure: Error | null = null;
  let wake = (): void => undefined;
  const workers = Array.from({ length: threads }, () => {
    const thread = new Worker(PROGRAM, { workerData: task });
    let atHand = 0;
    const feed = () => {
      while (atHand < AT_HAND && given < drafts.length && given < written + AHEAD * threads) {
        atHand++;
        thread.postMessage({ index: given, draft: drafts[given] });
        given++;
      }
    };
    thread.on("message", ({ index, reply }: { index: number; reply: Reply }) => {
      atHand--;
      known.set(index, reply);
      feed();
      wake();
    });
    thread.on("error", (error) => {
      failure = error;
      wake();
    });
    feed();
    return { thread, feed };
  });
  try {
    // Two threads may find the same fault in one configuration.
    const said = new Set<string>();
    for (; written < drafts.length; written++) {
      let reply = known.get(written);
      while (!reply) {
        if (failure) throw failure as Error;
        await new Promise<void>((resolve) => (wake = resolve));
        reply = known.get(written);
      }
      known.delete(written);
      const warnings = reply.warnings.filter((line) => !said.has(line));
      for (const line of warnings) said.add(line);
      yield { ...reply, warnings };
      for (const { feed } of workers) feed();
    }
    for (const { thread } of workers) thread.postMessage(null);
  } finally {
    // One that still reads when nobody wants the answer any more need not finish.
    if (written < drafts.length) for (const { thread } of workers) void thread.terminate();
  }
}

/** What a thread runs: this program again, which is one file once it is built. */
const PROGRAM = path.join(import.meta.dirname, "cli.js");

/** Answers the drafts that the main thread sends, until there are no more. */
export function serveThread(): void {
  const port = parentPort!;
  const task = workerData as Task;
  const reader = new DraftReader();
  let last = Promise.resolve();
  port.on("message", (message: { index: number; draft: NamedDraft } | null) => {
    if (message === null) {
      port.close();
      return;
    }
    const { index, draft } = message;
    last = last.then(async () => {
      port.postMessage({ index, reply: await replyTo(draft, task, reader) });
      hasReplied = true;
    });
  });
}
