// What a character is to the tokenizer. A surrogate is classed with its other half, by `classAt`.
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;
export const SURROGATE = 6;

const CLASS_BITS = 7;
const UPPER = 8;
const LOWER = 16;

// One byte a code unit, filled as characters are met: a property escape costs ten times as much as a look-up.
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  // Zero-width marks that separate words; the joiners U+200C and U+200D stand inside words and are letters here.
  if (/[\s\u200b\u2060\u0000-\u001f\u007f-\u009f]/.test(char)) return SPACE;
  const kind = kindOf(unit, char);
  if (kind !== LETTER) return kind;
  return LETTER | (char !== char.toLowerCase() ? UPPER : 0) | (char !== char.toUpperCase() ? LOWER : 0);
}

/** The class of what is no space. English copy is told by ranges: the engine takes long to compile a property escape. */
function kindOf(unit: number, char: string): number {
  if (unit < 0x80) {
    if (/[A-Za-z]/.test(char)) return LETTER;
    if (/[0-9]/.test(char)) return DIGIT;
    return /[$%+<=>^`|~]/.test(char) ? SYMBOL : PUNCTUATION;
  }
  if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) return LETTER;
  if (unit >= 0x2010 && unit <= 0x2027) return PUNCTUATION;
  if (/[\p{L}\p{M}\u00ad\u200c\u200d]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{P}/u.test(char) ? PUNCTUATION : SYMBOL;
}

function entry(unit: number): number {
  return (classes[unit] ||= classify(unit));
}

/** The class of a code unit; `NaN` (past the end of a text) counts as space. */
export function classOf(unit: number): number {
  return unit >= 0 ? entry(unit) & CLASS_BITS : SPACE;
}

/** The class of the code point at `at`, which counts as one character where it is a surrogate pair. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(at)!;
  if (point < 0x10000) return SYMBOL;
  const char = String.fromCodePoint(point);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  return /\p{N}/u.test(char) ? DIGIT : SYMBOL;
}

/** How many code units the code point at `at` takes: 1 or 2. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether a code unit is an upper-case or title-case letter. */
export function isUpper(unit: number): boolean {
  return unit >= 0 && (entry(unit) & UPPER) !== 0;
}

/** Whether a code unit is a lower-case letter. */
export function isLower(unit: number): boolean {
  return unit >= 0 && (entry(unit) & LOWER) !== 0;
}
