// Keeps the network out of the bundles: libraries bring code for it that nothing of ours calls.
import { readFileSync } from "node:fs";

/** Modules that open connections. */
export const NETWORK_MODULES = ["net", "http", "https", "http2", "tls", "dgram", "dns"];
/** Functions and classes that any runtime has for it. */
export const NETWORK_GLOBALS = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];

const STUB = `
const none = () => { throw new Error("Stet opens no connection."); };
module.exports = { connect: none, createConnection: none, createServer: none, get: none, request: none };
`;

/** Gives libraries, in place of such a module, one that refuses; an import of our own fails the build. */
export const offline = {
  name: "offline",
  setup(build) {
    const filter = new RegExp(`^(?:node:)?(?:${NETWORK_MODULES.join("|")})$`);
    build.onResolve({ filter }, ({ path, importer }) => {
      if (!importer.includes("node_modules")) return { errors: [{ text: `“${path}” opens connections.` }] };
      return { path, namespace: "offline" };
    });
    build.onLoad({ filter: /.*/, namespace: "offline" }, () => ({ contents: STUB, loader: "js" }));
  },
};

/** For esbuild's `define`: those globals are nothing, however they are named. */
export const noNetwork = Object.fromEntries(
  NETWORK_GLOBALS.flatMap((name) => [
    [name, "undefined"],
    [`globalThis.${name}`, "undefined"],
    [`window.${name}`, "undefined"],
    [`self.${name}`, "undefined"],
  ]),
);

/**
 * Takes the making of code from text out of the libraries that read documents, which are strangers' files: they look whether
 * they may, and do without, or never come to it.
 */
export const noCodeFromText = {
  name: "no-code-from-text",
  setup(build) {
    build.onLoad({ filter: /node_modules\/(?:unpdf|underscore|setimmediate)\/.*\.m?js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("new Function(", "new undefined("),
      loader: "js",
    }));
  },
};
