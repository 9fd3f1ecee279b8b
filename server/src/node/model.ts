import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ModelName } from "../lsp/platform.js";

/** The bytes of a model: beside the bundles in dist/, and in server/assets/ among the sources. Throws where it is missing. */
export function modelBytes(name: ModelName): Uint8Array {
  const file = `${name}.model`;
  const beside = path.join(import.meta.dirname, file);
  return readFileSync(existsSync(beside) ? beside : path.join(import.meta.dirname, "../../assets", file));
}
