import { inflect } from "./verb-forms.js";

/** Alternatives of the stylebook that ask for an object behind them: "criticized the board". */
const TRANSITIVE = formsOf(
  "accuse announce arrest block charge cite criticize damage deceive defeat destroy detain encourage enter fill kill mislead overcharge " +
    "persuade praise pressure promote question raid reduce report repeat tell weaken welcome",
);
/** Alternatives that can have none; a noun stands behind a preposition: "responded to the board". */
const INTRANSITIVE = formsOf(
  "appeal apologize arrive comment complain concede decline defer die fail fall gather laugh object reply respond riot rise speak",
);

/** What an alternative's last word takes behind it; null where both do. */
export function objectOf(alternative: string): "object" | "none" | null {
  if (!alternative.includes(" ")) {
    if (TRANSITIVE.has(alternative)) return "object";
    return INTRANSITIVE.has(alternative) ? "none" : null;
  }
  // "Cut jobs", "changed position", "worked together": they have their object, or need none.
  return /^(?:cut\w* jobs|chang\w+ position|work\w* together|died? by)/.test(alternative) ? "none" : null;
}

function formsOf(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(" ").flatMap((verb) => Object.values<string>({ ...inflect(verb) })));
}
