import type { ExtensionContext } from "vscode";

/** A rule as the manifest has it: what it flags in a line, and how severe it is where nobody has said otherwise. */
export interface RuleInfo {
  readonly id: string;
  readonly summary: string;
  readonly severity: string;
}

interface RuleSchema {
  readonly markdownDescription: string;
  readonly default?: string;
}

/** Every rule, in the order of the manifest; no rule has a name in the client. */
export function rulesOf({ extension }: ExtensionContext): RuleInfo[] {
  const { contributes } = extension.packageJSON as {
    contributes: {
      configuration: [{ properties: { "stet.rules": { properties: Record<string, RuleSchema> } } }];
    };
  };
  const { properties } = contributes.configuration[0].properties["stet.rules"];
  return Object.entries(properties)
    .filter(([id]) => id.includes("/"))
    .map(([id, { markdownDescription, default: severity = "warning" }]) => ({
      id,
      summary: markdownDescription.split("\n", 1)[0]!,
      severity,
    }));
}
