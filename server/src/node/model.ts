import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The attribution model's file name: beside the bundles in dist/, and in server/assets/ among the sources. */
const FILE = "attributions.model";

/** The bytes of the attribution model. Throws where the file is missing. */
export function modelBytes(): Uint8Array {
  const beside = path.join(import.meta.dirname, FILE);
  return readFileSync(existsSync(beside) ? beside : path.join(import.meta.dirname, "../../assets", FILE));
}
