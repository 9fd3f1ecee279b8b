import type { AnnotatedBlock } from "../annotations.js";
import type { Day } from "./calendar.js";
import type { DateMention } from "./date-mention.js";

const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

/** A day that is told in full. */
export type FullDate = DateMention & Day;

/** When a block says that the draft was published: in its metadata, on its dateline or under its byline; null where it does not. */
export function publicationDate({
  block: { kind, prose },
  annotations: { dates },
}: AnnotatedBlock): FullDate | null {
  if (kind !== "metadata" && kind !== "dateline" && kind !== "byline") return null;
  const iso = ISO.exec(prose);
  if (iso !== null)
    return {
      start: iso.index,
      end: iso.index + iso[0].length,
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
      weekday: null,
      sentence: 0,
      parts: {},
    };
  return dates.find(isFull) ?? null;
}

function isFull(date: DateMention): date is FullDate {
  return date.year !== null && date.month !== null && date.day !== null;
}
