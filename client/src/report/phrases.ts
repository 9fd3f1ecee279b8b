import { l10n } from "../../../server/src/lsp/protocol.js";

/** "1 word", "12 words". */
export function wordsCounted(count: number): string {
  return count === 1 ? l10n.t("1 word") : l10n.t("{0} words", count);
}

/** "1 open question", "12 open questions". */
export function questionsCounted(count: number): string {
  return count === 1 ? l10n.t("1 open question") : l10n.t("{0} open questions", count);
}

/** Who decided and on which day, as far as that is known. */
export function signed(who: string, when: string): string {
  return [who, when.slice(0, 10)].filter((part) => part !== "").join(", ");
}

/** The items by a label, in the order in which the labels first come. */
export function groupsOf<T>(items: readonly T[], label: (item: T) => string): [label: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(label(item));
    if (own) own.push(item);
    else groups.set(label(item), [item]);
  }
  return [...groups];
}
