import { WeighedFeatures } from "./model.js";
import { BIAS, WEIGHTS } from "./weights.js";

/** The model that ships. The weights are made by the trainer; see the model card, docs/claim-model.md. */
export const CLAIM_MODEL = new WeighedFeatures(
  new Map(
    WEIGHTS.trim()
      .split("\n")
      .map((line) => {
        const at = line.lastIndexOf(" ");
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  ),
  BIAS,
);
