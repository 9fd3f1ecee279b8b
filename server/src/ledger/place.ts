/** Where a folder's ledger lies, from that folder. */
export const LEDGER = ".stet/ledger.jsonl";

/** Where the ticks of its verification sheets lie: beside it, in lines of the same make. */
export const TICKS = ".stet/verified.jsonl";

/** Where what git is told of ledgers lies, and what that is: two desks' lines are both kept, and no line end is changed. */
export const LEDGER_ATTRIBUTES = ".stet/.gitattributes";
export const ATTRIBUTES = "*.jsonl merge=union text eol=lf\n";

/** What is written behind a ledger's text so that the line stands by itself at its end. */
export function asAppended(text: string, line: string): string {
  return `${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`;
}
