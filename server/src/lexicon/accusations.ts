import { PARTICIPLES, WRONGS, type WrongGroup } from "./accusations/wrongs.js";
import { inflect } from "./verb-forms.js";

/** A form of a verb of wrongdoing as it is matched: its words, and how it is used. */
export interface WrongForm {
  readonly words: readonly string[];
  readonly form: "past" | "third" | "gerund" | "participle";
  /** The verb's gerund, with the words behind it. */
  readonly gerund: string;
  readonly group: WrongGroup;
  readonly with: ReadonlySet<string> | null;
  readonly without: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string> | null;
}

const setOf = (list: string | undefined): ReadonlySet<string> | null =>
  list === undefined ? null : new Set(list.split("|"));

function compile(): Map<string, WrongForm[]> {
  const byFirst = new Map<string, WrongForm[]>();
  for (const group of WRONGS) {
    const sets = {
      with: setOf(group.with),
      without: setOf(group.without),
      notBefore: setOf(group.notBefore),
    };
    for (const verb of group.verbs.split("|")) {
      // "sexually assault": it is the second word that has forms.
      const [adverb, rest] = /^(\w+ly) (.*)$/.exec(verb)?.slice(1) ?? ["", verb];
      const head = rest!.split(" ")[0]!;
      const { past, third, gerund } = inflect(rest!);
      const participle = head in PARTICIPLES ? rest!.replace(head, PARTICIPLES[head]!) : past;
      for (const [form, text] of Object.entries({ past, third, gerund, participle })) {
        if ((form === "third" && !group.present) || (form === "participle" && text === past)) continue;
        const words = `${adverb} ${text}`.trim().split(" ");
        const here = byFirst.get(words[0]!) ?? [];
        byFirst.set(words[0]!, here);
        here.push({
          words,
          form: form as WrongForm["form"],
          gerund: `${adverb} ${gerund}`.trim(),
          group,
          ...sets,
        });
      }
    }
  }
  for (const here of byFirst.values()) here.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The forms of verbs that tell wrongdoing by their first word, those of more words first. */
export const WRONG_FORMS: ReadonlyMap<string, readonly WrongForm[]> = compile();
