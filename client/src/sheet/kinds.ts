import { l10n, type SheetItem } from "../../../server/src/lsp/protocol.js";

/** What the parts of a sheet are called. */
export function kindNames(): Readonly<Record<SheetItem["kind"], string>> {
  return { quotation: l10n.t("Quotations"), figure: l10n.t("Figures and dates"), name: l10n.t("Names") };
}
