import { WORD } from "./asked/asked-features.js";
import * as asked from "./asked/asked-weights.js";
import { WORDS } from "./asked/asked-words.js";
import { WeighedClaims, WeighedFeatures } from "./model.js";
import { BIAS, WEIGHTS } from "./weights.js";

/** What tells which claims an editor would want asked about; a rule weighs what the whole draft shows by it, too. */
export const ASKED = WeighedFeatures.read(asked.WEIGHTS, asked.BIAS, WORDS, WORD);

/** The model that ships. The weights are made by the trainer; see the model card, docs/claim-model.md. */
export const CLAIM_MODEL = new WeighedClaims(WeighedFeatures.read(WEIGHTS, BIAS), ASKED);
