import { place, proseOf } from "../../annotations/annotations.js";
import { sayWhyWithheld } from "../../edits/say-why-withheld.js";
import { defineRule } from "../rule.js";

export const anonymousSource = defineRule({
  id: "attribution/anonymous-source",
  summary: "A source is not named, and the copy does not say why.",
  defaultSeverity: "warning",
  options: {
    always: { default: false, description: "Report unnamed sources also where the copy says why." },
  },
  *check({ blocks }, { always }) {
    for (const at of blocks)
      for (const unnamed of at.annotations.unnamed) {
        if (unnamed.kind !== "withheld" || (unnamed.reason && !always)) continue;
        const words = proseOf(at, unnamed);
        yield {
          span: place(at, unnamed),
          message: unnamed.reason
            ? `“${words}” is not named.`
            : unnamed.form === "phrase"
              ? `“${words}”, and the copy does not say why.`
              : `“${words}” is not named, and the copy does not say why.`,
          why:
            "Readers cannot weigh what somebody says whom they cannot know. Desks want the name, or a reason to keep it back that is " +
            "worth it, told to the reader, and as much of the source’s standing as can be told.\n\n**Who would know.** The source " +
            "again, on the record; another who was there; or a record of it.",
          fixes: () =>
            unnamed.reason
              ? []
              : [
                  {
                    title: "Say why the name is withheld: “because TK”",
                    edits: [sayWhyWithheld(at, unnamed)],
                  },
                ],
        };
      }
  },
});
