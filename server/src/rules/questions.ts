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
