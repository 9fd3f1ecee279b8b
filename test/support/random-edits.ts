/** What breaks markup, offsets and sentences when it is typed or pasted somewhere. */
const PIECES = [
  ...Array.from("a.,“”\"'*_|#>-`\n"),
  " ",
  "\n\n",
  "\r\n",
  "\u0000",
  "\uD83D",
  "\u{1F30A}",
  "```\n",
  "<!-- ",
  " -->",
  "<!-- stet -->\n",
  "---\n",
  "| a | b |\n|---|---|\n",
  ":::note\n",
  "\n{>>",
  "<<}",
  "\n{--",
  "--}",
  "\n%%",
  "\n{% comment %}",
  "{% endcomment %}",
  "{{< box >}}",
  "{/* ",
  " */}",
  "\n<del>",
  "</del>",
  "<p>",
  "</p>\n",
  '<p class="',
  "\n!!! note\n    ",
  "    ",
  "{#a}",
  "[^1]",
  "$",
  "12 percent of ",
  ", he said",
  "Critics say ",
  "TK",
  "Mayor Ana Ruiz ",
  "\n\nThe toll rose to 14 on Tuesday, the board said.\n\n",
];

/** Numbers from 0 up to a bound, the same for the same seed (mulberry32). */
export function randomBelow(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Edits a draft at random as writers and their tools do: types, deletes, pastes, moves paragraphs, undoes, flips line ends. */
export class RandomEdits {
  #before: string;

  constructor(
    readonly opened: string,
    readonly below: (bound: number) => number,
  ) {
    this.#before = opened;
  }

  /** The draft after one more edit. */
  edit(text: string): string {
    const after = this.#edited(text);
    this.#before = text;
    return after;
  }

  #edited(text: string): string {
    const { below } = this;
    const at = below(text.length + 1);
    const piece = PIECES[below(PIECES.length)]!;
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        return text.slice(0, at) + piece + text.slice(at);
      case 3:
      case 4:
        return text.slice(0, at) + text.slice(at + 1 + below(8));
      case 5:
        return text.slice(0, at) + piece + text.slice(at + below(40));
      case 6: {
        // A stretch of what was opened, pasted; what has grown long is opened anew.
        if (text.length > 2 * this.opened.length) return this.opened;
        const from = below(this.opened.length);
        return text.slice(0, at) + this.opened.slice(from, from + below(400)) + text.slice(at);
      }
      case 7: {
        const paragraphs = text.split("\n\n");
        const [one, other] = [below(paragraphs.length), below(paragraphs.length)];
        [paragraphs[one], paragraphs[other]] = [paragraphs[other]!, paragraphs[one]!];
        return paragraphs.join("\n\n");
      }
      case 8:
        return this.#before;
      default:
        return below(6) > 0
          ? text.slice(0, at) + text.slice(at + below(300))
          : text.includes("\r\n")
            ? text.replaceAll("\r\n", "\n")
            : text.replaceAll("\n", "\r\n");
    }
  }
}
