import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = path.join(ROOT, "dist");
const bundles = readdirSync(DIST).filter((file) => file.endsWith(".js"));

const MODULES = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|undici)(?:\/|$)/;
const GLOBALS = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "sendBeacon",
]);
/** What a bundle may call by the name of a global, since it is a member of something else. */
const HOLDERS = new Set(["globalThis", "window", "self", "global", "navigator"]);

/** The places of a program where it could reach a network, each with what stands there. */
function waysOut(code: string): string[] {
  const source = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const open: ts.Node[] = [source];
  for (let node = open.pop(); node; node = open.pop()) {
    node.forEachChild((child) => {
      open.push(child);
    });
    if (isLoaded(node) || isGlobal(node)) found.push(node.parent.getText().slice(0, 100));
  }
  return found;
}

/** The name of such a module, as it is loaded. */
function isLoaded(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) || !MODULES.test(node.text)) return false;
  return ts.isCallExpression(node.parent) || ts.isImportDeclaration(node.parent);
}

function isGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !GLOBALS.has(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return ts.isIdentifier(parent.expression) && HOLDERS.has(parent.expression.text);
  const isName =
    (ts.isMethodDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node;
  return !isName;
}

describe("what ships", function () {
  this.timeout(0);

  for (const bundle of bundles)
    it(`reaches no network: ${bundle}`, () => {
      assert.deepEqual(waysOut(readFileSync(path.join(DIST, bundle), "utf8")), []);
    });

  it("would be caught if it did", () => {
    for (const code of [
      'require("node:https")',
      'fetch("x")',
      "new XMLHttpRequest",
      "self.fetch(a)",
      'import("net")',
    ])
      assert.equal(waysOut(code).length, 1, code);
    for (const code of ["a.fetch(b)", "class A { fetch() {} }", '"net"', 'require("node:fs")'])
      assert.deepEqual(waysOut(code), [], code);
  });

  it("makes no code from the text of documents", () => {
    const code = readFileSync(path.join(DIST, "documents.js"), "utf8");
    assert.doesNotMatch(code, /\bnew Function\b|\beval\(/);
  });

  it("holds the packages of the list, with their notices", () => {
    const notices = readFileSync(path.join(DIST, "NOTICES"), "utf8");
    const list = readFileSync(path.join(ROOT, "scripts/bundled.txt"), "utf8").trim();
    assert.equal(notices.split("\n\n", 2)[1], list);
    assert.match(notices, /Titus Wormer/);
    assert.match(notices, /Apache License/);
  });
});
