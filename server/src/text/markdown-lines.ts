// What a line of Markdown can start, as CommonMark 0.31 §4 and §5 tell it from its first characters.

/** A list marker: what its siblings share, the column that its item's content is indented to, whether it may interrupt. */
export interface ListMarker {
  readonly family: string;
  readonly content: number;
  readonly empty: boolean;
  /** Only a bullet or a 1 with content may interrupt a paragraph. */
  readonly interrupts: boolean;
}

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

const MARKER = /^([-+*]|(\d{1,9})([.)]))([ \t]+|$)/;

/** The list marker that a line starts with; `line` begins at its first character that is no white space. */
export function listMarker(line: string, indent: number): ListMarker | null {
  const match = MARKER.exec(line);
  if (!match) return null;
  const [all, mark = "", ordinal, delimiter, space = ""] = match;
  const empty = all.length === line.length;
  const start = indent + mark.length;
  let column = start;
  for (const char of space) column = char === "\t" ? column + 4 - (column % 4) : column + 1;
  const wide = column - start > 4;
  return {
    family: delimiter ?? mark,
    content: empty || wide ? start + 1 : column,
    empty,
    interrupts: !empty && (ordinal === undefined || ordinal === "1"),
  };
}

/** `***`, `- - -`, `___`. */
export function isThematicBreak(line: string): boolean {
  const mark = line[0];
  if (mark !== "*" && mark !== "-" && mark !== "_") return false;
  let count = 0;
  for (const char of line) {
    if (char === mark) count++;
    else if (char !== " " && char !== "\t") return false;
  }
  return count >= 3;
}

export function isAtxHeading(line: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(line);
}

/** `===` or `---` under a paragraph. */
export function isSetextUnderline(line: string): boolean {
  const mark = line[0];
  if (mark !== "=" && mark !== "-") return false;
  let at = 0;
  while (line[at] === mark) at++;
  return line.slice(at).trim() === "";
}

/** `--- | :--:`: a table's second row, or what may be one. */
export function isDelimiterRow(line: string): boolean {
  return /^[-:|][-:| \t]*$/.test(line) && line.includes("-") && /[:|]/.test(line);
}

export function openFence(line: string): Fence | null {
  const mark = line[0];
  if (mark !== "`" && mark !== "~") return null;
  let length = 0;
  while (line[length] === mark) length++;
  if (length < 3 || (mark === "`" && line.includes("`", length))) return null;
  return { mark, length };
}

export function closesFence(line: string, fence: Fence): boolean {
  let length = 0;
  while (line[length] === fence.mark) length++;
  return length >= fence.length && line.slice(length).trim() === "";
}

// The kinds of HTML block that go on over blank lines, by how they start and what ends them.
const HTML_SPANNING: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/** What ends the HTML block that a line starts, if it goes on over blank lines. */
export function spanningHtml(line: string): RegExp | null {
  if (line[0] !== "<") return null;
  for (const [start, end] of HTML_SPANNING) if (start.test(line)) return end;
  return null;
}

/** Comments and codes of other dialects, and struck words, by how they start and what ends them: Liquid, Hugo, MDX, Obsidian, CriticMarkup, HTML. */
const COMMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\{%-?\s*comment\b[^%]*%\}/, /\{%-?\s*endcomment\b/],
  [/^\{\{-?\s*\/\*/, /\*\/\s*-?\}\}/],
  [/^\{#(?=[ \t]|$)/, /#\}/],
  [/^\{::comment\}/, /\{:\/(?:comment)?\}/],
  [
    /^(?:\{\{[<%]|\{%-?)\s*(?:highlight|mermaid|math|tex|katex|javascript|stylesheet|schema|style|chart)\b/,
    /\{\{[<%]\s*\/|\{%-?\s*end/,
  ],
  [/^\{\{[<%]/, /[>%]\}\}/],
  [/^\{\/\*/, /\*\/\}/],
  [/^%%(?!%)/, /%%/],
  [/^\{>>/, /<<\}/],
  [/^\{--/, /--\}/],
  [/^<del>/i, /<\/del>/i],
  [/^<s>/i, /<\/s>/i],
  [/^<strike>/i, /<\/strike>/i],
];

/** What ends the comment, the code or the struck words, of another dialect that a line starts and does not end. */
export function spanningComment(line: string): RegExp | null {
  if (line[0] !== "{" && line[0] !== "%" && line[0] !== "<") return null;
  for (const [start, end] of COMMENTS) {
    const opening = start.exec(line);
    if (opening) return end.test(line.slice(opening[0].length)) ? null : end;
  }
  return null;
}

const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;

/** An HTML block that ends at a blank line and may interrupt a paragraph. */
export function isHtmlBlock(line: string): boolean {
  return line[0] === "<" && HTML_BLOCK.test(line);
}

/** A line that may be a lone tag, which starts an HTML block where no paragraph is open. Says yes when in doubt. */
export function mayBeLoneTag(line: string): boolean {
  return /^<\/?[a-z]/i.test(line) && /> *\t* *$/.test(line.slice(-64));
}
