import assert from "node:assert/strict";
import { Progress } from "../../server/src/cli/progress.js";

/** A terminal that remembers what it was sent; `ahead` lets time pass. */
function terminal(isTTY: boolean) {
  let sent = "";
  let now = 1_000_000;
  return {
    stream: { isTTY, write: (text: string) => ((sent += text), true) },
    clock: () => now,
    ahead: (milliseconds: number) => (now += milliseconds),
    sent: () => sent,
  };
}

describe("the progress of a long run", () => {
  it("is one line that goes on and goes away", () => {
    const { stream, clock, ahead, sent } = terminal(true);
    const progress = new Progress(40, stream, clock);
    progress.show(1);
    assert.equal(sent(), "");
    ahead(2000);
    progress.show(10);
    progress.show(11);
    assert.equal(sent(), "\r\u001b[K10 of 40 drafts (25 %)");
    progress.clear();
    assert.ok(sent().endsWith("\r\u001b[K"));
  });

  it("is not shown where nobody sees it, nor taken away where it was not shown", () => {
    const { stream, clock, ahead, sent } = terminal(false);
    const progress = new Progress(40, stream, clock);
    ahead(2000);
    progress.show(10);
    progress.clear();
    assert.equal(sent(), "");
  });
});
