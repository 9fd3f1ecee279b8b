/** The suite begins its own lines with this; what else VS Code logs is shown only when a run goes wrong. */
const MARK = "\u0001";
/** A suite that says nothing for so long hangs: its tests end after a minute each, and how many there are is nobody's concern here. */
const SILENCE_MS = 300_000;

/**
 * Listens to a suite that runs in VS Code's page, and prints what it says.
 * @param {import("playwright-core").Page} page before it shows anything
 * @returns {Promise<{ ended: Promise<unknown>, noise: string[], outcome: () => object }>} `ended` rejects where the suite hangs or its
 *   page crashes; `noise` is what else was logged; `outcome` is what the suite printed last, and throws where it printed none
 */
export async function followSuite(page) {
  const noise = [];
  let outcome = null;
  let heard = Date.now();
  const show = (line) => {
    heard = Date.now();
    if (line.startsWith(`${MARK}{`)) outcome = JSON.parse(line.slice(1));
    else if (line.startsWith(MARK)) console.log(line.slice(1));
    else noise.push(line);
  };
  await page.exposeFunction("codeAutomationLog", (_type, values) => show(values.map(String).join(" ")));
  let end;
  const ended = new Promise((resolve, reject) => {
    end = resolve;
    page.once("crash", () => reject(new Error("The page of VS Code crashed.")));
    setInterval(() => {
      if (Date.now() - heard > SILENCE_MS)
        reject(new Error(`The suite said nothing for ${SILENCE_MS / 1000} s.`));
    }, 1000).unref();
  });
  // Who waits for it comes later than some of what can go wrong.
  ended.catch(() => undefined);
  await page.exposeFunction("codeAutomationExit", (code) => end(code));
  return {
    ended,
    noise,
    outcome: () => {
      if (outcome === null) throw new Error("The suite ended without an outcome.");
      return outcome;
    },
  };
}
