// Says things in the editor's language: `vscode.l10n` for what knows no editor, by the same call. Not the library of that name,
// which brings a way to fetch words from the network; here nothing can.

/** Words by the English for them. */
export type Words = Readonly<Record<string, string>>;

let words: Words = {};

/** Sets what is said from now on; what is not among the words is said in English. */
export function config({ contents }: { readonly contents: Words }): void {
  words = contents;
}

/**
 * The words for a text, with `{0}`, `{1}` … as the arguments have them.
 * @param english a plain text: it is the key, and is collected from the source
 */
export function t(english: string, ...args: readonly (string | number)[]): string {
  const own = Object.hasOwn(words, english) ? words[english]! : english;
  if (args.length === 0) return own;
  return own.replace(/\{(\d+)\}/g, (hole, at) => String(args[Number(at)] ?? hole));
}
