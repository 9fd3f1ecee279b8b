import { t } from "../../l10n/l10n.js";
import { commentAboveFrontMatter, commentsBeforeWords } from "../../text/comment-lines.js";
import { defineRule } from "../rule.js";

export const hiddenWords = defineRule({
  id: "copy/hidden-words",
  summary: "Words stand behind a comment that begins their line, which some sites leave out.",
  defaultSeverity: "information",
  options: {},
  *check({ text, markup }) {
    if (markup !== "markdown") return;
    const above = commentAboveFrontMatter(text);
    if (above) {
      const { start, end, from, instead } = above;
      const newline = text.includes("\r\n") ? "\r\n" : "\n";
      yield {
        span: { start, end },
        message: t("Below this comment, sites read no front matter."),
        why: t(
          "Front matter is read where it comes first. Below anything else, a comment too, sites print it as copy, or fail to build (Hugo).",
        ),
        fixes: () => [
          {
            title: t("Move the comment behind the first paragraph"),
            edits: [
              { start, end: from, newText: "" },
              { start: instead, end: instead, newText: newline + newline + text.slice(start, end) },
            ],
          },
        ],
      };
    }
    for (const { start, end, opens } of commentsBeforeWords(text)) {
      const comment = text.slice(start, end).trimEnd();
      const newline = text.includes("\r\n") ? "\r\n" : "\n";
      yield {
        span: { start, end: start + comment.length },
        message: t("Some sites leave out the words behind this comment."),
        why: t(
          "A comment that begins a line makes raw HTML of all of it, and sites that pass no raw HTML on (Hugo’s default, GitHub’s safe mode) drop the words with it. Stet reads them as copy.",
        ),
        fixes: () =>
          opens
            ? [
                {
                  title: t("Give the comment a line of its own"),
                  edits: [{ start: start + comment.length, end, newText: newline + newline }],
                },
              ]
            : [],
      };
    }
  },
});
