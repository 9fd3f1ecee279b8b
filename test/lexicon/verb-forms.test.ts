import assert from "node:assert/strict";
import { inflect } from "../../server/src/lexicon/verb-forms.js";

describe("the forms of a verb", () => {
  it("are those that news copy writes", () => {
    for (const [base, third, past, gerund] of [
      ["criticize", "criticizes", "criticized", "criticizing"],
      ["say", "says", "said", "saying"],
      ["deny", "denies", "denied", "denying"],
      ["die", "dies", "died", "dying"],
      ["stop", "stops", "stopped", "stopping"],
      ["open", "opens", "opened", "opening"],
      ["call", "calls", "called", "calling"],
      ["cut jobs", "cuts jobs", "cut jobs", "cutting jobs"],
      ["quit", "quits", "quit", "quitting"],
      ["lash out", "lashes out", "lashed out", "lashing out"],
    ] as const)
      assert.deepEqual(inflect(base), { base, third, past, gerund });
  });
});
