import { anonymousSource } from "./attribution/anonymous-source.js";
import { secondhandReport } from "./attribution/secondhand-report.js";
import { unattributedAccusation } from "./attribution/unattributed-accusation.js";
import { unattributedClaim } from "./attribution/unattributed-claim.js";
import { unattributedStatistic } from "./attribution/unattributed-statistic.js";
import { unattributedQuote } from "./attribution/unattributed-quote.js";
import { unclearSource } from "./attribution/unclear-source.js";
import { unintroducedSource } from "./attribution/unintroduced-source.js";
import { vagueSource } from "./attribution/vague-source.js";
import { conflictingDetails } from "./copy/conflicting-details.js";
import { hiddenWords } from "./copy/hidden-words.js";
import { idleStet } from "./copy/idle-stet.js";
import { mojibake } from "./copy/mojibake.js";
import { placeholder } from "./copy/placeholder.js";
import { unclearName } from "./copy/unclear-name.js";
import { unread } from "./copy/unread.js";
import { misattributedQuote } from "./notes/misattributed-quote.js";
import { misquote } from "./notes/misquote.js";
import { figureDiffersFromSource } from "./notes/figure-differs-from-source.js";
import { nameOrTitleDiffers } from "./notes/name-or-title-differs.js";
import { quoteNotInNotes } from "./notes/quote-not-in-notes.js";
import type { Rule } from "./rule.js";
import { conflictingFigures } from "./statistics/conflicting-figures.js";
import { dateMismatch } from "./statistics/date-mismatch.js";
import { quantifierMismatch } from "./statistics/quantifier-mismatch.js";
import { rankMismatch } from "./statistics/rank-mismatch.js";
import { unitMismatch } from "./statistics/unit-mismatch.js";
import { editorializing } from "./wording/editorializing.js";
import { emotiveLanguage } from "./wording/emotive-language.js";
import { euphemism } from "./wording/euphemism.js";
import { loadedAttributionVerb } from "./wording/loaded-attribution-verb.js";
import { missingBaseline } from "./statistics/missing-baseline.js";
import { percentMismatch } from "./statistics/percent-mismatch.js";
import { pointsNotPercent } from "./statistics/points-not-percent.js";
import { totalMismatch } from "./statistics/total-mismatch.js";
import { sharesOver100 } from "./statistics/shares-over-100.js";
import { loadedLabel } from "./wording/loaded-label.js";
import { oneSidedLabel } from "./wording/one-sided-label.js";
import { scareQuotes } from "./wording/scare-quotes.js";

/** Every rule, in the order of the rule index. To add a rule: its pair of files, and a line here. */
export const RULES: readonly Rule[] = [
  unattributedAccusation,
  unattributedClaim,
  unattributedStatistic,
  unattributedQuote,
  vagueSource,
  anonymousSource,
  unintroducedSource,
  unclearSource,
  secondhandReport,
  conflictingFigures,
  percentMismatch,
  pointsNotPercent,
  totalMismatch,
  sharesOver100,
  quantifierMismatch,
  dateMismatch,
  unitMismatch,
  rankMismatch,
  missingBaseline,
  loadedLabel,
  oneSidedLabel,
  emotiveLanguage,
  editorializing,
  loadedAttributionVerb,
  scareQuotes,
  euphemism,
  misquote,
  misattributedQuote,
  quoteNotInNotes,
  figureDiffersFromSource,
  nameOrTitleDiffers,
  placeholder,
  conflictingDetails,
  unclearName,
  mojibake,
  hiddenWords,
  unread,
  idleStet,
];
