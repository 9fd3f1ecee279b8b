import { place, proseOf, type AnnotatedBlock } from "../../annotations/annotations.js";
import type { LoadedWording } from "../../annotations/wording/loaded-wording.js";
import { replaceWording } from "../../edits/replace-wording.js";
import { defineRule, type Fix } from "../rule.js";

export const loadedLabel = defineRule({
  id: "wording/loaded-label",
  summary: "A label judges people instead of describing them.",
  defaultSeverity: "warning",
  options: {
    quoted: { default: false, description: "Report labels inside direct quotations too." },
    paraphrase: { default: true, description: "Report labels in what a source is paraphrased as saying." },
  },
  *checkBlock(at, options) {
    for (const wording of at.annotations.wording) {
      if (wording.entry.kind !== "label") continue;
      if (
        (wording.voice === "quoted" && !options.quoted) ||
        (wording.voice === "paraphrase" && !options.paraphrase)
      )
        continue;
      yield {
        span: place(at, wording),
        message: `“${proseOf(at, wording)}”${WHOSE[wording.voice]} ${wording.entry.reason}.`,
        why: why(wording),
        fixes: () => fixes(at, wording),
      };
    }
  },
});

const WHOSE: Readonly<Record<LoadedWording["voice"], string>> = {
  writer: "",
  snippet: "",
  paraphrase: ", in a source’s words but outside quotation marks,",
  quoted: ", in a quotation,",
};

function why({ entry, voice }: LoadedWording): string {
  const guidance = entry.guidance.length > 0 ? ` (${entry.guidance.join(", ")} advise against it.)` : "";
  const owner =
    voice === "paraphrase"
      ? "Outside quotation marks a source’s label becomes the copy’s own: quote it, or reword it."
      : voice === "quoted"
        ? "Quoted words stay as they were said; the copy may quote less of them, or say what they stand for."
        : "A reader takes the label for the copy’s own verdict: say what the person did or is.";
  return `${owner}${guidance}`;
}

/** A quotation is nobody's to reword, so words in it get no fix. */
function fixes(at: AnnotatedBlock, wording: LoadedWording): Fix[] {
  if (wording.voice === "quoted") return [];
  const alternatives = wording.entry.replacements.find(({ for: form }) => form === wording.form)?.with ?? [];
  return alternatives.map((words) => ({
    title: `Write “${words}”`,
    edits: replaceWording(at, wording, words),
  }));
}
