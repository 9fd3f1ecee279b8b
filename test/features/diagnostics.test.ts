import assert from "node:assert/strict";
import { diagnosticsOf } from "../../server/src/features/diagnostics.js";
import { viewOf } from "../support/view.js";

describe("the diagnostics of a draft", () => {
  it("are not so many that they hold up an editor, and say how many are left out", () => {
    const all = diagnosticsOf(viewOf("The mayor left TK boats.\n\n".repeat(1200)));
    assert.equal(all.length, 1001);
    assert.deepEqual(all[999]!.message, "“TK” is still to come.");
    const { message, severity, range } = all[1000]!;
    assert.equal(message, "200 more findings stand below; they are shown as those above are settled.");
    assert.equal(severity, 3);
    assert.equal(range.start.line, 2000);
    assert.equal(diagnosticsOf(viewOf("The mayor left TK boats.\n\n".repeat(1000))).length, 1000);
  });
});
