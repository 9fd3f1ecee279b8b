import { t } from "../../l10n/l10n.js";
import { place, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { Unread } from "../../text/draft.js";
import type { Span } from "../../text/span.js";
import { defineRule, type Report } from "../rule.js";

export const unread = defineRule({
  id: "copy/unread",
  summary: "A part of the draft was not read, and so not reviewed.",
  defaultSeverity: "information",
  options: {},
  gather: ({ block }): Unread | null => (block.kind === "unread" ? (block.unread ?? "tangled") : null),
  *check({ blocks, left, text }, _options, gathered) {
    // At the very beginning, where it is seen, and among the first findings however many there are.
    if (left.length > 0) yield partly(blocks[0], left, text);
    const indented = gathered.filter(({ gist }) => gist === "code").length;
    let isTold = false;
    for (const { block, gist } of gathered) {
      // A draft whose paragraphs are all indented has one fault.
      if (gist === "code" && isTold) continue;
      isTold ||= gist === "code";
      const at = blocks[block]!;
      yield { span: place(at, { start: 0, end: at.block.prose.length }), ...said(gist, indented - 1) };
    }
  },
});

/** How many places are named where checking leaves off. */
const MOST_PLACES = 10;

function partly(first: AnnotatedBlock | undefined, left: readonly Span[], text: string): Report {
  const words = /^\s*\S+/.exec(first?.block.prose ?? "")?.[0].length ?? 0;
  return {
    span: first && words > 0 ? place(first, { start: 0, end: words }) : { start: 0, end: 0 },
    message: t(
      "This draft is partly checked: it, or a paragraph of it, is longer than “stet.longestDraft” has checked while it is typed.",
    ),
    why: t(
      "A writer waits for no keystroke. The setting `stet.longestDraft` says how many characters of a draft are checked, and of one paragraph a fifth of that; `stet check` in a terminal checks all of it.",
    ),
    related: left.slice(0, MOST_PLACES).map(({ start, end }) => ({
      span: firstWordsIn(text, start, end),
      message: t("What begins here is not checked."),
    })),
  };
}

/** The first words of a stretch. */
function firstWordsIn(text: string, start: number, end: number): Span {
  const [, space, words] = /^(\s*)(\S*(?:[^\S\n]+\S+){0,4})/.exec(
    text.slice(start, Math.min(end, start + 80)),
  )!;
  const from = start + space!.length;
  return { start: from, end: from + words!.length };
}

function said(why: Unread, others: number): { message: string; why: string } {
  switch (why) {
    case "tangled":
      return {
        message: t(
          "What begins here was not read: it holds more marks, or is longer, than a paragraph of copy.",
        ),
        why: t(
          "Reading it could take longer than a writer waits for a keystroke. Blank lines between its parts have it read; `copy/unread` in the settings turns this notice off.",
        ),
      };
    case "unclosed":
      return {
        message: t("What opens here is never closed, so that the copy behind it was not read."),
        why: t(
          "A comment, a fence or a tag without its end hides what follows from readers, or shows it as code. Once it is closed the rest is reviewed; `copy/unread` in the settings turns this notice off.",
        ),
      };
    case "code": {
      const more =
        others === 0 ? "" : others === 1 ? t(", and so is another") : t`, and so are ${others} more`;
      return {
        message: t`This paragraph is code by its indentation${more}, and was not read.`,
        why: t(
          "Four spaces or a tab before a paragraph make it code in Markdown, which readers see in type of one width. Without them it is reviewed; `copy/unread` in the settings turns this notice off.",
        ),
      };
    }
  }
}
