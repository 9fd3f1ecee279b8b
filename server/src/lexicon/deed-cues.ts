/** Right before a number: what somebody means to do with so many, in the verb's plain form. */
export const DEED_BEFORE =
  /\b(?:to|will|would|could|should) (build|hire|recruit|train|buy|plant|close|shut|open|cut|shed|lay off|add|install|replace|create|move|house|employ|demolish|fell|cull|release|ship|send|order|lease|sell) $/;
/** Behind one: those that come on top. */
export const MORE_OF_THEM = /^ (?:more|other|additional|extra|further|new|others)\b/;
/** Before a number: some of those just told, and none on top ("18 nurses, including six for the night"). */
export const PART_OF = /\b(?:including|among them|of (?:them|whom|which))\b[^.;]*$/;
/** Who is told to do it, right before the modal or the "to". */
export const DOER =
  /\b([a-z]{2,}) (?:now |also |still )?(?:will|would|could|should|(?:is|are|was|were|plans?|planned|wants?|aims?|hopes?|expects?|intends?|means?) to) [a-z ]{3,10} $/;
