// A key to initials that has no sign between them and the name: "TB Teo Brandt, harbour master | IM ida morel".
/** In UTF-16 units: where such a key stands. */
const HEAD = 1500;
const ENTRY = /(?:^|[|;:,])[ \t]*(\p{Lu}{2,4})[ \t]+(\p{L}[\p{L}.'’-]*(?:[ \t]+\p{L}[\p{L}.'’-]*){1,3})/gmu;

/** The names that the head of a note puts beside their own initials; empty where there are not two of them. */
export function initialledIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, initials = "", words = ""] of text.slice(0, HEAD).matchAll(ENTRY)) {
    const name = nameOf(initials, words);
    if (name !== null && !found.has(initials)) found.set(initials, name);
  }
  return found.size > 1 ? found : new Map<string, string>();
}

/** The words at the beginning whose first letters the initials are, in order; null where they are of something else. */
function nameOf(initials: string, text: string): string | null {
  let left = initials.toLowerCase();
  const name: string[] = [];
  for (const word of text.split(/[ \t]+/)) {
    if (left === "") break;
    // "garth-davies" has two letters, or one.
    const parts = word.toLowerCase().split("-");
    const letters = parts.map((part) => part.charAt(0)).join("");
    const taken = [letters, letters.charAt(0)].find((each) => left.startsWith(each));
    if (taken === undefined || word.length < 2) return null;
    left = left.slice(taken.length);
    name.push(
      word === word.toLowerCase()
        ? word.replace(/(?<!\p{L}[’']?)\p{L}/gu, (letter) => letter.toUpperCase())
        : word,
    );
  }
  return left === "" && name.length > 1 ? name.join(" ") : null;
}
