import { tsImport } from "tsx/esm/api";

const { QUESTIONS } = await tsImport("../../server/src/rules/questions.ts", import.meta.url);

/** The categories that have rules, each with its question and its rules in their own order. */
export function categories(rules) {
  const stray = rules.find(({ id }) => !(id.split("/")[0] in QUESTIONS));
  if (stray) throw new Error(`${stray.id}: server/src/rules/questions.ts does not know its category`);
  return Object.entries(QUESTIONS)
    .map(([name, question]) => ({
      name,
      question,
      rules: rules.filter(({ id }) => id.startsWith(`${name}/`)),
    }))
    .filter((category) => category.rules.length > 0);
}
