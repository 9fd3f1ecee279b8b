import { env, UIKind, version } from "vscode";

/** How a run ended, and where it ran. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** VS Code's version, and the place of the extension host. */
  editor: string;
}

/** The runner of the host prints the lines that begin with this; VS Code itself is not always quiet. */
const MARK = "\u0001";

/** Runs Mocha, prints each test as it ends and the outcome last, and resolves with it. */
export function follow(start: (done: (failures: number) => void) => Mocha.Runner): Promise<Outcome> {
  const print = (line: string) => console.log(MARK + line);
  return new Promise((resolve) => {
    const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, editor: `VS Code ${version} (${place()})` };
    const runner = start(() => {
      print(JSON.stringify(outcome));
      resolve(outcome);
    });
    runner.on("suite", (suite) => suite.title && print(`\n  ${suite.title}`));
    runner.on("pass", ({ title, duration }) => {
      outcome.passed++;
      print(`    ✔ ${title} (${duration ?? 0} ms)`);
    });
    runner.on("pending", ({ title }) => {
      outcome.skipped++;
      print(`    - ${title}`);
    });
    runner.on("fail", (test, error: unknown) => {
      outcome.failed++;
      print(
        `    ✘ ${test.title}\n${indent(error instanceof Error ? (error.stack ?? error.message) : String(error))}`,
      );
    });
  });
}

function place(): string {
  if (typeof process === "undefined") return "web worker";
  return env.uiKind === UIKind.Web ? `server, Node ${process.versions.node}` : "desktop";
}

function indent(text: string): string {
  return text.replace(/^/gm, "      ");
}
