/**
 * What only a person does, in the third person: a name of one word that does so is nobody's but a person's. Without "knows",
 * "sees", "hopes" and "believes", which copy says of companies and teams as well.
 */
export const MENTAL_VERBS: ReadonlySet<string> = new Set(
  "remembers recalls reckons thinks wonders regrets laughs smiles shrugs nods sighs grins winces weeps".split(
    " ",
  ),
);
