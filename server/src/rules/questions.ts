/** The categories of rules, in the order of the rule index: the question that each one asks. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  attribution: "Who says so?",
  statistics: "Do the numbers agree?",
  wording: "Is the wording ours to use?",
  notes: "Does it match the reporter's own notes?",
  copy: "Is the copy clean?",
};

/** The question that a rule is one of, by its id. */
export function questionOf(rule: string): string {
  return QUESTIONS[rule.slice(0, rule.indexOf("/"))] ?? "";
}

/** What one finding, and several, of a category are called where they are counted. */
const TALLIES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  attribution: ["unsourced", "unsourced"],
  statistics: ["mismatch", "mismatches"],
  wording: ["loaded", "loaded"],
  notes: ["not as in the notes", "not as in the notes"],
  copy: ["to clean up", "to clean up"],
};

/** The findings of these rules counted by kind: "3 unsourced · 1 mismatch". */
export function tallyOf(rules: readonly string[]): string {
  return Object.entries(TALLIES)
    .map(([category, [one, several]]) => {
      const count = rules.filter((rule) => rule.startsWith(`${category}/`)).length;
      return count === 0 ? "" : `${count} ${count === 1 ? one : several}`;
    })
    .filter((part) => part !== "")
    .join(" · ");
}
