/** A line of a draft without its line end; `next` is where the following line starts. */
export interface Line {
  start: number;
  end: number;
  next: number;
}

/** Goes through the lines of a text from `from` on; LF, CRLF and a lone CR end a line. The object is reused. */
export function* linesOf(text: string, from: number): Generator<Line> {
  const line: Line = { start: from, end: from, next: from };
  // Drafts without a CR, which is nearly all, are cut by the engine's own search.
  const plain = !text.includes("\r", from);
  let at = from;
  while (at < text.length) {
    line.start = at;
    if (plain) {
      const feed = text.indexOf("\n", at);
      line.end = feed < 0 ? text.length : feed;
    } else {
      let end = at;
      for (; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        if (unit === 0x0a || unit === 0x0d) break;
      }
      line.end = end;
    }
    line.next =
      text.charCodeAt(line.end) === 0x0d && text.charCodeAt(line.end + 1) === 0x0a
        ? line.end + 2
        : line.end + 1;
    yield line;
    at = line.next;
  }
}
