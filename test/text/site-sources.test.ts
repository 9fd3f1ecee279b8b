import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { markupOf } from "../../server/src/text/markup-of.js";
import { review } from "../support/review.js";

const folder = path.join(import.meta.dirname, "../exports/sites");

describe("a site’s source", () => {
  for (const name of readdirSync(folder))
    it(`is read without a false finding, and with every true one: ${name}`, () => {
      const { findings } = review(readFileSync(path.join(folder, name), "utf8"), markupOf(name));
      assert.deepEqual(
        findings.map(({ rule }) => rule).sort(),
        name.startsWith("clean")
          ? []
          : [
              "attribution/unattributed-claim",
              "copy/placeholder",
              ...findings.flatMap(({ rule }) => (rule === "statistics/conflicting-figures" ? [rule] : [])),
              "wording/loaded-label",
            ],
      );
      if (name.startsWith("faulty"))
        assert.ok(findings.some(({ rule }) => rule === "statistics/conflicting-figures"));
    });
});
