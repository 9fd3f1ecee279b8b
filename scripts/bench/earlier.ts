import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "./command-line.js";

/** Builds a commit in a working tree of its own, with this one's packages, which is there while `use` runs in it. */
export async function withCommit<T>(commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(path.join(tmpdir(), "stet-bench-"));
  const folder = path.join(parent, "earlier");
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  git("worktree", "add", "--detach", folder, commit);
  try {
    symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
    execFileSync(process.execPath, ["scripts/build.mjs"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return await use(folder);
  } finally {
    git("worktree", "remove", "--force", folder);
    rmSync(parent, { recursive: true, force: true });
  }
}
