// Tags in copy that is not marked up: HTML as content systems hand it out, and the tagged text of layout programs.

/** Elements of HTML that copy is pasted with. */
const INLINE = "a|abbr|b|bdi|big|cite|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u";
const BLOCK =
  "article|aside|blockquote|body|br|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|img|li|main|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul";
const ATTRIBUTES = String.raw`(?:\s[^<>]*)?`;
const HTML = new RegExp(
  [
    String.raw`<\/?(?:${INLINE})${ATTRIBUTES}\/?>`,
    String.raw`(?<block><\/?(?:${BLOCK})${ATTRIBUTES}\/?>)`,
    String.raw`<!--(?:(?!-->)[^\r\n]){0,400}-->`,
  ].join("|"),
  "gi",
);
/** InDesign: <ASCII-WIN>, <ParaStyle:Body>, <cTypeface:Bold>, <ColorTable:=<Black:COLOR:…>>. */
const INDESIGN = new RegExp(
  [
    String.raw`<(?:ASCII|UNICODE|ANSI|SJIS|BIG5)-(?:WIN|MAC)>`,
    String.raw`(?<block><ParaStyle:[^<>\r\n]*>)`,
    String.raw`<(?:[cpt][A-Z]\w*|[A-Z]\w*Style\w*|Define[A-Z]\w*|Version|FeatureSet|ColorTable|Hyperlink\w*|Footnote\w*|Endnote\w*|Table\w*|Row\w*|Cell\w*):=?(?:<[^<>\r\n]*>)*[^<>\r\n]*>`,
  ].join("|"),
  "g",
);

/** Any tag starts so. */
export const MAY_HAVE_TAG = /<[A-Za-z/!]/;

/** The tags in a text, each with what it reads as: the end of a line, or nothing. */
export function* tagsIn(text: string): Generator<{ start: number; end: number; reads: string }> {
  for (const tags of [HTML, INDESIGN])
    for (const { index, 0: all, groups } of text.matchAll(tags))
      yield { start: index, end: index + all.length, reads: groups?.["block"] === undefined ? "" : "\n" };
}
