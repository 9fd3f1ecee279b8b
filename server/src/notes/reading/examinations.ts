/** From where on a hearing's questions and answers are whose; undefined where the transcript does not say. */
export interface Examination {
  readonly at: number;
  readonly Q?: string;
  readonly A?: string;
}

const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]* ){1,5}?\p{Lu}[\p{L}'’-]+)`;
/** "RUTH MARGARET ADDISCOMBE, sworn", "THOMAS REED, having been first duly sworn". */
const SWORN = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?${NAME},?[ \t]+(?:\([^()\n]*\)[ \t]*)?(?:called|sworn|affirmed|recalled|resumed|having been|was (?:called|sworn)|being (?:first |duly )*sworn|a witness)`,
  "u",
);
/** "Questioned by MR HALE", "CROSS-EXAMINATION BY MS. OKONJO:". */
const BY = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?(?:(?:[Rr]e-?|[Cc]ross-?|[Dd]irect |[Ff]urther |RE-?|CROSS-?|DIRECT |REDIRECT |RECROSS |FURTHER )*(?:[Ee]xamin(?:ed|ation)|EXAMINATION|EXAMINED|[Qq]uestion(?:ed|ing)|QUESTIONED)(?: \(?[Cc]ont(?:inued|'d)\)?)?[ \t]+)?(?:by|BY) ((?:THE |[Tt]he )?${NAME.slice(1, -1)}|\p{Lu}[\p{L}'’-]+)[ \t]*:?[ \t]*\r?$`,
  "u",
);

/** Whose the letters Q and A are in a transcript, by the lines over each examination. */
export function examinationsIn(text: string): Examination[] {
  const found: Examination[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.length <= 120) {
      const witness = SWORN.exec(line)?.[1];
      const examiner = BY.exec(line)?.[1];
      const last = found.at(-1);
      if (witness !== undefined) found.push({ at, A: witness });
      else if (examiner !== undefined)
        found.push({ at, Q: examiner, ...(last?.A !== undefined && { A: last.A }) });
    }
    at += line.length + 1;
  }
  return found;
}
