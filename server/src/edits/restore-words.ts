/** Words of a note or a draft as Markdown shows them: no mark in them formats, links or embeds anything. */
export function plainInline(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&").replace(/\s+/g, " ");
}
