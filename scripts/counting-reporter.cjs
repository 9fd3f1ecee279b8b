// Mocha's usual report, and the counts for the closing line as JSON in the file that the option `counts` names.
const { writeFileSync } = require("node:fs");
const { Spec } = require("mocha").reporters;

module.exports = class CountingReporter extends Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(options.reporterOptions.counts, JSON.stringify({ passed, failed, skipped }));
    });
  }
};
