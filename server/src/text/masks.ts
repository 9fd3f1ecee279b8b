import { RAW_HTML } from "./directives.js";
import { holdsCopy } from "./holds-copy.js";

// Markup beyond Markdown that drafts hold: comments, struck words, shortcodes, attributes, containers. It is replaced, one
// unit for one, so that every offset stays.

/** Stands where markup was: no draft holds it (Unicode keeps it for no character), and no prose does. */
export const FILLER = "\ufdd0";
export const FILLER_UNIT = 0xfdd0;
/** Stands, in the same way, where a template prints something that the draft does not hold. */
const FIELD = "\ufdd1";
export const FIELD_UNIT = 0xfdd1;

/** Any of these may begin or end something to mask; most chunks have none. */
const MAY_MASK =
  /[{}%~!]|^[ \t]*(?:\*\[|\(|\/{3})|^[ \t]*:[ \t]|\+\+|^[ \t]*===|\^|\[-?@|==|:::|\?\?\?|[ \t]\^|\[[/!a-z xX[]|^(?:import|export) |^<(?:del|s|strike)>/im;

type Mask = (match: RegExpExecArray) => readonly (readonly [number, number])[];

/** The whole of a match. */
const whole: Mask = ({ 0: all }) => [[0, all.length]];
/** The marks around the first group. */
const around: Mask = ({ 0: all, 1: inner = "" }) => {
  const at = all.indexOf(inner, 1);
  return [
    [0, at],
    [at + inner.length, all.length],
  ];
};

const LINE_END = String.raw`(?:\r\n|\n|\r(?!\n))`;
/** No blank line in it: what spans one is told by the lines that it begins and ends with. */
const NEAR = String.raw`(?:(?!${LINE_END}[ \t]*${LINE_END})[\s\S])`;

/** Code that a shortcode of Hugo or Liquid shows; over blank lines it begins a line. */
const codes = (start: string, between: string): RegExp =>
  new RegExp(
    String.raw`${start}(?:\{\{[<%]|\{%-?)\s*(highlight|mermaid|math|tex|katex|javascript|stylesheet|schema|style|chart)\b${between}*?(?:\{\{[<%]\s*\/\s*\1\s*[>%]\}\}|\{%-?\s*end\1\s*-?%\})`,
    "gm",
  );
const ANY = String.raw`[\s\S]`;

/** Units, in which every closing mark ends. */
const CLOSE = 20;
/** A pattern, what of its match is taken out, and what every match ends with, but for a few marks: behind the last of these none is looked for. */
const MASKS: readonly (readonly [RegExp, Mask, string?])[] = [
  // Comments: Liquid, Jinja, Hugo, MDX, Obsidian, CriticMarkup.
  [/\{%-?\s*comment\b[^%]*%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, whole, "endcomment"],
  [/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, whole, "}}"],
  [/\{\/\*[\s\S]*?\*\/\}/g, whole, "*/}"],
  [/^\{#(?=[ \t\r\n])[\s\S]*?#\}/gm, whole, "#}"],
  [new RegExp(String.raw`\{#(?![\w-]+[ }])${NEAR}*?#\}`, "g"), whole, "#}"],
  [/^\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/gm, whole, "{:/"],
  [new RegExp(String.raw`\{::comment\}${NEAR}*?\{:\/(?:comment)?\}`, "g"), whole, "{:/"],
  // What is raw to pandoc, MyST's roles, and code that a shortcode shows.
  [RAW_HTML, whole],
  [/`[^`\r\n]*`\{=\w+\}/g, whole],
  [/\{[a-z][\w:+-]*\}(?=`)/g, whole],
  [codes("^", ANY), whole, "}"],
  [codes("", NEAR), whole, "}"],
  [new RegExp(String.raw`%%(?!%)${NEAR}+?%%`, "g"), whole, "%%"],
  [/^%%(?!%)[\s\S]*?%%/gm, whole, "%%"],
  [/^\{>>[\s\S]*?<<\}/gm, whole, "<<}"],
  [new RegExp(String.raw`\{>>${NEAR}*?<<\}`, "g"), whole, "<<}"],
  // Struck words, and what stands in their place.
  [/^\{--[\s\S]*?--\}/gm, whole, "--}"],
  [new RegExp(String.raw`\{--${NEAR}*?--\}`, "g"), whole, "--}"],
  [/^<del>[\s\S]*?<\/del>/gim, whole, "</del>"],
  [/^<s>[\s\S]*?<\/s>/gim, whole, "</s>"],
  [/^<strike>[\s\S]*?<\/strike>/gim, whole, "</strike>"],
  [new RegExp(String.raw`\{~~${NEAR}*?~>(${NEAR}*?)~~\}`, "g"), around, "~~}"],
  [new RegExp(String.raw`\{\+\+(${NEAR}*?)\+\+\}`, "g"), around, "++}"],
  [new RegExp(String.raw`\{==(${NEAR}*?)==\}`, "g"), around, "==}"],
  [new RegExp(String.raw`(?<![~\\])~~(?=[^\s~])(?:(?!~~)${NEAR})*?[^\s~]~~(?!~)`, "g"), whole],
  [/(?<![=\\])==(?=[^\s=])([^=\r\n]*?[^\s=])==(?!=)/g, around],
  // Inserted words, and words with attributes (whose own masks follow).
  [/(?<![+\\\w])\+\+(?=[^\s+])([^+\r\n]*?[^\s+])\+\+(?!\+)/g, around],
  [/\[([^\[\]\r\n]+)\](?=\{(?:[.#][\w-]|[\w-]+=))/g, around],
  // Shortcodes and template tags: what stands between a pair of them is copy.
  [new RegExp(String.raw`\{\{<${NEAR}*?>\}\}|\{\{%${NEAR}*?%\}\}`, "g"), whole, "}}"],
  [/\{%-?[^\r\n]*?-?%\}/g, whole],
  // The names of pages that words lead to, as wikis and Obsidian have them, and what is embedded; not a desk's note in brackets.
  [/!\[\[[^\[\]\r\n]+\]\]/g, whole],
  [
    /\[\[(?!(?:insert|check|confirm|verify|add)\s|[^\[\]\r\n]*\b(?:to come|to follow|goes here|needed|TK)\b|[A-Z ?]+\]\])(?:[^\[\]|\r\n]+\|)?([^\[\]|\r\n]+)\]\]/g,
    around,
  ],
  [/^(?:import|export)\s[^\r\n]*(?:from\s*["'][^\r\n]*|=[^\r\n]*)$/gm, whole],
  [
    new RegExp(
      String.raw`^export (?:const|let|var|function|async|default)\b[^\r\n]*(?:(?<=[{([=>])(?:\r\n|\r|\n)${NEAR}*)?`,
      "gm",
    ),
    whole,
  ],
  // Attributes: kramdown, pandoc.
  [/\{:{1,2}[^{}\r\n]*\}/g, whole],
  [/\{(?:[#.][\w-][^{}\r\n]*|[\w-]+=(?:"[^"{}\r\n]*"|[^\s{}]+)[^{}\r\n]*)\}/g, whole],
  // A source or a note behind the sentence that it is of, as pandoc has them.
  [/(?<=[.!?]["”’)]*)[ \t]?\[-?@[^\]\r\n]{1,200}\]/g, whole],
  [/\^\[[^\]\r\n]{1,400}\]/g, whole],
  [/(?<=[\w.!?"”’)])\^\d{1,3}\^(?!\w)/g, whole],
  // The name of a block, to Obsidian.
  [/(?<=\S[ \t])\^[A-Za-z0-9-]+(?=[ \t]*$)/gm, whole],
  [/^[ \t]*:[ \t]+(?=\S)/g, whole],
  // What an abbreviation means, to kramdown and its like; where a link may lead to, to MyST.
  [/^[ \t]*\*\[[^\[\]\r\n]{1,60}\]:[^\r\n]*$/gm, whole],
  [/^[ \t]*\([\w:.-]+\)=[ \t]*$/gm, whole],
  // Containers and callouts: the first line is markup, and what stands behind its mark names its kind.
  [/^[ \t]*:{3,}[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*:[a-z][\w-]*:[^\r\n]*)*$/gm, whole],
  [/^[ \t]*\/{3}(?:[ \t]+[\w-]+[^\r\n]*)?$/gm, whole],
  [/^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]+[^\r\n]*$/gm, whole],
  [/^[ \t]*===[!+]?[ \t]+"[^"\r\n]*"[ \t]*$/gm, whole],
  [/(?<=^[ \t]*(?:>[ \t]*)+)\[![A-Za-z-]+\][-+]?/gm, whole],
  [/(?<=^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[[ xX]\](?=[ \t])/gm, whole],
  // Shortcodes of WordPress: those with attributes, and what is closed.
  [/\[\/[a-z][\w-]*\]|\[(?:caption|gallery|embed|video|audio|playlist)\b[^\]\r\n]*\]/g, whole],
  [/\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\]\r\n]*"|'[^'\]\r\n]*'|[^\s\]]+))+\s*\](?!\()/g, whole],
  [/\[([a-z][\w-]*)\](?=[\s\S]*?\[\/\1\])(?!\()/g, whole],
];

/** What is no field of the site: a mark for what is to come, and what a mail or a form puts in for the person it is for. */
const KEPT = String.raw`\s*(?:TK\b|(?:user|customer|client|contact|person|account|profile|recipient)\.\w)`;
/** A template's field that stands alone on its line prints none of the copy's words. */
const FIELD_LINE = new RegExp(String.raw`^[ \t]*\{\{(?!${KEPT})[^{}\r\n]*\}\}[ \t]*$`, "gm");
/** What a template prints within the copy. */
const FIELDS = new RegExp(String.raw`\{\{-?(?!${KEPT})[^{}\r\n]+?\}\}`, "g");

/**
 * The text with its markup beyond Markdown taken out: spaces for a line that has nothing else, so that it is blank, and
 * fillers elsewhere. As long as the text, with the same line ends; the text itself where there is none.
 */
export function maskMarkup(text: string): string {
  if (!MAY_MASK.test(text)) return listed(text);
  const spans: [number, number][] = [];
  for (const [pattern, mask, close] of MASKS) {
    const last = close === undefined ? text.length : text.lastIndexOf(close);
    if (last < 0) continue;
    const searched = text.slice(0, last + CLOSE);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(searched); match; match = pattern.exec(searched)) {
      for (const [from, to] of mask(match)) if (from < to) spans.push([match.index + from, match.index + to]);
      if (match[0].length === 0) pattern.lastIndex++;
    }
  }
  if (text.includes("{{"))
    for (const { index, 0: all } of text.matchAll(FIELD_LINE)) spans.push([index, index + all.length]);
  const masked =
    spans.length === 0
      ? text
      : blanked(outdented(withTitles(text, fill(text, spans), spans), ADMONITION.test(text)));
  return listed(masked.includes("{{") ? masked.replace(FIELDS, (all) => FIELD.repeat(all.length)) : masked);
}

/** The first line of a container, with what readers see above it: `:::tip Mind`, `!!! note "Mind"`, `/// note | Mind`, `=== "Front"`. */
const TITLE_WORDS = String.raw`[A-Za-zÀ-ɏ\d“"'‘$£€][^\r\n{}=|]*?`;
const TITLES: readonly RegExp[] = [
  new RegExp(
    String.raw`^( {0,3}:{3,}[ \t]*(?:[\w-]+|\{[^{}\r\n]*\})(?:[ \t]+|\[))(${TITLE_WORDS})\]?[ \t]*(?:\{[^{}\r\n]*\})?[ \t:]*$`,
    "gm",
  ),
  /^( {0,3}(?:!!!|\?\?\?\+?)[ \t]+[\w -]+?[ \t]+")([^"\r\n]+)"[ \t]*$/gm,
  // Words and no quotation marks are classes; these have a stop or a comma.
  /^( {0,3}(?:!!!|\?\?\?\+?)[ \t]+[\w-]+[ \t]+)([^"\r\n]*[.,;:!?’'][^"\r\n]*)$/gm,
  /^( {0,3}===[!+]?[ \t]+")([^"\r\n]+)"[ \t]*$/gm,
  /^( {0,3}\/{3}[ \t]+[\w-]+[ \t]*\|[ \t]*)(\S[^\r\n]*)$/gm,
];

/** A sentence behind the mark of a container is neither its name nor its attributes. */
const SENTENCE_BEHIND = /^( {0,3}(?::{3,}|!!!|\?\?\?\+?|\/{3})[ \t]*(?:\{[^{}\r\n]*\})?)([^\r\n]*)$/gm;

/** The masked text with such titles as headings, unit for unit; its line is taken out whole otherwise. */
function withTitles(text: string, masked: string, spans: readonly (readonly [number, number])[]): string {
  if (!/^ {0,3}(?::::|!!!|\?\?\?|===|\/\/\/)/m.test(text)) return masked;
  let titled = masked;
  for (const pattern of [...TITLES, SENTENCE_BEHIND])
    for (const { index, 1: mark = "", 2: words = "" } of text.matchAll(pattern)) {
      const from = index + mark.length;
      const indent = /^ */.exec(mark)![0].length;
      const end = from + words.length;
      if (pattern === SENTENCE_BEHIND && !holdsCopy(words)) continue;
      const isTaken = /^ *\ufdd0+$/.test(titled.slice(index, end));
      // What stands in a comment is none.
      if (!isTaken || spans.some(([start, stop]) => start < index && index < stop)) continue;
      const head = `${" ".repeat(indent)}# ${FILLER.repeat(mark.length - indent - 2)}`;
      titled = titled.slice(0, index) + head + text.slice(from, end) + titled.slice(end);
    }
  return titled;
}

/** Items of lists that Markdown has no mark for and pandoc has: "(@)" and "#."; and those of which one alone may be something else. */
const ITEM = /^([ \t]{0,3})(\(@[\w-]*\)|#\.)(?=[ \t]+\S)/;
const LETTERED = /^([ \t]{0,3})(\(?(?:[a-z]|[ivx]{1,5})[.)])(?=[ \t]+\S)/;
const MAY_LIST = /^[ \t]{0,3}(?:\(@|\(?[a-z]{1,5}[.)]|#\.)/m;

/** The text with such marks as those of a list, unit for unit, where they begin a line. */
function listed(text: string): string {
  if (!MAY_LIST.test(text)) return text;
  // Lines and their ends in turn.
  const typed = text.split(/(\r\n|\r|\n)/);
  const isLettered = (at: number): boolean => LETTERED.test(typed[at] ?? "");
  return typed
    .map((line, at) => {
      if (at % 2 === 1) return line;
      if (isLettered(at) && (isLettered(at - 2) || isLettered(at + 2))) return line.replace(LETTERED, asItem);
      return line.replace(ITEM, asItem);
    })
    .join("");
}

function asItem(_: string, indent: string, mark: string): string {
  return `${indent}- ${FILLER.repeat(mark.length - 2)}`;
}

/** The first line of an admonition of MkDocs, or of one of its tabs: what is indented below it, over blank lines too, is copy. */
export const ADMONITION =
  /^[ \t]*(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+|===[!+]?[ \t]+"[^"\r\n]*"[ \t]*(?:[\r\n]|$))/;

/** A directive of MyST between fences that holds copy: a box, a quotation. */
const BOX =
  "(?:note|tip|hint|warning|important|caution|danger|attention|error|seealso|admonition|dropdown|card|margin|sidebar|topic|epigraph|highlights|pull-quote|quote)";
export const BOX_FENCE = new RegExp(String.raw`^(?:\x60{3,}|~{3,})\{${BOX}\}`);

/** A line that is a comment to MyST; first in a draft it is pandoc's title. */
const COMMENT_LINE = /^%[ \t][^\r\n]*$/gm;

/** The text with such lines taken out, unit for unit. */
export function withoutCommentLines(text: string): string {
  return text.includes("% ") || text.includes("%\t")
    ? text.replace(COMMENT_LINE, (line) => " ".repeat(line.length))
    : text;
}

/** The text between the fences of such a directive, with its options; the text itself where it is none. */
export function unfenced(text: string): string {
  const lines =
    /^([ \t]*(?:\x60{3,}|~{3,})\{[^\r\n]*(?:\r\n|\r|\n)(?::[\w-]+:[^\r\n]*(?:\r\n|\r|\n))*)[\s\S]*?((?:\r\n|\r|\n)[ \t]*(?:\x60{3,}|~{3,})[ \t]*)?$/.exec(
      text,
    );
  if (!lines || !BOX_FENCE.test(text.trimStart())) return text;
  const [, head = "", foot = ""] = lines;
  return blanked(
    fill(text, [
      [0, head.length],
      [text.length - foot.length, text.length],
    ]),
  );
}

/** The text with fillers in some spans, which may overlap; line ends stay. */
export function fill(text: string, spans: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    const filled = text.slice(start, to).replace(/[^\r\n]/g, FILLER);
    // Emphasis that closes before attributes (`*Word.*{.x}`) does so before a space or a mark alone, and a filler is neither.
    const closes = /[.!?”"’)][*_]{1,3}$/.test(text.slice(Math.max(0, start - 5), start));
    parts.push(text.slice(at, start), closes ? filled.replace(FILLER, " ") : filled);
    at = to;
  }
  return parts.join("") + text.slice(at);
}

/** Lines that hold nothing but fillers become blank. */
export function blanked(text: string): string {
  return text.replace(/^[ \t\ufdd0]*\ufdd0[ \t\ufdd0]*$/gm, (line) => " ".repeat(line.length));
}

/** The text under an admonition is indented, which would read as code. */
function outdented(text: string, isAdmonition: boolean): string {
  if (isAdmonition)
    return text.replace(/^(?: {4}|\t)(?=[^\r\n]*\S)/gm, (indent) => FILLER.repeat(indent.length));
  return text.replace(
    /(?<=(?:^|[\r\n])[ \t\ufdd0]*\ufdd0[ \t\ufdd0]*(?:\r\n|\r|\n))(?: {4}|\t)[^\r\n]+(?:(?:\r\n|\r|\n)(?: {4}|\t)[^\r\n]+)*/g,
    (lines) => lines.replace(/^[ \t]+/gm, (indent) => FILLER.repeat(indent.length)),
  );
}
