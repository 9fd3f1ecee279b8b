const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before a colon in brackets, or on a line of its own, these lead to whoever a figure is from. Pictures have credits of their own. */
export const CREDIT_LABELS = words("source sources via data");

/** Small words inside the name of an outlet or a body: "Milford and Orrin Herald", "Office for Statistics". */
export const CREDIT_PARTICLES = words("of the for and & . , - ’s 's");

/** A line that gives the source of the list or the table above it. */
export const SOURCE_LINE = /^(?:data )?sources?\s*:\s*\S/i;
