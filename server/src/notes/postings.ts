const NONE = new Int32Array(0);

/** Numbers of things one behind the other, in as few bytes as they need. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/** The same numbers in as few bytes as they need; `least` is above all of them. */
export function packed(numbers: Int32Array, most: number): Numbers {
  return most < 0x100 ? new Uint8Array(numbers) : most < 0x10000 ? new Uint16Array(numbers) : numbers.slice();
}

/** A row of forms put together by form: those of one kind have their places one behind the other. */
export interface Grouped {
  /** The forms of the row, rising. */
  readonly forms: Int32Array;
  /** The row: at each place the index of its form in `forms`. */
  readonly row: Int32Array;
  /** By index of a form, where its places begin in `order`; and the end of all. */
  readonly from: Int32Array;
  readonly order: Int32Array;
}

/** Puts a row of forms together by form. */
export function grouped(forms: Int32Array): Grouped {
  const different = distinct(forms);
  const row = new Int32Array(forms.length);
  const from = new Int32Array(different.length + 1);
  let last = 0;
  for (let at = 0; at < forms.length; at++) {
    // Words that come one behind the other are often the same, or beside each other.
    row[at] = last = different[last] === forms[at] ? last : indexIn(different, forms[at]!);
    from[last + 1]!++;
  }
  for (let form = 1; form < from.length; form++) from[form]! += from[form - 1]!;
  const next = from.slice();
  const order = new Int32Array(forms.length);
  row.forEach((form, at) => (order[next[form]!++] = at));
  return { forms: different, row, from, order };
}

/** Where each form stands in a row of them: by form, its places in order. Forms are numbers of one vocabulary. */
export class Postings {
  /** The forms of the row, rising. */
  readonly forms: Int32Array;
  /** The row: at each place the index of its form in `forms`. */
  readonly row: Numbers;
  readonly #from: Int32Array;
  readonly #places: Numbers;

  constructor(words: Int32Array) {
    const { forms, row, from, order } = grouped(words);
    this.forms = forms;
    this.row = packed(row, forms.length);
    this.#from = from;
    this.#places = packed(order, row.length);
  }

  /** The form at a place. */
  at(place: number): number {
    return this.forms[this.row[place]!]!;
  }

  /** Adds to how often each form is there. */
  addCounts(counts: Int32Array): void {
    this.forms.forEach((form, index) => (counts[form]! += this.#from[index + 1]! - this.#from[index]!));
  }

  /** Where a form is, in order. */
  places(form: number): Numbers {
    const index = indexIn(this.forms, form);
    return index < 0 ? NONE : this.#places.subarray(this.#from[index], this.#from[index + 1]);
  }
}

/** Where a number stands in rising ones, or -1. */
export function indexIn(rising: Int32Array, number: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = rising[middle]!;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function distinct(row: Int32Array): Int32Array {
  const sorted = row.slice().sort();
  let length = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[length++] = sorted[at]!;
  return sorted.slice(0, length);
}

/** A row of numbers that grows. */
export class Growing {
  #numbers = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** What there is of it, as an array of its own. */
  taken(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
