import { blank, FILLER } from "./note-text.js";

/** Who speaks from an offset on, where the format itself says so; null for a change to somebody whom it does not name. */
export interface FormatLabel {
  readonly at: number;
  readonly label: string | null;
}

/** The text of a note without its format; `plain` has the text's own length. */
export interface PlainText {
  readonly plain: string;
  readonly labels: readonly FormatLabel[];
}

/**
 * Takes the format of a note away by the ending of its path, so that offsets stay those of the file: cue numbers and times
 * of captions, tags and entities of HTML, keys of JSON, emphasis of Markdown.
 */
export function plainText(path: string, text: string): PlainText {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  switch (ending) {
    case "vtt":
    case "srt":
      return ofCaptions(text);
    case "json":
    case "otr":
      return ofJson(text);
    case "html":
    case "htm":
      return { plain: withoutTags(text), labels: [] };
    case "csv":
    case "tsv":
      return ofTable(text, ending === "tsv" ? "\t" : null);
    case "md":
    case "markdown":
      return { plain: withoutEmphasis(text), labels: [] };
    default:
      return { plain: withoutLineNumbers(text), labels: [] };
  }
}

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;
const VOICE_TAG = /<v(?:\.[^\s>]*)?\s+([^>]+)>/g;

/** WebVTT and SubRip: rolling captions tell each line twice or three times, and it is kept once. */
function ofCaptions(text: string): PlainText {
  const labels: FormatLabel[] = [];
  let last = "";
  let aside = false;
  let offset = 0;
  let begins = false;
  let named = false;
  const lines = text.split("\n").map((line, index, all) => {
    const start = offset;
    offset += line.length + 1;
    if (/^\s*$/.test(line)) aside = false;
    if (/^\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(line)) aside = true;
    const isCueName = TIMING.test(all[index + 1] ?? "");
    if (TIMING.test(line)) begins = true;
    if (aside || TIMING.test(line) || isCueName) return blank(line);
    // A voice speaks in its cue only; a dash or ">>" is somebody else, named behind it or not at all.
    const change = /^\s*(?:<[^v][^>]*>)*(?:&gt;&gt;+|>>+|[-‐–—](?!\d))\s*/.exec(line);
    const hasVoice = line.search(VOICE_TAG) >= 0;
    if (change || (begins && named && !hasVoice && /\S/.test(line))) {
      labels.push({ at: start, label: null });
      if (!hasVoice) named = false;
    }
    begins &&= !/\S/.test(line);
    if (hasVoice) named = true;
    for (const [tag, label] of line.matchAll(VOICE_TAG))
      labels.push({ at: start + line.indexOf(tag), label: label! });
    const said = withoutTags(change ? blank(change[0]) + line.slice(change[0].length) : line);
    const words = said.replace(/\s+/g, " ").trim();
    if (words !== "" && words === last) return blank(line);
    if (words !== "") last = words;
    return said;
  });
  return { plain: lines.join("\n"), labels };
}

const BLOCK_TAG = /^<\/?(?:p|div|br|li|ul|ol|tr|t[dh]|table|h[1-6]|blockquote|section|article|hr)\b/i;

/** HTML as it reads: a line feed for each tag that ends a line, blanks for the rest. */
export function withoutTags(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, blank)
    .replace(/<\/?[a-z\d][^<>]*>/gi, (tag) => (BLOCK_TAG.test(tag) ? `\n${blank(tag.slice(1))}` : blank(tag)))
    .replace(/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi, (entity) =>
      padded(decoded(entity), entity.length),
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  pound: "£",
  euro: "€",
  eacute: "é",
};

function decoded(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (name.startsWith("#")) {
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 31 && code < 0x10000 && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCharCode(code)
      : " ";
  }
  return ENTITIES[name] ?? " ";
}

/** A character in place of a longer way to write it. */
export function padded(character: string, length: number): string {
  return character + (character === " " ? " " : FILLER).repeat(Math.max(0, length - character.length));
}

/** Whisper's `segments`, with or without speakers, and oTranscribe's one `text` of HTML. */
function ofJson(text: string): PlainText {
  const labels: FormatLabel[] = [];
  const from = Math.max(0, text.search(/"(?:segments|utterances|monologues)"\s*:/));
  const kept: { start: number; end: number }[] = [];
  let speaker = "";
  for (const match of text
    .slice(from)
    .matchAll(/"(text|transcript|speaker|speaker_name|speakerName)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|null)/g)) {
    if (match[2] === undefined) {
      if (match[1]!.startsWith("speaker")) speaker = "";
      continue;
    }
    const end = from + match.index + match[0].length - 1;
    const start = end - match[2].length;
    if (match[1]!.startsWith("speaker")) {
      speaker = match[2];
      // A speaker told behind the words of its segment is theirs.
      const last = kept.at(-1);
      if (last && !text.slice(last.end, start).includes("{")) {
        if (labels.at(-1)?.at === last.start) labels.pop();
        labels.push({ at: last.start, label: speaker });
      }
    } else {
      kept.push({ start, end });
      if (speaker !== "" || labels.length > 0) labels.push({ at: start, label: speaker || null });
    }
  }
  let plain = "";
  for (const { start, end } of kept)
    plain += blank(text.slice(plain.length, start)) + unescaped(text.slice(start, end));
  plain += blank(text.slice(plain.length));
  return { plain: withoutTags(plain), labels };
}

function unescaped(raw: string): string {
  return raw.replace(/\\(?:u([\da-f]{4})|(.))/gi, (escape, code: string | undefined, letter: string) =>
    code !== undefined
      ? padded(String.fromCharCode(parseInt(code, 16)), escape.length)
      : letter === "n"
        ? " \n"
        : /[rtbf]/.test(letter)
          ? "  "
          : padded(letter, 2),
  );
}

/** A transcript in a table, by the names of its columns; any other table as it stands. */
function ofTable(text: string, given: string | null): PlainText {
  const head = text.slice(0, Math.max(0, text.indexOf("\n")));
  const delimiter = given ?? (/;/.test(head) && !/,/.test(head) ? ";" : ",");
  const names = head.split(delimiter).map((name) => name.replace(/["\s]/g, "").toLowerCase());
  const who = names.findIndex((name) => /^(?:speaker|speakername|who|voice)$/.test(name));
  const what = names.findIndex((name) => /^(?:text|transcript|words|quote|utterance|said)$/.test(name));
  if (who < 0 || what < 0) return { plain: text, labels: [] };
  const labels: FormatLabel[] = [];
  let plain = blank(text.slice(0, head.length + 1));
  for (const row of rowsOf(text.slice(head.length + 1), delimiter, head.length + 1)) {
    const [label, said] = [row[who], row[what]];
    if (!label || !said) continue;
    labels.push({ at: said.start, label: text.slice(label.start, label.end).trim() || null });
    plain += blank(text.slice(plain.length, said.start)) + text.slice(said.start, said.end);
  }
  return { plain: plain + blank(text.slice(plain.length)), labels };
}

/** The cells of each row of a delimited table, by their spans in the file, without quotes around them. */
export function* rowsOf(
  text: string,
  delimiter: string,
  offset = 0,
): Generator<{ readonly start: number; readonly end: number }[]> {
  let row: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"';
    let end = at + (quoted ? 1 : 0);
    if (quoted) {
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
        end += text[end] === '"' ? 2 : 1;
      row.push({ start: offset + at + 1, end: offset + Math.min(end, text.length) });
      end++;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
    } else {
      while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
      const last = text[end - 1] === "\r" ? end - 1 : end;
      row.push({ start: offset + at, end: offset + Math.max(at, last) });
    }
    if (text[end] !== delimiter) {
      yield row;
      row = [];
    }
    at = end + 1;
  }
  if (row.length > 0) yield row;
}

/** Emphasis, link targets and list marks are blank; bold type keeps its place, so that names in it can be told. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/\]\([^()\n]*\)/g, blank)
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^#{1,6}(?=\s)/gmu, blank);
}

const NUMBERED = /^[ \t]{0,8}\d{1,2}(?=[ \t]{2,}|\t|\r?$)/gm;

/** "41:12  A.  I was told": the page and the line of a deposition. */
const PAGED = /^[ \t]{0,8}(\d{1,5}):(\d{1,2})(?=[ \t]|\r?$)/gm;
/** A page has no more lines. */
const MOST_LINES = 28;

/** Whether lines have their page and number before them; times rise by more, and beyond. */
function arePaged(text: string, lines: number): boolean {
  const found = [...text.matchAll(PAGED)].map(([, page, line]) => [Number(page), Number(line)] as const);
  if (found.length < 4 || found.length <= lines * 0.5) return false;
  if (found.some(([, line]) => line === 0 || line > MOST_LINES)) return false;
  const rising = found.filter(([page, line], index) => {
    const [before, last] = found[index - 1] ?? [page, 0];
    return page === before ? line > last && line <= last + 3 : page > before && line <= 3;
  });
  return rising.length >= found.length * 0.8;
}

/** A court transcript has a number on each of its 25 lines. */
function withoutLineNumbers(text: string): string {
  const numbers = text.match(NUMBERED)?.map(Number) ?? [];
  const rising = numbers.filter((number, index) => index > 0 && number === numbers[index - 1]! + 1).length;
  const lines = text.match(/\S[^\n]*/g)?.length ?? 0;
  if (arePaged(text, lines)) return text.replace(PAGED, blank);
  return rising >= 4 && rising > lines * 0.5 ? text.replace(NUMBERED, blank) : text;
}
