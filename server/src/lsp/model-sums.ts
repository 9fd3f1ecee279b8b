import type { ModelName } from "./platform.js";

/** The checksum of each model's file (`checksum`). Written by `npm run generate`. */
export const MODEL_SUMS: Readonly<Record<ModelName, number>> = {
  attributions: 0xe9c14847,
  wording: 0x178dd15d,
  tags: 0xe9ac8f32,
  claims: 0x708de96f,
};
