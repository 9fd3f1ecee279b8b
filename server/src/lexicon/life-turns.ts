/** Verbs of a turn in a life that an age is told with: "retired at 60", "married at 24". None is done at a time of day. */
export const LIFE_TURNS: ReadonlySet<string> = new Set(
  "retired retire retires married marry marries wed widowed orphaned enlisted apprenticed emigrated divorced ordained hired graduated qualified debuted".split(
    " ",
  ),
);
