/** In UTF-16 units: so much is looked through for a sentence. */
const SEARCHED = 5000;
/** A capital, some words, a stop. */
const SENTENCE =
  /(?<![\w.])[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:,?[ \t\r\n]+[“"‘'$£€]?[A-Za-zÀ-ɏ\d][\wÀ-ɏ’'%.-]*[”"’']?[,;:]?){3,40}[.!?]/;

/** Whether a text that is not read has a sentence of copy in it. */
export function holdsCopy(text: string): boolean {
  return SENTENCE.test(text.slice(0, SEARCHED));
}
