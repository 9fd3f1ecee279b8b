import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SERVER = fileURLToPath(new URL("../../server/src", import.meta.url));

/** Files that know types of each other; each that parts is taken off, and none may come to them. */
const ENTANGLED = [
  "annotations/sources",
  "features/verification",
  "notes",
  "review",
  "rules/statistics/quantifiers",
  "text",
];

/** Which files each file imports; those of which it takes types alone, too, where they are wanted. */
function importsOf(withTypes: boolean): Map<string, string[]> {
  const imports = new Map<string, string[]>();
  for (const name of readdirSync(SERVER, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = path.join(SERVER, name);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
    const named = source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const from = statement.moduleSpecifier;
      if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
      if (!withTypes && isOfTypes(statement)) return [];
      return [path.resolve(path.dirname(file), from.text.replace(/\.js$/, ".ts"))];
    });
    imports.set(file, named);
  }
  return imports;
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const bindings = statement.importClause?.namedBindings;
  if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((each) => each.isTypeOnly)
  );
}

/** Files that lead back to themselves, by their paths from the server's folder. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  return [...imports.keys()]
    .filter((file) => {
      const met = new Set<string>();
      const open = [...(imports.get(file) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === file) return true;
        if (met.has(next)) continue;
        met.add(next);
        open.push(...(imports.get(next) ?? []));
      }
      return false;
    })
    .map((file) => path.relative(SERVER, file).split(path.sep).join("/"));
}

describe("the imports of the server", () => {
  it("lead no file back to itself when it runs", () => {
    assert.deepEqual(inCircles(importsOf(false)), []);
  });

  it("tie types together in no more folders than they did", () => {
    const entangled = inCircles(importsOf(true));
    assert.deepEqual(
      entangled.filter((file) => !ENTANGLED.some((folder) => file.startsWith(`${folder}/`))),
      [],
    );
    for (const folder of ENTANGLED)
      assert.ok(
        entangled.some((file) => file.startsWith(`${folder}/`)),
        `take ${folder} off the list`,
      );
  });
});
