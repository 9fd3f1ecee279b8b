import { review } from "./review.js";

const LABEL = /<\/?(?:source|cue|content)>/g;

/**
 * The draft under the labels of a sample, labelled again by what the rules alone find: to be compared with the sample.
 * Labels are `<source>…</source> <cue>…</cue> <content>…</content>`; the drafts of such samples nest none.
 */
export function relabelled(sample: string): string {
  const text = sample.replace(LABEL, "");
  const marks: { at: number; tag: string; closing: boolean }[] = [];
  const met = new Set<string>();
  for (const { start, annotations } of review(text, "plaintext", { tagger: null }).blocks)
    for (const { source, cue, content } of annotations.attributions)
      for (const [tag, spans] of Object.entries({ source: source ? [source] : [], cue, content }))
        for (const span of spans) {
          // Two cues may share a source: it is labelled once.
          const key = `${tag} ${start + span.start}`;
          if (met.has(key)) continue;
          met.add(key);
          marks.push({ at: start + span.start, tag: `<${tag}>`, closing: false });
          marks.push({ at: start + span.end, tag: `</${tag}>`, closing: true });
        }
  marks.sort((a, b) => b.at - a.at || Number(a.closing) - Number(b.closing));
  let labelled = text;
  for (const { at, tag } of marks) labelled = labelled.slice(0, at) + tag + labelled.slice(at);
  return labelled;
}
