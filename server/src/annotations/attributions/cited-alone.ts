import { contains, firstReaching, type Span } from "../../text/span.js";
import { proseOf, type AnnotatedBlock } from "../annotations.js";
import { attributionsNear } from "./attributions-near.js";
import { isPlainCue } from "./plain-cue.js";

const COURTESY = /^(?:(?:mr|mrs|ms|miss)\.? )?$/i;
/** "Doe has said it would pay": a company speaks so. */
const OF_ITSELF = /^ (?:has |have )?(?:said|says) its?\b/;

/** Whether the mention is, but for a courtesy title, all that an attribution of the copy's own cites. */
export function isCitedAlone(at: AnnotatedBlock, span: Span): boolean {
  const { prose } = at.block;
  const { quotations, attributions } = at.annotations;
  const quotation = quotations[firstReaching(quotations, span.start)];
  if (quotation && contains(quotation, span)) return false;
  // "Millennials said": a plural with the capital of its sentence.
  const { sentences } = at.block;
  const opens = sentences[firstReaching(sentences, span.start)]?.start === span.start;
  if (opens && /[^s]s$/.test(prose.slice(span.start, span.end))) return false;
  // "ORTEGA: No." is a transcript's.
  if (
    prose[span.end] === ":" ||
    prose.slice(span.start, span.end) === prose.slice(span.start, span.end).toUpperCase()
  )
    return false;
  return attributionsNear(attributions, span.start).some(
    ({ source, cue }) =>
      source !== null &&
      source.start <= span.start &&
      span.end <= source.end &&
      cue.some((part) => isPlainCue(proseOf(at, part))) &&
      COURTESY.test(prose.slice(source.start, span.start)) &&
      !OF_ITSELF.test(prose.slice(source.end, source.end + 20)) &&
      !/[A-Za-zÀ-ɏ\d'’]/u.test(prose.slice(span.end, source.end)),
  );
}
