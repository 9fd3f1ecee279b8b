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
  const row = rowOf(forms, different);
  const from = new Int32Array(different.length + 1);
  for (let at = 0; at < row.length; at++) from[row[at]! + 1]!++;
  for (let form = 1; form < from.length; form++) from[form]! += from[form - 1]!;
  const next = from.slice();
  const order = new Int32Array(forms.length);
  row.forEach((form, at) => (order[next[form]!++] = at));
  return { forms: different, row, from, order };
}

/** A row of forms by their indices among the different ones, which rise. */
function rowOf(forms: Int32Array, different: Int32Array): Int32Array {
  const row = new Int32Array(forms.length);
  let last = 0;
  for (let at = 0; at < forms.length; at++) {
    // Words that come one behind the other are often the same, or beside each other.
    row[at] = last = different[last] === forms[at] ? last : indexIn(different, forms[at]!);
  }
  return row;
}

/** A row of forms, numbers of one vocabulary, with how often each is there. */
export class Row {
  /** The forms of the row, rising. */
  readonly forms: Int32Array;
  /** The row: at each place the index of its form in `forms`. */
  readonly row: Numbers;
  /** How often each form is there. */
  readonly counts: Numbers;

  constructor(words: Int32Array) {
    this.forms = distinct(words);
    const counts = new Int32Array(this.forms.length);
    const row = rowOf(words, this.forms);
    for (let at = 0; at < row.length; at++) counts[row[at]!]!++;
    this.row = packed(row, this.forms.length);
    this.counts = packed(counts, words.length + 1);
  }

  /** The form at a place. */
  at(place: number): number {
    return this.forms[this.row[place]!]!;
  }
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

  /** Where a form is, in order. */
  places(form: number): Numbers {
    const index = indexIn(this.forms, form);
    return index < 0 ? NONE : this.#places.subarray(this.#from[index], this.#from[index + 1]);
  }
}

/** The first places of each form in several rows, numbered one row after the other: one array for all. */
export class FirstPlaces {
  /** By form, how often it stands in the rows. */
  readonly counts: Int32Array;
  readonly #from: Int32Array;
  readonly #places: Int32Array;

  /** Of each form so many places are kept; forms are below `size`. */
  constructor(rows: readonly Row[], size: number, most: number) {
    const counts = (this.counts = new Int32Array(size));
    for (const { forms, counts: own } of rows)
      for (let index = 0; index < forms.length; index++) counts[forms[index]!]! += own[index]!;
    const from = (this.#from = new Int32Array(size + 1));
    for (let form = 0; form < size; form++) from[form + 1] = from[form]! + Math.min(most, counts[form]!);
    const places = (this.#places = new Int32Array(from[size]!));
    const next = from.slice(0, size);
    // Those of one row are counted in arrays of its own, which the processor has at hand.
    const longest = rows.reduce((most, { forms }) => Math.max(most, forms.length), 0);
    const [place, end] = [new Int32Array(longest), new Int32Array(longest)];
    let first = 0;
    for (const { forms, row } of rows) {
      for (let index = 0; index < forms.length; index++) {
        place[index] = next[forms[index]!]!;
        end[index] = from[forms[index]! + 1]!;
      }
      for (let at = 0; at < row.length; at++) {
        const index = row[at]!;
        if (place[index]! < end[index]!) places[place[index]!++] = first + at;
      }
      for (let index = 0; index < forms.length; index++) next[forms[index]!] = place[index]!;
      first += row.length;
    }
  }

  /** The first places of a form. */
  of(form: number): Int32Array {
    return this.#places.subarray(this.#from[form], this.#from[form + 1]);
  }
}

/** In which of several rows a form is: for each, the row and the index of the form among those of the row. */
export class Spread {
  readonly #from: Int32Array;
  readonly #rows: Numbers;
  readonly #indices: Numbers;

  /** `forms` are those of each row, rising, and below `size`. */
  constructor(forms: readonly Int32Array[], size: number) {
    const from = new Int32Array(size + 1);
    let longest = 0;
    for (const row of forms) {
      longest = Math.max(longest, row.length);
      for (let index = 0; index < row.length; index++) from[row[index]! + 1]!++;
    }
    for (let form = 1; form <= size; form++) from[form]! += from[form - 1]!;
    const next = from.slice();
    const [rows, indices] = [numbers(from[size]!, forms.length), numbers(from[size]!, longest)];
    forms.forEach((row, at) => {
      for (let index = 0; index < row.length; index++) {
        const entry = next[row[index]!]!++;
        rows[entry] = at;
        indices[entry] = index;
      }
    });
    this.#from = from;
    this.#rows = rows;
    this.#indices = indices;
  }

  /** Where the entries of a form begin; those of the next one begin where they end. */
  from(form: number): number {
    return form < 0 ? 0 : this.#from[Math.min(form, this.#from.length - 1)]!;
  }

  /** Where they end. */
  end(form: number): number {
    return form < 0 ? 0 : this.#from[Math.min(form + 1, this.#from.length - 1)]!;
  }

  /** The row of an entry. */
  row(entry: number): number {
    return this.#rows[entry]!;
  }

  /** The index of the form among those of that row. */
  index(entry: number): number {
    return this.#indices[entry]!;
  }
}

/** So many numbers, all below `most`, in as few bytes as they need. */
function numbers(length: number, most: number): Numbers {
  return most <= 0x100
    ? new Uint8Array(length)
    : most <= 0x10000
      ? new Uint16Array(length)
      : new Int32Array(length);
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
