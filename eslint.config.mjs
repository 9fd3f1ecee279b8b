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
