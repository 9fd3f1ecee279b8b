import * as asked from "./asked/asked-weights.js";
import { readNetwork } from "./asked/network.js";
import { WeighedClaims, WeighedFeatures, type ClaimModel } from "./model.js";
import { BIAS, WEIGHTS } from "./weights.js";

/** What tells by its story which claims an editor would want asked about, and by its sentence where there is no network. */
export const ASKED = WeighedFeatures.read(asked.WEIGHTS, asked.BIAS);

const LIKELY = WeighedFeatures.read(WEIGHTS, BIAS);

/** The model without its file. The weights are made by the trainer; see the model card, docs/claim-model.md. */
export const CLAIM_MODEL: ClaimModel = new WeighedClaims(LIKELY, ASKED);

/** The model that ships, from its file. Throws a `RangeError` where the bytes are not such a file. */
export function readClaims(bytes: Uint8Array): ClaimModel {
  return new WeighedClaims(LIKELY, readNetwork(bytes));
}
