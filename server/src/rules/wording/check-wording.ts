import { english, t } from "../../l10n/l10n.js";
import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { LoadedWording } from "../../annotations/wording/loaded-wording.js";
import { deleteWording } from "../../edits/delete-wording.js";
import { fitAlternative } from "../../edits/fit-alternative.js";
import { isBehindNoun, moveBehind } from "../../edits/move-behind.js";
import { replaceWording } from "../../edits/replace-wording.js";
import type { LoadedKind, StylebookEntry } from "../../lexicon/stylebook.js";
import type { BlockReport, Bulk, Fix, ReviewedDraft, Severity } from "../rule.js";

/** The options that rules of wording share; a rule without `quoted` is silent in direct quotations. */
export const PARAPHRASE = {
  default: false,
  description: "Report it in what a source is paraphrased as saying, too, as hints.",
} as const;

/** What one rule of wording makes of the stylebook's entries of its kind. */
interface WordingRule {
  readonly kind: LoadedKind;
  /** *Why* a desk would reword it where it is the copy's own, in a sentence. */
  readonly why: string;
  readonly quoted?: boolean;
  readonly paraphrase: boolean;
  /** The group that each first fix belongs to. */
  readonly bulk?: Bulk;
}

const WHOSE: Readonly<Record<LoadedWording["voice"], string>> = {
  writer: "",
  snippet: "",
  paraphrase: english(", in a source’s words but outside quotation marks,"),
  quoted: english(", in a quotation,"),
};

/**
 * Reports the wording of one kind by whose words it stands in: the copy's own as severely as the entry is sure. In a
 * paraphrase the source chose the word: there, sure entries are hints, where they are asked for; so are words in a quotation.
 */
export function* checkWording(at: AnnotatedBlock, rule: WordingRule): Generator<BlockReport> {
  for (const wording of at.annotations.wording) {
    const { entry, voice } = wording;
    if (entry.kind !== rule.kind) continue;
    if ((voice === "quoted" && rule.quoted !== true) || (voice === "paraphrase" && !isChosen(entry, rule)))
      continue;
    yield {
      span: place(at, wording),
      message: `“${proseOf(at, wording)}”${t(WHOSE[voice])} ${entry.reason}.`,
      why: why(wording, rule.why),
      atMost: mostOf(wording),
      entry: entry.id,
      fixes: (draft) => fixes(draft, at, wording, rule.bulk),
    };
  }
}

/** Slurs are asked about wherever the copy itself prints them; of the other words only where the desk says so. */
function isChosen({ strength, slur }: StylebookEntry, { paraphrase }: WordingRule): boolean {
  return paraphrase ? strength === "warning" : slur === true;
}

function mostOf({ entry, voice }: LoadedWording): Severity {
  return entry.strength === "hint" || voice === "quoted" || voice === "paraphrase" ? "hint" : "error";
}

function why({ entry, voice }: LoadedWording, own: string): string {
  const guidance =
    entry.guidance.length > 0 ? t` (After the public guidance of ${entry.guidance.join(", ")}.)` : "";
  const owner =
    voice === "paraphrase"
      ? t("Outside quotation marks a source’s word becomes the copy’s own: quote it, or reword it.")
      : voice === "quoted"
        ? t(
            "Quoted words stay as they were said; the copy may quote less of them, or say what they stand for.",
          )
        : own;
  return `${owner}${guidance}`;
}

/** A quotation is nobody's to reword, so words in it get no fix. An alternative without words means: delete it. */
function fixes(
  draft: ReviewedDraft,
  at: AnnotatedBlock,
  wording: LoadedWording,
  bulk: Bulk | undefined,
): Fix[] {
  if (wording.voice === "quoted") return [];
  const { entry, form } = wording;
  const alternatives = entry.replacements.find((each) => each.for === form)?.with ?? [];
  const made = alternatives.flatMap((words): Fix[] => {
    const fitting = words === "" ? "" : fitAlternative(at, wording, words);
    if (fitting === null) return [];
    if (isBehindNoun(entry, fitting)) {
      const edits = moveBehind(draft.text, at, wording, fitting);
      return edits ? [{ title: t`Write “${fitting}” behind the noun`, edits }] : [];
    }
    if (fitting !== "")
      return [{ title: t`Write “${fitting}”`, edits: replaceWording(at, wording, fitting) }];
    const edits = deleteWording(draft.text, at, wording);
    return edits ? [{ title: t`Delete “${proseOf(at, wording)}”`, edits }] : [];
  });
  return made.map((fix, index) => (index === 0 && bulk ? { ...fix, bulk } : fix));
}
