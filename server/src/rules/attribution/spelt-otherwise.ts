import { t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import type { Source, SourceMention } from "../../annotations/sources/sources.js";
import type { DraftEdit } from "../../edits/edit.js";
import type { Report, ReviewedDraft } from "../rule.js";

/** A last name that is spelt otherwise than above: either may be the wrong one. */
export function reportSpelling(
  { blocks }: ReviewedDraft,
  { shortName, mentions }: Source,
  { block, span }: SourceMention,
  above: Source,
): Report {
  const at = blocks[block]!;
  const introduced = above.introduced!;
  const spell = (places: readonly SourceMention[], from: string, to: string): DraftEdit[] =>
    places.flatMap(({ block: b, span: here }) => {
      const start = here.start + proseOf(blocks[b]!, here).lastIndexOf(from);
      if (start < here.start) return [];
      return [{ ...place(blocks[b]!, { start, end: start + from.length }), newText: to }];
    });
  const here = mentions.length > 0 ? mentions : [{ block, span }];
  return {
    span: place(at, span),
    message: t`“${shortName}” differs from “${above.shortName}” above.`,
    why: t(
      "Two spellings of a last name look like one person who is misspelt, or like two of whom one was never introduced.\n\n**Who would know.** The person, or the notes.",
    ),
    related: [
      {
        span: place(blocks[introduced.block]!, introduced.span),
        message: t`${above.name} is introduced here.`,
      },
    ],
    fixes: () => [
      { title: t`Spell it “${above.shortName}” here`, edits: spell(here, shortName, above.shortName) },
      {
        title: t`Spell it “${shortName}” above`,
        edits: spell(above.mentions, above.shortName, shortName),
      },
    ],
  };
}
