/** A draft with one finding, of `copy/placeholder`, and a `stet.json` that turns that rule off. */
export const TEXT = "It will take TK weeks.\n";
export const OFF = '{ "rules": { "copy/placeholder": "off" } }';
/** What an editor says it can do that asks for diagnostics, and one that is sent them. */
export const PULLS = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceFolders: true },
};
export const PUSHED = { workspace: { workspaceFolders: true } };
