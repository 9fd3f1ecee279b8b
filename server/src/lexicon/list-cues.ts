/** The start of a sentence that names a set one by one: "The streets are …", "They were …", "Police named them as …". */
export const NAMES_THEM =
  /^(?:the |these |those )([a-z]+) (?:are|were) (?=[a-z])|^(?:(they|these|those) (?:are|were) |[a-z' ]{2,30} (?:named|identified) (them|the (?:dead|victims|men|women)) as )/;
