import { english, t } from "../l10n/l10n.js";
import type { DraftForm } from "../annotations/form/draft-form.js";
import type { AnnotatedBlock } from "../annotations/annotations.js";
import type { Form } from "../lexicon/forms.js";
import type { Finding } from "../rules/rule.js";

interface Treatment {
  /** Ids and categories of the rules that do not ask this form. */
  readonly spared: readonly string[];
  /** What that comes to, in a few words for the status item. */
  readonly said: string;
}

const OWN_VIEW: Treatment = {
  spared: ["attribution/unattributed-claim", "wording"],
  said: english("claims and wording are not queried"),
};

/** What is not asked of each form; all else is: figures, quotations, names, accusations. */
const TREATMENTS: Readonly<Record<Exclude<Form, "news">, Treatment>> = {
  // The writer's own view: it needs no source and may be worded as strongly as the writer likes.
  opinion: OWN_VIEW,
  review: OWN_VIEW,
  letter: OWN_VIEW,
  // Every word of an answer is its speaker's.
  interview: {
    spared: [
      "attribution/unattributed-claim",
      "attribution/unattributed-statistic",
      "attribution/unattributed-quote",
      "attribution/vague-source",
      "attribution/secondhand-report",
      "statistics/missing-baseline",
      "wording",
    ],
    said: english("its answers are the speaker’s"),
  },
  // A life told from what its family and colleagues say; praise is the form's own.
  obituary: {
    spared: ["attribution/unattributed-claim", "wording/editorializing", "wording/emotive-language"],
    said: english("claims and praise are not queried"),
  },
  "how-to": {
    spared: ["attribution/unattributed-claim", "wording/editorializing"],
    said: english("claims are not queried"),
  },
  // Scores, prices and times are on record.
  listing: {
    spared: ["attribution/unattributed-claim", "attribution/unattributed-statistic"],
    said: english("claims and figures are not asked for a source"),
  },
  // Praise and verdicts are the trade of a match report; labels for people and verbs of saying are not.
  sport: {
    spared: [
      "wording/editorializing",
      "wording/emotive-language",
      "wording/euphemism",
      "wording/scare-quotes",
    ],
    said: english("praise and verdicts are not queried"),
  },
  // What an entry says is told as of its time of day: a later one may well say another figure.
  live: {
    spared: ["statistics/conflicting-figures"],
    said: english("figures of its entries are not compared"),
  },
};

/** The findings that the form of a draft leaves, in their order. */
export function askedOf(
  findings: readonly Finding[],
  form: DraftForm | null,
  blocks: readonly AnnotatedBlock[],
): readonly Finding[] {
  if (!form) return findings;
  const { spared } = TREATMENTS[form.form];
  const start = blocks[form.from] ? startOf(blocks[form.from]!) : 0;
  return findings.filter(
    ({ rule, span }) =>
      span.start < start || !spared.some((each) => rule === each || rule.startsWith(`${each}/`)),
  );
}

function startOf({ block, start }: AnnotatedBlock): number {
  return start + block.toSource({ start: 0, end: 0 }).start;
}

/** A form in the words of the status item: "opinion: claims and wording are not queried". */
export function sayForm({ form }: DraftForm): string {
  return `${form}: ${t(TREATMENTS[form].said)}`;
}
