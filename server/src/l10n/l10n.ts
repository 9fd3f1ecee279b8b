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
 * Marks a text of a constant, which is made before the editor has told its language: it is said by `t` where it is used.
 * @param text a plain text, collected from the source as those of `t` are
 */
export function english<Text extends string>(text: Text): Text {
  return text;
}

/**
 * The words for a text, with `{0}`, `{1}` … as the arguments have them. As a tag, t`“${words}” names nobody.`, what it holds are the
 * arguments, and the text is “{0}” names nobody.
 * @param text the English: it is the key, and is collected from the source
 */
export function t(text: string | TemplateStringsArray, ...args: readonly (string | number)[]): string {
  const key = typeof text === "string" ? text : keyOf(text);
  const own = Object.hasOwn(words, key) ? words[key]! : key;
  if (args.length === 0) return own;
  return own.replace(/\{(\d+)\}/g, (hole, at) => String(args[Number(at)] ?? hole));
}

/** Their keys: the strings of a template are the same at every call. */
const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(strings: TemplateStringsArray): string {
  let key = keys.get(strings);
  if (key === undefined) {
    key = strings.slice(1).reduce((joined, next, at) => `${joined}{${at}}${next}`, strings[0]!);
    keys.set(strings, key);
  }
  return key;
}
