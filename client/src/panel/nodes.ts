// The panel's tree as plain nodes, made of a draft's overview. No rule has a name here: what is shown is the server's.
import type { Uri } from "vscode";
import { l10n, type Overview, type ShownStet } from "../../../server/src/lsp/protocol.js";

export type OverviewRange = Overview["findings"][number]["range"];
export type Grouping = "paragraph" | "kind";

/** A row of the tree. */
export interface Node {
  /** Tells it from its siblings while the draft changes, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon's name, and a theme colour for it. */
  readonly icon?: string;
  readonly colour?: string;
  /** What the menus may offer on it. */
  readonly context?: "finding" | "stet";
  readonly children?: readonly Node[];
  /** Closed until somebody opens it. */
  readonly closed?: boolean;
  /** Where a click leads. */
  readonly draft: Uri;
  readonly range?: OverviewRange | null;
  readonly finding?: Overview["findings"][number];
  readonly stet?: ShownStet;
}

const SEVERITIES = {
  error: { icon: "error", colour: "problemsErrorIcon.foreground" },
  warning: { icon: "warning", colour: "problemsWarningIcon.foreground" },
  information: { icon: "info", colour: "problemsInfoIcon.foreground" },
  hint: { icon: "circle-outline", colour: "descriptionForeground" },
} as const;

/** The rows at the top of the tree. */
export function nodesOf(draft: Uri, overview: Overview, grouping: Grouping): Node[] {
  const { findings, sources, claims, figures, stets } = overview;
  const open: Node = {
    id: "open",
    draft,
    label: l10n.t("Open"),
    description:
      findings.length === 0 ? l10n.t("nothing: the desk has no question") : String(findings.length),
    icon: findings.length === 0 ? "pass" : "checklist",
    children: findingNodes(draft, findings, grouping),
  };
  const sections: Node[] = [
    open,
    section(
      draft,
      "sources",
      l10n.t("Sources"),
      "person",
      sourceNodes(draft, sources),
      String(sources.length),
    ),
    section(
      draft,
      "claims",
      l10n.t("Claims"),
      "quote",
      claims.map(({ state, label, sentences }) => ({
        id: `claims/${state}`,
        draft,
        label,
        description: String(sentences.length),
        closed: state !== "open",
        children: sentences.map(({ range, words }, index) => ({
          id: `claims/${state}/${index}`,
          draft,
          label: words,
          range,
          tooltip: words,
        })),
      })),
      claims.map(({ label, sentences }) => `${sentences.length} ${label.toLowerCase()}`).join(" · "),
    ),
    section(
      draft,
      "figures",
      l10n.t("Figures"),
      "symbol-numeric",
      figures.map(({ state, label, figures: alike }) => ({
        id: `figures/${state}`,
        draft,
        label,
        description: String(alike.length),
        closed: state !== "disagrees",
        children: alike.map(({ range, words, sentence }, index) => ({
          id: `figures/${state}/${index}`,
          draft,
          label: words,
          description: sentence,
          tooltip: sentence,
          range,
        })),
      })),
      String(figures.reduce((sum, { figures: alike }) => sum + alike.length, 0)),
    ),
    section(
      draft,
      "stets",
      l10n.t("Let stand"),
      "verified",
      stets.map((stet) => stetNode(draft, stet)),
      String(stets.length),
    ),
  ];
  return sections.filter(({ id, children }) => id === "open" || (children?.length ?? 0) > 0);
}

function section(
  draft: Uri,
  id: string,
  label: string,
  icon: string,
  children: readonly Node[],
  description: string,
): Node {
  return { id, draft, label, icon, children, description, closed: true };
}

function findingNodes(draft: Uri, findings: Overview["findings"], grouping: Grouping): Node[] {
  const groups = new Map<string, Node[]>();
  for (const finding of findings) {
    const group = grouping === "paragraph" ? finding.place : finding.kind;
    const rows = groups.get(group) ?? [];
    groups.set(group, rows);
    const { severity, message, rule, words, fix, range } = finding;
    rows.push({
      id: `open/${group}/${rule}/${words}/${rows.length}`,
      draft,
      label: message,
      description: grouping === "kind" ? finding.place : "",
      tooltip: [message, fix && l10n.t("Fix: {0}", fix), rule].filter((line) => line !== "").join("\n\n"),
      ...SEVERITIES[severity],
      context: "finding",
      range,
      finding,
    });
  }
  return [...groups].map(([label, children]) => ({
    id: `open/${label}`,
    draft,
    label,
    description: grouping === "kind" ? String(children.length) : placed(children),
    children,
    range: grouping === "paragraph" ? (children[0]?.range ?? null) : null,
  }));
}

/** Where a paragraph's findings begin, as the editor counts lines, and how many they are where that does not show at once. */
function placed(children: readonly Node[]): string {
  const line = l10n.t("line {0}", (children[0]?.range?.start.line ?? 0) + 1);
  return children.length === 1 ? line : l10n.t("{0} · {1} findings", line, children.length);
}

const ICONS: Readonly<Record<Overview["sources"][number]["kind"], string>> = {
  person: "person",
  organisation: "organization",
  document: "file-text",
  group: "organization",
  anonymous: "question",
  vague: "question",
};

const groups = () => ({
  named: l10n.t("Named"),
  described: l10n.t("Described, not named"),
  anonymous: l10n.t("Name withheld"),
  vague: l10n.t("Nobody in particular"),
});

/** How often somebody is cited, and at what length: "3 times, 40 words, 12 quoted". */
function extent(times: number, words: number, quoted: number): string {
  return [
    times === 1 ? l10n.t("once") : l10n.t("{0} times", times),
    words === 1 ? l10n.t("1 word") : l10n.t("{0} words", words),
    ...(quoted > 0 ? [l10n.t("{0} quoted", quoted)] : []),
  ].join(", ");
}

function sourceNodes(draft: Uri, sources: Overview["sources"]): Node[] {
  return (["vague", "anonymous", "named", "described"] as const).flatMap((group) => {
    const own = sources.filter((source) => source.group === group);
    if (own.length === 0) return [];
    const children = own.map(({ name, role, kind, introduced, cited, words, quoted }): Node => {
      const said = extent(cited.length, words, quoted);
      const isUnknown = group === "named" && introduced === null;
      return {
        id: `sources/${group}/${name}`,
        draft,
        label: name,
        description: [said, isUnknown ? l10n.t("not introduced") : role]
          .filter((part) => part !== "")
          .join(" · "),
        tooltip: [role === "" ? name : `${name}, ${role}`, l10n.t("Cited {0}.", said)].join("\n\n"),
        icon: isUnknown ? "warning" : ICONS[kind],
        ...(isUnknown && { colour: "problemsWarningIcon.foreground" }),
        range: introduced ?? cited[0]?.range ?? null,
        closed: true,
        children: cited.map(({ range, words: quote }, index) => ({
          id: `sources/${group}/${name}/${index}`,
          draft,
          label: quote === "" ? l10n.t("named") : quote,
          description: l10n.t("line {0}", range.start.line + 1),
          range,
        })),
      };
    });
    return [
      { id: `sources/${group}`, draft, label: groups()[group], description: String(own.length), children },
    ];
  });
}

function stetNode(draft: Uri, stet: ShownStet): Node {
  const { id, words, reason, who, when, rule, message, range } = stet;
  const by = [who, when.slice(0, 10)].filter((part) => part !== "").join(", ");
  const gone = range === null ? l10n.t("no longer flagged") : "";
  return {
    id: `stets/${id}`,
    draft,
    label: message || `“${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}”`,
    description: [gone, reason || l10n.t("no reason given"), by].filter((part) => part !== "").join(" · "),
    tooltip: [message, reason, by, rule].filter((line) => line !== "").join("\n\n"),
    icon: range === null ? "history" : "verified",
    context: "stet",
    range,
    stet,
  };
}
