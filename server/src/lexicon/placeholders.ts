/** Marks for a fact to come, in the case they are typed in; "XX" is one only where a figure could stand. */
export const TK = /^(?:TK)+$/;
export const TK_RUN = /^(?:tk){2,}$/;
export const X_RUN = /^X{2,}$/;

/** Words that "XX" may stand before as a figure, besides plurals and units. */
export const AFTER_FIGURE: ReadonlySet<string> = new Set(
  "% percent per people year-old hundred thousand million billion trillion a.m. p.m.".split(" "),
);

/** Plurals that "XX" and "XXX" qualify rather than count. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  "chromosomes movies films sites videos olympics games".split(" "),
);

/** Whether a name is none, but a TK that keeps its place. */
export function isTk(name: string): boolean {
  return TK.test(name) || TK_RUN.test(name);
}
