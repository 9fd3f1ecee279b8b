import { t } from "../../l10n/l10n.js";
import { removeComment, rewriteComment } from "../../edits/stet-comment.js";
import { defineRule, type IdleComment } from "../rule.js";

export const idleStet = defineRule({
  id: "copy/idle-stet",
  summary: "A comment to Stet lets nothing stand.",
  defaultSeverity: "information",
  options: {},
  *check({ idleComments, markup, text }) {
    for (const comment of idleComments) {
      const { span, rules } = comment;
      const isPlain = markup === "plaintext";
      yield {
        span,
        message: isPlain
          ? t("Plain text has no comments: readers see this one, and it lets nothing stand.")
          : messageOn(comment),
        why: t(
          "What is understood: `<!-- stet RULE -->` above a paragraph, `<!-- stet-file RULE -->` for the whole draft, with several rules between commas, and a reason behind ` -- `. *Let it stand, on the record* works in every draft and leaves the copy alone.",
        ),
        fixes: () => {
          if (isPlain) return [{ title: t("Take the comment out"), edits: [removeComment(text, span)] }];
          if (rules.length === 0) return [];
          return [{ title: t("Write it as Stet reads it"), edits: [rewriteComment(text, span, rules)] }];
        },
      };
    }
  },
});

function messageOn({ rules, unknown, meant }: IdleComment): string {
  const [first] = unknown;
  if (first === undefined) return t("This comment lets nothing stand: it is not written as Stet reads it.");
  return t`There is no rule “${first}”: this comment lets ${rules.length > 0 ? t("the others alone") : t("nothing")} stand.${meant}`;
}
