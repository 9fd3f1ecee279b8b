/** The days of the week as a date names them; the index is that of `Date.getUTCDay`. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** The months by their full names; the index is the month's number less one. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The months as news desks shorten them before a day (AP Stylebook, “months”: March to July stay as they are). */
export const SHORT_MONTHS = [
  "Jan.",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
] as const;

/** Jubilees that are called by a name, in years. */
export const JUBILEES: ReadonlyMap<string, number> = new Map([
  ["centennial", 100],
  ["centenary", 100],
  ["sesquicentennial", 150],
  ["bicentennial", 200],
  ["bicentenary", 200],
  ["tricentennial", 300],
]);

/** What lasts, by kind: a duration told of one word of a group may be measured by the dates told of another. */
const LASTING = [
  "strike walkout stoppage lockout protest dispute action sit-in occupation blockade boycott picket",
  "trial hearing inquest proceeding",
  "festival fair celebration event carnival",
  "exhibition exhibit show display run",
  "trip tour voyage journey visit trek expedition cruise ride walk hike",
  "shutdown closure closing outage blackout suspension",
  "campaign drive effort",
  "siege standoff battle war conflict fighting offensive",
  "search manhunt hunt",
  "conference summit convention meeting session",
  "drought heatwave wave streak spell",
  "fast vigil",
  "ban moratorium curfew lockdown emergency",
  "contract lease deal agreement",
] as const;

/** The group of a noun for something that lasts, in the singular; undefined for other nouns. */
export const LASTING_NOUNS: ReadonlyMap<string, number> = new Map(
  LASTING.flatMap((group, at) => group.split(" ").map((noun) => [noun, at] as const)),
);
