import assert from "node:assert/strict";
import { STYLEBOOK, type StylebookEntry } from "../../server/src/lexicon/stylebook.js";
import { pluralOf } from "../../server/src/lexicon/stylebook/plurals.js";
import { inflect, tenseOf, type VerbForms } from "../../server/src/lexicon/verb-forms.js";

/** What ends the head of a noun phrase: "people | in the country illegally". */
const AFTER_HEAD =
  / (?:with|without|who|whose|that|of|in|from|on|for|at|to|by|later|accused|asking|convicted|exposed|facing|forced|seeking)(?: .*)?$/;
const IRREGULAR_PLURAL = /(?:^|[ -])(?:people|children|teens)$|men$/;
/** Heads that have one number only, or one form for both. */
const ONE_NUMBER =
  /(?:torture|tear gas|racism|criticism|violence|counseling|series(?: of .*)?|rights|Inuit|abuse|interrogation|movement|counsel)$/;

function isPlural(phrase: string): boolean {
  const head = phrase.replace(AFTER_HEAD, "");
  return IRREGULAR_PLURAL.test(head) || /[^su]s$/.test(head);
}

/** Each form with its alternatives that say something. */
function alternatives(entry: StylebookEntry): [form: string, words: string][] {
  return entry.replacements.flatMap(({ for: form, with: list }) =>
    list.filter((words) => words !== "").map((words): [string, string] => [form, words]),
  );
}

/** "Cut" is a bare verb and a past. */
function tensesOf(verb: string): (keyof VerbForms)[] {
  const [first = ""] = verb.split(" ");
  return inflect(first).past === first ? ["base", "past"] : [tenseOf(verb)];
}

describe("the stylebook's alternatives", () => {
  const nouns = STYLEBOOK.entries.filter(
    ({ partOfSpeech }) => partOfSpeech === "noun" || partOfSpeech === undefined,
  );

  it("are plural for a plural and singular for its singular", () => {
    const wrong: string[] = [];
    for (const entry of nouns) {
      const plurals = new Map(entry.forms.map((form) => [pluralOf(form), form]));
      const many = entry.forms.filter(
        (form) => plurals.get(form) !== undefined && plurals.get(form) !== form,
      );
      // "Chaos" is no plural.
      const isNoun = entry.partOfSpeech === "noun" && !entry.id.endsWith("os");
      const one = many.map((form) => plurals.get(form)!);
      for (const [form, words] of alternatives(entry))
        if (!ONE_NUMBER.test(words.replace(AFTER_HEAD, "")) && !ONE_NUMBER.test(words))
          if (
            ((many.includes(form) || (isNoun && isPlural(form))) && !isPlural(words)) ||
            (one.includes(form) && isPlural(words))
          )
            wrong.push(`${form} → ${words}`);
    }
    assert.deepEqual(wrong, []);
  });

  it("have a verb that goes with their number", () => {
    const wrong = nouns
      .flatMap(alternatives)
      .filter(([, words]) => isPlural(words) && /\b(?:who|that) (?:was|\w*[^s]s)\b/.test(words));
    assert.deepEqual(wrong, []);
  });

  it("state no charge, record or condition that the wording does not", () => {
    const CHARGE = /\b(?:suspects?|accused|charged|convict\w*|sentences?|gunm[ae]n|guilty|wanted)\b/;
    const SAYS_SO =
      /^(?:ex-)?(?:convict|felon|con|jailbird)s?$|^(?:islamic|islamist|muslim|christian|jewish)? ?terrorists?$/;
    const wrong = STYLEBOOK.entries
      .filter(({ kind }) => kind === "label")
      .flatMap(alternatives)
      .filter(([form, words]) => CHARGE.test(words) && !SAYS_SO.test(form))
      .map(([form, words]) => `${form} → ${words}`);
    assert.deepEqual(wrong, []);
  });

  it("lose no killing, and no hedge", () => {
    const KILLING = /\b(?:kill\w*|massacre\w*|slaughter\w*|murder\w*|carnage)\b/;
    const KEEPS = /\b(?:kill\w*|deaths?|die[ds]?|murder\w*|assassinations?)\b/;
    const HEDGE =
      /^(?:hopefully|arguably|perhaps|presumably|seemingly|apparently|allegedly|reportedly|supposedly|likely)$/;
    const wrong = STYLEBOOK.entries.flatMap((entry) =>
      entry.replacements.flatMap(({ for: form, with: list }) =>
        list
          .filter((words) => (words === "" ? HEDGE.test(form) : KILLING.test(form) && !KEEPS.test(words)))
          .map((words) => `${form} → ${words}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it("keep the tense of a verb", () => {
    const wrong = STYLEBOOK.entries
      .filter(({ kind, partOfSpeech }) => partOfSpeech === "verb" || kind === "attribution")
      .flatMap(alternatives)
      .filter(
        ([form, words]) =>
          !form.startsWith("to ") && !tensesOf(words).some((tense) => tensesOf(form).includes(tense)),
      );
    assert.deepEqual(wrong, []);
  });
});
