// Tags in copy that is not marked up: HTML as content systems hand it out, and the tagged text of layout programs.

/** Elements of HTML that copy is pasted with. */
const INLINE = "a|abbr|b|bdi|big|cite|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u";
const BLOCK =
  "article|aside|blockquote|body|br|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|img|li|main|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul";
const ATTRIBUTES = String.raw`(?:\s[^<>]*)?`;
const TAGS = new RegExp(
  [
    String.raw`<\/?(?:${INLINE})${ATTRIBUTES}\/?>`,
    String.raw`(?<block><\/?(?:${BLOCK})${ATTRIBUTES}\/?>)`,
    String.raw`<!--(?:(?!-->)[^\r\n])*-->`,
    // InDesign: <ASCII-WIN>, <ParaStyle:Body>, <cTypeface:Bold>, <ColorTable:=<Black:COLOR:…>>.
    String.raw`<(?:ASCII|UNICODE|ANSI|SJIS|BIG5)-(?:WIN|MAC)>`,
    String.raw`(?<style><ParaStyle:[^<>\r\n]*>)`,
    String.raw`<[A-Za-z]+:(?!\/\/)=?(?:<[^<>\r\n]*>)*(?:[^<>@\r\n]*)>`,
  ].join("|"),
  "gi",
);

/** Any tag starts so. */
export const MAY_HAVE_TAG = /<[A-Za-z/!]/;

/** The tags in a text, each with what it reads as: the end of a line, or nothing. */
export function* tagsIn(text: string): Generator<{ start: number; end: number; reads: string }> {
  for (const { index, 0: all, groups } of text.matchAll(TAGS)) {
    const breaks = groups?.["block"] !== undefined || groups?.["style"] !== undefined;
    yield { start: index, end: index + all.length, reads: breaks ? "\n" : "" };
  }
}
