import type { Figure } from "./figure.js";

const SIGN = /^[\s-]?(?:%|per[\s-]?cent|pct|pc|p\.c\.?)(?![A-Za-z])/i;

/** What says "percent" behind a share's number, as it is written and with its space ("%", " per cent", "pc", " p.c."); "" for none. */
export function percentSign(prose: string, { number, toNumber, end }: Figure): string {
  return SIGN.exec(prose.slice((toNumber ?? number).end, end))?.[0] ?? "";
}
