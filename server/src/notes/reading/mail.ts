import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import type { Span } from "../../text/span.js";
import { isNobody, PERSON } from "./authors.js";
import { displayName } from "./display-names.js";
import { blank, FILLER } from "./note-text.js";
import { padded } from "./plain-text.js";

/** A text in a message: a body, or a file that it carries. */
export interface MailPart extends Span {
  /** Its name, or one with the ending of its kind. */
  readonly path: string;
  readonly attached: boolean;
  /** As long as its stretch of the message, transfer encoding taken away. */
  readonly text: string;
}

/** A message (RFC 5322) by its parts (RFC 2046). */
export interface Mail {
  /** The person it is from; null where the head names none, or the words cannot be read. */
  readonly sender: string | null;
  readonly parts: readonly MailPart[];
}

/** Takes a message apart; null for a text without a head. Pictures and the like are no parts. */
export function mailOf(text: string): Mail | null {
  const head = headOf(text, 0, text.length);
  if (!head) return null;
  const parts: MailPart[] = [];
  const unread = !collect(text, head, text.length, parts, 0);
  return { sender: unread ? null : senderOf(head.text), parts };
}

interface Head {
  readonly text: string;
  readonly body: number;
}

function headOf(text: string, start: number, end: number): Head | null {
  const part = text.slice(start, end);
  // A part may have no head at all: its first line is empty.
  const empty = /^\r?\n/.exec(part);
  if (empty && start > 0) return { text: "", body: start + empty[0].length };
  const gap = /\r?\n\r?\n/.exec(part);
  if (!gap || !/^(?:From |[\w-]+:)/.test(part)) return null;
  // A head may go on over lines that begin with a blank.
  return {
    text: part.slice(0, gap.index).replace(/\r?\n[ \t]+/g, " "),
    body: start + gap.index + gap[0].length,
  };
}

const DEEPEST = 8;

/** Adds the texts of a part and of those in it; false where one of its bodies cannot be read. */
function collect(text: string, head: Head, end: number, into: MailPart[], depth: number): boolean {
  const type = /^Content-Type:\s*([\w.+-]+\/[\w.+-]+)/im.exec(head.text)?.[1]?.toLowerCase() ?? "text/plain";
  const boundary = /^Content-Type:.*\bboundary=(?:"([^"\r\n]+)"|([^\s;"]+))/im.exec(head.text);
  if (boundary && depth < DEEPEST) {
    const found: MailPart[] = [];
    let read = true;
    for (const { start, end: to } of between(text, head.body, end, boundary[1] ?? boundary[2]!)) {
      const inner = headOf(text, start, to);
      if (inner) read = collect(text, inner, to, found, depth + 1) && read;
    }
    // The same words twice or three times: the plainest form is kept.
    const [bodies, others] = [found.filter((part) => !part.attached), found.filter((part) => part.attached)];
    if (type === "multipart/alternative" && bodies.length > 1)
      into.push(
        bodies.find(({ path, text: words }) => path === "body.txt" && /\S/.test(words)) ?? bodies[0]!,
      );
    else into.push(...bodies);
    into.push(...others);
    return read;
  }
  const named = /\b(?:file)?name\*?=(?:"([^"\r\n]+)"|([^\s;"]+))/i.exec(head.text);
  const name = named?.[1] ?? named?.[2];
  const attached = name !== undefined || /^Content-Disposition:\s*attachment/im.test(head.text);
  if (type === "message/rfc822") {
    into.push({
      start: head.body,
      end,
      path: "message.eml",
      attached: true,
      text: text.slice(head.body, end),
    });
    return true;
  }
  if (!type.startsWith("text/")) return true;
  const encoding = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head.text)?.[1]?.toLowerCase();
  if (encoding === "base64") return attached;
  const words = text.slice(head.body, end);
  const ending = type === "text/html" ? "html" : "txt";
  into.push({
    start: head.body,
    end,
    path: attached ? (name?.includes(".") ? name : `part.${ending}`) : `body.${ending}`,
    attached,
    text: encoding === "quoted-printable" ? unquoted(words) : words,
  });
  return true;
}

/** The stretches between the lines that a boundary makes. */
function between(text: string, from: number, to: number, boundary: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = from; at < to;) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 || feed >= to ? to : feed + 1;
    const line = text.slice(at, end).trimEnd();
    if (line === `--${boundary}` || line === `--${boundary}--`) {
      if (open >= 0) found.push({ start: open, end: at });
      open = line.length > boundary.length + 2 ? -1 : end;
    }
    at = end;
  }
  if (open >= 0) found.push({ start: open, end: to });
  return found;
}

const WHOLE = new RegExp(`^${PERSON}$`, "u");

/** The name of the person in "From:", in the order of speech; null for an address, an office or a desk. */
function senderOf(head: string): string | null {
  const raw = /^From:[ \t]*(.*)$/im.exec(head)?.[1] ?? "";
  const shown = displayName(decodedWords(raw).replace(/\\(?=")/g, ""));
  if (shown === null) return null;
  const person = WHOLE.exec(shown.name)?.[1] ?? (GIVEN_NAMES.has(folded(shown.name)) ? shown.name : null);
  return person !== null && isNobody(person) ? null : person;
}

/** Words of a head that are written in ASCII (RFC 2047): `=?UTF-8?Q?Ren=C3=A9e?=`. */
function decodedWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, "?==?").replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (whole, word: string) => {
    try {
      return decodeURIComponent(
        word
          .replaceAll("%", "%25")
          .replaceAll("_", " ")
          .replace(/=([\dA-F]{2})/gi, "%$1"),
      );
    } catch {
      return whole;
    }
  });
}

function unquoted(text: string): string {
  return text
    .replace(/=\r?\n/g, (ending) => FILLER.repeat(ending.length))
    .replace(/(?:=[\dA-F]{2})+/g, (bytes) => {
      try {
        return padded(decodeURIComponent(bytes.replaceAll("=", "%")), bytes.length);
      } catch {
        return blank(bytes);
      }
    });
}
