// Writes what follows from the rules and the sources: the editor's settings in package.json, the schema of stet.json, the rule
// index; the words for translators: package.nls.json and l10n/bundle.l10n.json; and the checksums of the models.
// Usage: node scripts/generate.mjs [--check]   With --check it writes nothing and exits 1 where a file differs.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { tsImport } from "tsx/esm/api";
import { ruleIndex } from "./generate/rule-index.mjs";
import { configurationSchema, withSettings } from "./generate/settings.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { RULES } = await tsImport("../server/src/rules/index.ts", import.meta.url);
const { FORMS } = await tsImport("../server/src/lexicon/forms.ts", import.meta.url);
const { withoutWords } = await tsImport("./generate/manifest-words.ts", import.meta.url);
const { sourcesBelow, wrappedIn } = await tsImport("./generate/wrapped-strings.ts", import.meta.url);
const { checksum } = await tsImport("../server/src/lsp/models.ts", import.meta.url);
const read = (path) => readFile(root + path, "utf8").catch(() => "");

const { manifest, words } = withoutWords(
  withSettings(JSON.parse(await read("package.json")), RULES),
  JSON.parse((await read("package.nls.json")) || "{}"),
);
const said = ["client/src", "server/src"].flatMap((folder) => sourcesBelow(root + folder).flatMap(wrappedIn));
const bundle = Object.fromEntries([...new Set(said)].sort().map((english) => [english, english]));

const sums = await Promise.all(
  ["attributions", "wording", "tags", "claims"].map(async (name) => {
    const sum = checksum(await readFile(`${root}server/assets/${name}.model`));
    return `${name}: 0x${sum.toString(16).padStart(8, "0")},`;
  }),
);

/** Path → its whole text as it should be. */
const outputs = {
  "package.json": JSON.stringify(manifest),
  "package.nls.json": JSON.stringify(words),
  "l10n/bundle.l10n.json": JSON.stringify(bundle),
  "schemas/stet.schema.json": JSON.stringify(configurationSchema(RULES, FORMS)),
  "docs/rules.md": ruleIndex(RULES),
  "server/src/lsp/model-sums.ts": `import type { ModelName } from "./platform.js";

/** The checksum of each model's file (\`checksum\`). Written by \`npm run generate\`. */
export const MODEL_SUMS: Readonly<Record<ModelName, number>> = { ${sums.join(" ")} };
`,
};

const stale = [];
for (const [path, text] of Object.entries(outputs)) {
  const style = await prettier.resolveConfig(root + path);
  const wanted = path.endsWith(".md") ? text : await prettier.format(text, { ...style, filepath: path });
  if ((await read(path)) !== wanted) stale.push({ path, wanted });
}

if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} differs from the rules: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, wanted } of stale) {
    await mkdir(dirname(root + path), { recursive: true });
    await writeFile(root + path, wanted);
    console.log(`wrote ${path}`);
  }
}
