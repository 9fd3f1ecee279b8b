import { isMainThread } from "node:worker_threads";
import { serveThread } from "./replies.js";
import { run } from "./run.js";

export { isWarm } from "./replies.js";

if (isMainThread) main();
else serveThread();

function main(): void {
  // A reader that has seen enough (`stet check … | head -1`) is no failure; a full disk is.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`stet: ${error.message}\n`);
    process.exit(2);
  });
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `stet: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = 2;
    },
  );
}
