/** Whether the words between two dates say that the second is the day after the first: "the next day," with nothing else to count from. */
export function isDayAfter(between: string): boolean {
  return (
    /\b(?:the (?:next|following) day|a day later|the day after)\b,?(?: on)? $/i.test(between) &&
    !/\b(?:(?:yester|to)day|week|weekend|month|later that|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
      between.replace(/\b(?:the (?:next|following) day|a day later|the day after)\b.*$/i, ""),
    )
  );
}

/** The weekday that is told for the day after a date, behind it: "passed on Friday … the next day, Sunday"; null where none is. */
export function weekdayAfter(
  prose: string,
  from: number,
): { readonly weekday: number; readonly start: number; readonly end: number } | null {
  const rest = prose.slice(from, from + FURTHEST);
  const told = NEXT_DAY.exec(rest);
  if (told === null) return null;
  const between = rest.slice(0, told.index);
  if (OTHER_DAY.test(between)) return null;
  const weekday = WEEKDAYS.indexOf(told[1]!.toLowerCase());
  const end = from + told.index + told[0].length;
  return { weekday, start: end - told[1]!.length, end };
}

/** In characters, a sentence or two. */
const FURTHEST = 240;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NEXT_DAY =
  /\b(?:the (?:next|following) day|a day later|the day after)(?:,| \(|,? which (?:is|was) (?:a )?|,? a )? ?(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const OTHER_DAY =
  /\b(?:(?:yester|to)day|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weeks?|weekend|months?|(?:next|following) day|later)\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;
