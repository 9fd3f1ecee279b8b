import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { DocumentRequest, DocumentText } from "./document.js";

/** In milliseconds: how long a document may take, and how long the thread waits for the next one before it ends. */
const MOST_TIME = 60_000;
const IDLE = 2_000;
/** In megabytes: what the thread may use. A small file can hold a large text. */
const MOST_MEMORY = 512;

/** The thread's program: beside the bundles in dist/, for this module among the sources as well. */
const BESIDE = path.join(import.meta.dirname, "documents.js");
const PROGRAM = existsSync(BESIDE) ? BESIDE : path.join(import.meta.dirname, "../../../../dist/documents.js");

let last: Promise<unknown> = Promise.resolve();
let thread: Worker | null = null;
let rest: NodeJS.Timeout | undefined;

/** Reads a document in a thread, one after the other; the thread ends soon after the last. Never rejects. */
export function readDocument(request: DocumentRequest): Promise<DocumentText> {
  const read = last.then(() => ask(request));
  last = read;
  return read;
}

function ask(request: DocumentRequest): Promise<DocumentText> {
  clearTimeout(rest);
  const worker = (thread ??= new Worker(PROGRAM, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What a library has to say is no part of the protocol, nor of an answer.
    stdout: true,
    stderr: true,
  }));
  return new Promise((resolve) => {
    const end = (answer: DocumentText, isSound: boolean): void => {
      clearTimeout(limit);
      worker.off("message", answered).off("error", failed);
      worker.unref();
      if (isSound) rest = setTimeout(stop, IDLE).unref();
      else stop();
      resolve(answer);
    };
    const answered = (answer: DocumentText): void => {
      end(answer, true);
    };
    const failed = (error: Error): void => {
      const isLarge = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ problem: isLarge ? "holds more than can be read" : "cannot be read" }, false);
    };
    const limit = setTimeout(() => {
      end({ problem: "takes too long to read" }, false);
    }, MOST_TIME);
    worker.on("message", answered).on("error", failed);
    worker.ref();
    worker.postMessage(request);
  });
}

function stop(): void {
  clearTimeout(rest);
  void thread?.terminate();
  thread = null;
}
