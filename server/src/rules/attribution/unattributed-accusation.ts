import { english, t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import type { WrongKind } from "../../lexicon/accusations/wrongs.js";
import type { LegalStatus } from "../../lexicon/accusations/legal-status.js";
import { accusedOf } from "../../edits/accused-of.js";
import type { Source } from "../../annotations/sources/sources.js";
import { OF_THE_CASE } from "../../lexicon/standing.js";
import { defineRule, type Fix, type Report, type ReviewedDraft } from "../rule.js";
import { unsettled, type Accused } from "./accused.js";
import { gatherWrongdoing, joinWrongdoing } from "./gather-wrongdoing.js";
import { attributionFixes } from "./attribution-fixes.js";

export const unattributedAccusation = defineRule({
  id: "attribution/unattributed-accusation",
  summary: "A crime, a wrong or a motive is told as fact of somebody, and no source is given.",
  defaultSeverity: "error",
  options: {},
  gather: gatherWrongdoing,
  join: joinWrongdoing,
  *check(draft, _options, gathered) {
    for (const accused of unsettled(draft, gathered)) yield report(draft, accused);
  },
});

const WHAT: Readonly<Record<WrongKind, string>> = {
  crime: english("A crime is told as fact of"),
  wrong: english("Wrongdoing is told as fact of"),
  motive: english("A motive is told as fact of"),
  verdict: english("A verdict is passed on"),
  deed: english("A deed is told as fact of"),
};

/** What is added of somebody who stands before the law and has not been convicted. */
const STANDING: Partial<Record<LegalStatus, string>> = {
  uncharged: english("against whom no charge is told"),
  suspected: english("who is suspected, and not convicted"),
  accused: english("who is accused, and not convicted"),
  arrested: english("who was arrested, and is not convicted"),
  charged: english("who is charged, and not convicted"),
  "on trial": english("who is on trial, and not convicted"),
  cleared: english("who was cleared"),
  quashed: english("whose conviction no longer stands"),
};

function report(draft: ReviewedDraft, accused: Accused): Report {
  const { block, accusation, name, doubtful, status } = accused;
  const at = draft.blocks[block]!;
  const standing = status === null ? undefined : STANDING[status];
  const words = proseOf(at, accusation);
  const lesser =
    accusation.kind === "motive" || accusation.kind === "verdict" || accusation.person.kind === "body";
  return {
    span: place(at, accusation),
    message: doubtful
      ? `${t(WHAT[accusation.kind])} ${t`a ${name}, and the draft has more than one`}: “${words}”.`
      : `${t(WHAT[accusation.kind])} ${name}, ${standing === undefined ? t("with no source") : t(standing)}: “${words}”.`,
    why: why(accusation.kind, standing !== undefined),
    ...(lesser && standing === undefined && { atMost: "warning" as const }),
    fixes: () => fixes(draft, accused),
  };
}

const OWN_VOICE: Readonly<Record<WrongKind, string>> = {
  crime: english(
    "In the copy’s own voice this is the publication’s accusation, and whoever is accused can sue for it. Put it to a record or to somebody by name, in this sentence.",
  ),
  wrong: english(
    "In the copy’s own voice this is the publication’s accusation. It wants a finding, a record or an accuser by name, and the answer of whom it is told.",
  ),
  motive: english(
    "Why somebody did a thing is known from what they said or wrote, or is what somebody else says of them. The copy should show which.",
  ),
  verdict: english(
    "The noun passes a verdict. Tell what was done, and who found so: a court, an inquiry, an accuser by name.",
  ),
  deed: english(
    "What somebody did who is under suspicion is what the case is about. Put it to whoever told it, in this sentence: the prosecution, a witness, the charge, a record.",
  ),
};

const UNTRIED = english(
  "The draft says that a court has yet to decide. Until it has, a deed told as fact is told of somebody who may be found not guilty, and may prejudice the trial.",
);

const WORDS = english(
  "- *arrested*, *detained*: the police hold somebody. No guilt, and not yet a charge.\n- *suspected of*: the police or a prosecutor say so, on the record; name them.\n- *accused of*: somebody says so; name who.\n- *alleged*: somebody named near it alleges it. Without an accuser the word is no shield.\n- *charged with*: a prosecutor has filed that very charge; take it from the record.\n- *convicted of*, *found guilty of*: after a verdict or a plea, and of no more than it names.",
);

function why(kind: WrongKind, standing: boolean): string {
  const known =
    kind === "wrong" || kind === "motive"
      ? t(
          "The record that shows it, or whoever says so by name; and the person or body itself, for an answer.",
        )
      : t(
          "The court’s record, the police, or the prosecutor’s office; and the person’s lawyer, for an answer.",
        );
  return [
    t(OWN_VOICE[kind]),
    ...(standing ? [t(UNTRIED)] : []),
    t(WORDS),
    t`**Who would know.** ${known}`,
  ].join("\n\n");
}

/** A prosecutor, the police, a judge: by role, or by the name of a body. */
function isOfTheCase({ kind, name, role }: Source): boolean {
  return OF_THE_CASE.test(kind === "person" ? role : name);
}

function fixes(draft: ReviewedDraft, { block, accusation, status }: Accused): Fix[] {
  const at = draft.blocks[block]!;
  const sentence = at.block.sentences[accusation.sentence]!;
  // Who accuses is never for the draft to suggest: the TK alone, with those who may be asked to choose from.
  const added = attributionFixes(draft, block, {
    sentence,
    where: sentence.end,
    figure: true,
    first: isOfTheCase,
  }).slice(0, 1);
  const accused =
    status === null ||
    status === "cleared" ||
    status === "quashed" ||
    status === "uncharged" ||
    status === "arrested" ||
    status === "suspected"
      ? null
      : accusedOf(at, accusation);
  return [...added, ...(accused ? [{ title: t`Write “${accused.newText}”`, edits: [accused] }] : [])];
}
