import type { Format } from "../../features/answers/format.js";
import { GITHUB } from "./github.js";
import { JSON_FORMAT, NDJSON } from "../../features/answers/json.js";
import { MARKDOWN } from "./markdown.js";
import { PRETTY } from "./pretty.js";
import { SARIF } from "./sarif.js";

/** The formats of `stet check`, by their names. */
export const FORMATS: Readonly<Record<string, Format>> = {
  pretty: PRETTY,
  json: JSON_FORMAT,
  ndjson: NDJSON,
  sarif: SARIF,
  github: GITHUB,
  markdown: MARKDOWN,
};
