// Has the bundles hold the stylebook as data: what makes it of its sources, word by word, takes a tenth of a start.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../server/src/lexicon/stylebook", import.meta.url));

/** Made once for all bundles of a build. */
let made = null;

async function make() {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { ALL } from "./all.ts"; export { packed } from "./packed.ts";',
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { ALL, packed } = await import(`data:text/javascript;base64,${code}`);
  return JSON.stringify(packed(ALL));
}

/** For esbuild: `stylebook/all.ts` gives what was packed. */
export const packedStylebook = {
  name: "packed-stylebook",
  setup(build) {
    build.onStart(() => {
      if (build.initialOptions.sourcemap) made = null;
    });
    build.onLoad({ filter: /[\\/]lexicon[\\/]stylebook[\\/]all\.ts$/ }, async () => ({
      contents: `import { unpacked } from "./packed.js";\nexport const ALL = unpacked(${JSON.stringify(await (made ??= make()))});`,
      resolveDir: folder,
      watchDirs: [folder, path.dirname(folder)],
      loader: "js",
    }));
  },
};
