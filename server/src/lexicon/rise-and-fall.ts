const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that say that a figure went up, by form: verbs of news copy, and "up" and "higher" for them. */
export const RISING: readonly string[] = words(`
  up rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew
  grown growing growth jump jumps jumped jumping climb climbs climbed climbing gain gains gained gaining surge surges
  surged soar soars soared swell swells swelled swollen added adds hike hikes hiked higher advance advanced spike
  spikes spiked expand expands expanded balloon ballooned inch inched tick ticked`);

/** Words that say that a figure went down. */
export const FALLING: readonly string[] = words(`
  down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing cut cuts cutting slid slide slides sliding slip slips slipped plunge plunges plunged
  plummet plummeted reduce reduces reduced reducing lower lowers lowered lowering shrink shrinks shrank shrunk lost
  lose loses loss dip dips dipped trim trims trimmed sank sunk sink tumble tumbled ease eases eased slashed`);

/** Words that say where a figure stands, without a step to it. */
export const REACHING: ReadonlySet<string> = new Set(
  words("reached reaches reach stood stands hit hits topped totaled totals"),
);

/** Nouns for the step from one figure to another: "an increase of 5 percent", "a 3-point drop". */
export const CHANGE_NOUNS: readonly string[] = words(`
  increase rise jump gain hike raise growth surge climb spike drop decline decrease cut fall reduction loss dip slide
  plunge slip change swing difference improvement boost bump uptick downturn hit advance markup discount`);
