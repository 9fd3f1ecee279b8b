// Lint: typescript-eslint's strict rules, and the order of the rooms as import bans made from one array.
import tseslint from "typescript-eslint";

/** The rooms in their one direction: a room may import itself and the rooms before it (DESIGN: ARCHITECTURE.md). */
const rooms = [
  "l10n",
  "text",
  "lexicon",
  "annotations",
  "notes",
  "edits",
  "hints",
  "rules",
  "ledger",
  "review",
  "features",
  "lsp",
];
/** The doors come last; the command line runs on Node and shares its way to files, no other door knows another. */
const doors = ["node", "browser", "cli"];
const shared = { cli: ["node"] };

const ban = (group, message) => ({ group, message });
const roomBans = [...rooms, ...doors].map((room) => {
  const at = rooms.indexOf(room);
  const later =
    at < 0
      ? doors.filter((door) => door !== room && !shared[room]?.includes(door))
      : [...rooms.slice(at + 1), ...doors];
  const patterns = [
    ban(
      later.map((other) => `**/${other}/**`),
      `The room "${room}" may not import a later room.`,
    ),
    ban(["vscode"], "Only client/ may import vscode."),
  ];
  if (at >= 0)
    patterns.push(ban(["node:*", "fs", "path", "os", "child_process"], "Node belongs to the doors."));
  if (at >= 0 && at < rooms.indexOf("features"))
    patterns.push(ban(["vscode-languageserver*", "vscode-languageserver*/**"], "LSP begins at features/."));
  if (room === "features")
    patterns.push(
      ban(["vscode-languageserver", "vscode-languageserver/**"], "Features speak LSP's plain types only."),
    );
  return {
    files: [`server/src/${room}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
});

/** The annotators in their one direction: each may look at what those before it have found. */
const annotators = [
  "tags",
  "figures",
  "quotations",
  "facts",
  "dates",
  "mentions",
  "attributions",
  "sources",
  "outlets",
  "unnamed",
  "claims",
  "accusations",
  "wording",
  "ties",
];
/** What an attribution may be of: a type that it has of a later one. */
const lookingAhead = { attributions: ["sources"] };
const ofAnnotations = roomBans[rooms.indexOf("annotations")].rules["no-restricted-imports"][1].patterns;
const annotatorBans = annotators.slice(0, -1).map((name, at) => {
  const later = annotators.slice(at + 1).filter((other) => !lookingAhead[name]?.includes(other));
  const order = {
    regex: `^(?:\\.\\./)+(?:${later.join("|")})/`,
    message: `The annotator "${name}" may not look at a later one.`,
  };
  return {
    files: [`server/src/annotations/${name}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns: [...ofAnnotations, order] }] },
  };
});

/** Rules of figures that read prose themselves still: none may join them, and each that leaves is taken off. */
const readersOfProse = [
  "arithmetic/percent-words.ts",
  "arithmetic/table-totals.ts",
  "arithmetic/table.ts",
  "conflicts/caption-conflicts.ts",
  "conflicts/conflict-fixes.ts",
  "conflicts/figure-mention.ts",
  "conflicts/headline-conflicts.ts",
  "conflicts/same-quantity.ts",
  "conflicts/table-conflicts.ts",
  "conflicts/text-conflicts.ts",
  "conflicts/text-figures.ts",
  "conflicts/words-around.ts",
  "dates/anniversaries.ts",
  "dates/durations.ts",
  "dates/elapsed.ts",
  "dates/lives.ts",
  "dates/next-day.ts",
  "dates/problem.ts",
  "dates/weekdays.ts",
  "missing-baseline.ts",
  "percent-mismatch.ts",
  "points-not-percent.ts",
  "quantifiers/multiple-fixes.ts",
  "quantifiers/multiples.ts",
  "quantifiers/share-fixes.ts",
  "quantifiers/shares.ts",
  "quantifiers/sizes.ts",
  "quantifiers/unanimous.ts",
  "ranks/ages.ts",
  "ranks/order.ts",
  "ranks/series.ts",
  "ranks/table-leaders.ts",
  "shares-over-100.ts",
  "ties/promises.ts",
  "units/conversions.ts",
  "units/products.ts",
  "units/same-amount.ts",
].map((file) => `server/src/rules/statistics/${file}`);

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", ".vscode-test/**", "seeds/**"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  ...roomBans,
  ...annotatorBans,
  {
    files: ["server/src/rules/statistics/**/*.ts"],
    ignores: readersOfProse,
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[regex], NewExpression[callee.name='RegExp']",
          message:
            "Rules of figures read no prose: what the words say belongs in annotations/facts or annotations/ties.",
        },
        {
          selector: "ImportDeclaration[source.value=/\\u002Flexicon\\u002F/]",
          message: "Rules of figures hold no word lists: annotations read them.",
        },
      ],
    },
  },
  {
    files: ["client/src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ban(
              ["**/server/src/**", "!**/server/src/lsp", "!**/server/src/lsp/protocol.js"],
              "The client knows only lsp/protocol.",
            ),
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
);
