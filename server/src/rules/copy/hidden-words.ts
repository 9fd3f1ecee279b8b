import { commentsBeforeWords } from "../../text/comment-lines.js";
import { defineRule } from "../rule.js";

export const hiddenWords = defineRule({
  id: "copy/hidden-words",
  summary: "Words stand behind a comment that begins their line, which some sites leave out.",
  defaultSeverity: "information",
  options: {},
  *check({ text, markup }) {
    if (markup !== "markdown") return;
    for (const { start, end, opens } of commentsBeforeWords(text)) {
      const comment = text.slice(start, end).trimEnd();
      const newline = text.includes("\r\n") ? "\r\n" : "\n";
      yield {
        span: { start, end: start + comment.length },
        message: "Some sites leave out the words behind this comment.",
        why: "A comment that begins a line makes raw HTML of all of it, and sites that pass no raw HTML on (Hugo’s default, GitHub’s safe mode) drop the words with it. Stet reads them as copy.",
        fixes: () =>
          opens
            ? [
                {
                  title: "Give the comment a line of its own",
                  edits: [{ start: start + comment.length, end, newText: newline + newline }],
                },
              ]
            : [],
      };
    }
  },
});
