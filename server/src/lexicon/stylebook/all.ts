import type { StylebookEntry } from "./entry.js";
import { ATTRIBUTION_VERBS } from "./attribution-verbs.js";
import { EDITORIALIZING_ADJECTIVES } from "./editorializing-adjectives.js";
import { EDITORIALIZING_ADVERBS } from "./editorializing-adverbs.js";
import { CLASH } from "./emotive-clash.js";
import { CROWDS } from "./emotive-crowds.js";
import { DECEIT } from "./emotive-deceit.js";
import { DRAMA } from "./emotive-drama.js";
import { GUILT } from "./emotive-guilt.js";
import { FORCE_EUPHEMISMS } from "./euphemism-force.js";
import { OFFICE_EUPHEMISMS } from "./euphemism-office.js";
import { CRIME_LABELS } from "./label-crime.js";
import { HEALTH_LABELS } from "./label-health.js";
import { ORIGIN_LABELS } from "./label-origin.js";
import { POLITICS_LABELS } from "./label-politics.js";
import { POWER_LABELS } from "./label-power.js";
import { STATUS_LABELS } from "./label-status.js";
import { VIEWS_LABELS } from "./label-views.js";
import { BLAME_WORDS } from "./blame.js";
import { CHARACTER_WORDS } from "./character.js";
import { COMPOUNDS } from "./compounds.js";
import { EMOTIVE_TURNS } from "./emotive-turns.js";
import { CAMP_LABELS } from "./label-camps.js";
import { PRAISE_WORDS } from "./praise.js";
import { VERDICT_ADVERBS } from "./verdict-adverbs.js";

/** Every entry that Stet comes with, kind by kind. */
export const ALL: readonly StylebookEntry[] = [
  ...STATUS_LABELS,
  ...POLITICS_LABELS,
  ...POWER_LABELS,
  ...VIEWS_LABELS,
  ...ORIGIN_LABELS,
  ...HEALTH_LABELS,
  ...CRIME_LABELS,
  ...ATTRIBUTION_VERBS,
  ...FORCE_EUPHEMISMS,
  ...OFFICE_EUPHEMISMS,
  ...CLASH,
  ...CROWDS,
  ...DRAMA,
  ...DECEIT,
  ...GUILT,
  ...EDITORIALIZING_ADVERBS,
  ...EDITORIALIZING_ADJECTIVES,
  ...CAMP_LABELS,
  ...EMOTIVE_TURNS,
  ...VERDICT_ADVERBS,
  ...PRAISE_WORDS,
  ...BLAME_WORDS,
  ...CHARACTER_WORDS,
  ...COMPOUNDS,
];
