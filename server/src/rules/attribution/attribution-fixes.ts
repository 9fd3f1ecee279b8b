import { t } from "../../l10n/l10n.js";
import { eligibleSpeakers, likelySpeaker } from "../../annotations/sources/eligible.js";
import type { Source } from "../../annotations/sources/sources.js";
import { addAttribution, attributeInFront, attributionWords } from "../../edits/add-attribution.js";
import type { AttributionPlace } from "../../edits/attribution-place.js";
import { withChoices } from "../../edits/edit.js";
import { sourceReference } from "../../edits/source-reference.js";
import type { Sentence } from "../../text/draft.js";
import type { Fix, ReviewedDraft } from "../rule.js";

/** How many of the draft's own sources stand behind the TK to choose from. */
const CHOICES = 4;

/** What wants a source: a sentence of a block, or its first part. All positions are the block's prose's. */
export interface Unattributed {
  readonly sentence: Sentence;
  /** Where the source goes: behind the part that wants it, which ends there, or before the sentence. */
  readonly where: AttributionPlace;
  /** True where it rests on a figure: people say things, a figure is according to whoever has it. */
  readonly figure: boolean;
  /** Who is offered first, however far away they speak. */
  readonly first?: (source: Source) => boolean;
}

/**
 * The fixes that give a sentence of block `index` its source. First a TK, with the draft's eligible speakers to choose from:
 * who it is, is for the writer to say. One name in a fix of its own, where the draft itself makes that source likely.
 */
export function attributionFixes(
  draft: ReviewedDraft,
  index: number,
  { sentence, where, figure, first }: Unattributed,
): Fix[] {
  const at = draft.blocks[index]!;
  const asked = { block: index, span: sentence };
  const named = (source: Source): string => sourceReference(source, draft, index, sentence.start);
  const choices = eligibleSpeakers(draft, asked, CHOICES, first).map(named);
  const until = where === "front" ? sentence.end : where;
  const open =
    where === "front"
      ? attributeInFront(at, sentence, "TK")
      : addAttribution(at, sentence, "TK", { form: "according", until });
  if (open === null) return [];
  const ends = where !== "front" && until >= sentence.end;
  const fixes: Fix[] = [
    {
      title: t("Add “according to TK” and choose who"),
      edits: withChoices(
        open,
        choices.map((name) => (ends ? withoutPoint(name) : name)),
      ),
    },
  ];
  const likely = likelySpeaker(draft, asked);
  if (likely) {
    const form = likely.kind === "person" && !figure ? "said" : "according";
    const edits =
      where === "front" && form === "according"
        ? attributeInFront(at, sentence, named(likely))
        : addAttribution(at, sentence, named(likely), { form, until });
    if (edits) fixes.push({ title: t`If so: add “${attributionWords(named(likely), form)}”`, edits });
  }
  return fixes;
}

/** "Lark Corp." before a full stop, which is its point, too. */
function withoutPoint(name: string): string {
  return name.replace(/\.$/, "");
}
