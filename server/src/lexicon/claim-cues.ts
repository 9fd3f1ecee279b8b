import { CAUSES } from "./claims/causes.js";
import type { CueGroup, CuedClaimKind } from "./claims/cue-group.js";
import { DRAMA } from "./claims/drama.js";
import { JUDGEMENTS } from "./claims/judgements.js";
import { MINDS } from "./claims/minds.js";
import { PROSPECTS } from "./claims/prospects.js";
import { WRONGDOING } from "./claims/wrongdoing.js";
import { inflect } from "./verb-forms.js";

/** A phrase as it is matched: its words, and what it shows. */
export interface ClaimCue {
  readonly words: readonly string[];
  readonly kind: CuedClaimKind;
  readonly weight: number;
}

function compile(groups: readonly CueGroup[]): Map<string, ClaimCue[]> {
  const byFirst = new Map<string, ClaimCue[]>();
  for (const { kind, weight, phrases, verbs } of groups) {
    const all = phrases ? phrases.split("|") : [];
    for (const verb of verbs ? verbs.split("|") : [])
      all.push(...Object.values<string>({ ...inflect(verb) }));
    for (const phrase of all) {
      const words = phrase.split(" ");
      const cues = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, cues);
      cues.push({ words, kind, weight });
    }
  }
  for (const cues of byFirst.values())
    cues.sort((a, b) => b.words.length - a.words.length || b.weight - a.weight);
  return byFirst;
}

/** The cues by their first word, the longest first; apostrophes are straight. */
export const CLAIM_CUES: ReadonlyMap<string, readonly ClaimCue[]> = compile([
  ...CAUSES,
  ...JUDGEMENTS,
  ...DRAMA,
  ...MINDS,
  ...PROSPECTS,
  ...WRONGDOING,
]);
