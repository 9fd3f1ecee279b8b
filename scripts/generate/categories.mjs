/** The categories of rules, in the order of the rule index: the question that each one asks. */
const QUESTIONS = {
  attribution: "Who says so?",
  statistics: "Do the numbers agree?",
  wording: "Is the wording ours to use?",
  notes: "Does it match the reporter's own notes?",
  copy: "Is the copy clean?",
};

/** The categories that have rules, each with its question and its rules in their own order. */
export function categories(rules) {
  const stray = rules.find(({ id }) => !(id.split("/")[0] in QUESTIONS));
  if (stray) throw new Error(`${stray.id}: scripts/generate/categories.mjs does not know its category`);
  return Object.entries(QUESTIONS)
    .map(([name, question]) => ({
      name,
      question,
      rules: rules.filter(({ id }) => id.startsWith(`${name}/`)),
    }))
    .filter((category) => category.rules.length > 0);
}
