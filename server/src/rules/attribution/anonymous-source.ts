import { t } from "../../l10n/l10n.js";
import { place, proseOf } from "../../annotations/annotations.js";
import type { Unnamed } from "../../annotations/unnamed/unnamed.js";
import { sayWhyWithheld } from "../../edits/say-why-withheld.js";
import { defineRule } from "../rule.js";
import { isNamedBelow, NAMED_WITHIN } from "./named-below.js";

export const anonymousSource = defineRule({
  id: "attribution/anonymous-source",
  summary: "A source is not named, and the copy does not say why.",
  defaultSeverity: "warning",
  options: {
    always: { default: false, description: "Report unnamed sources also where the copy says why." },
  },
  near: { before: 0, after: NAMED_WITHIN },
  *checkBlock(at, { always }, _notes, around) {
    for (const unnamed of at.annotations.unnamed) {
      if (unnamed.kind !== "withheld" || (unnamed.reason && !always)) continue;
      if (isNamedBelow(at, unnamed, around)) continue;
      yield {
        span: place(at, unnamed),
        message: message(proseOf(at, unnamed), unnamed),
        why: t(
          "Readers cannot weigh what somebody says whom they cannot know. Desks want the name, or a reason to keep it back that is worth it, told to the reader, and as much of the source’s standing as can be told.\n\n**Who would know.** The source again, on the record; another who was there; or a record of it.",
        ),
        fixes: ({ blocks }, block) =>
          unnamed.reason
            ? []
            : [
                {
                  title:
                    unnamed.asked >= 0
                      ? t("Say why: add “because TK”")
                      : t("Ask: add “(TK: why is the name withheld?)”"),
                  edits: [sayWhyWithheld(blocks[block]!, unnamed)],
                },
              ],
      };
    }
  },
});

function message(words: string, { reason, form }: Unnamed): string {
  if (reason) return t`“${words}” is not named.`;
  const what = form === "phrase" ? `“${words}”` : t`“${words}” is not named`;
  return t`${what}, and the copy does not say why.`;
}
