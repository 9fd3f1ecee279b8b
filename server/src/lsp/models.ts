import type { Connection } from "vscode-languageserver";
import { readTagger } from "../annotations/attributions/tagger/model-file.js";
import type { Tagger } from "../annotations/attributions/tagger/tagger.js";
import { CLAIM_MODEL, readClaims } from "../annotations/claims/claim-model.js";
import type { ClaimModel } from "../annotations/claims/model.js";
import { readTags } from "../annotations/tags/model-file.js";
import type { PartOfSpeechTagger } from "../annotations/tags/tagger.js";
import { readScorer } from "../annotations/wording/scorer-file.js";
import type { WordScorer } from "../annotations/wording/scorer.js";
import { t } from "../l10n/l10n.js";
import { MODEL_SUMS } from "./model-sums.js";
import type { ModelName, Platform } from "./platform.js";

/** A number that differs where a file's bytes do (FNV-1a over words of four bytes, 32 bits). */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0x811c9dc5 ^ bytes.length;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) sum = Math.imul(sum ^ view.getUint32(at, true), 0x01000193);
  for (; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
  // What differs in the upper bits of a word would else leave the lower ones of the sum as they are.
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Reads a model that Stet ships with. @throws a `RangeError` where its bytes are not those that it was shipped with */
export function readModel<T>(name: ModelName, bytes: Uint8Array, read: (bytes: Uint8Array) => T): T {
  if (checksum(bytes) !== MODEL_SUMS[name]) throw new RangeError("its bytes are not those that it came with");
  return read(bytes);
}

/** What a writer is told where a model is missing or damaged. */
export function withoutModel(name: ModelName): string {
  return t`The model “${name}” is missing or damaged: drafts are reviewed without it, and findings differ. Installing Stet again puts it back.`;
}

/** The models that a review looks at; null for each that is missing or damaged. */
export interface ReadModels {
  readonly tagger: Tagger | null;
  readonly scorer: WordScorer | null;
  readonly parts: PartOfSpeechTagger | null;
  /** The one in the code where its file cannot be read. */
  readonly claims: ClaimModel;
}

/** The models that the server ships with. One that cannot be read is told of, once: rules and word lists do without it. */
export class Models {
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #read: Promise<ReadModels>;
  /** What is still to be told of a model. */
  #untold: string | null = null;

  constructor(connection: Connection, platform: Platform) {
    this.#connection = connection;
    this.#platform = platform;
    this.#read = this.#readAll();
  }

  /** All of them, once they are read; the writer is told of one that is missing when a draft is first reviewed. */
  async all(): Promise<ReadModels> {
    const read = await this.#read;
    const message = this.#untold;
    this.#untold = null;
    if (message !== null) this.#connection.window.showWarningMessage(`Stet: ${message}`);
    return read;
  }

  async #readAll(): Promise<ReadModels> {
    const [tagger, scorer, parts, claims] = await Promise.all([
      this.#model("attributions", readTagger),
      this.#model("wording", readScorer),
      this.#model("tags", readTags),
      this.#model("claims", readClaims),
    ]);
    return { tagger, scorer, parts, claims: claims ?? CLAIM_MODEL };
  }

  async #model<T>(name: ModelName, read: (bytes: Uint8Array) => T): Promise<T | null> {
    try {
      return readModel(name, await this.#platform.model(name), read);
    } catch (error) {
      this.#connection.console.error(`the model “${name}” could not be read: ${String(error)}`);
      this.#untold ??= withoutModel(name);
      return null;
    }
  }
}
