// Holds a page, or a part of one, against axe-core's rules for accessibility.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Runs axe-core on what is in a frame.
 * @param {import("playwright-core").Locator} part an element of the frame; what is in it is looked at
 * @param {string} what names it in the error
 * @param {string[]} not ids of rules that speak of the editor's own markup, which is not ours to change
 * @throws with a line for each violation
 */
export async function holdAccessible(part, what, not = []) {
  const violations = await part.evaluate(
    async (element, { source, not }) => {
      // Not as a script element: the page's policy forbids those.
      const axe = new Function("module", "exports", `${source}; return module.exports;`)({ exports: {} }, {});
      const { violations: found } = await axe.run(element, {
        resultTypes: ["violations"],
        rules: Object.fromEntries(not.map((id) => [id, { enabled: false }])),
      });
      return found.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")})`,
      );
    },
    { source: SOURCE, not },
  );
  if (violations.length > 0) throw new Error(`${what} is not accessible:\n${violations.join("\n")}`);
}
