/** Whether the words between two dates say that the second is the day after the first: "the next day," with nothing else to count from. */
export function isDayAfter(between: string): boolean {
  return (
    /\b(?:the (?:next|following) day|a day later|the day after)\b,?(?: on)? $/i.test(between) &&
    !/\b(?:(?:yester|to)day|week|weekend|month|later that|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
      between.replace(/\b(?:the (?:next|following) day|a day later|the day after)\b.*$/i, ""),
    )
  );
}
