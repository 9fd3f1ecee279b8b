/** Where the lines of a text start and how they read; a line ends at LF, CRLF or CR. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
  }

  /** Line and column of an offset, both counted from 1, the column in UTF-16 units. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The text of a line (counted from 1) without its end, and where it starts. */
  line(number: number): { start: number; text: string } {
    const start = this.#starts[number - 1] ?? this.#text.length;
    const end = this.#starts[number] ?? this.#text.length;
    return { start, text: this.#text.slice(start, end).replace(/[\r\n]+$/, "") };
  }
}

/** A line with nothing in it that a terminal obeys: control characters become "�", tabs and line ends a space. */
export function printable(line: string): string {
  return line.replace(/[\t\r\n]/g, " ").replace(/\p{Cc}/gu, "�");
}
