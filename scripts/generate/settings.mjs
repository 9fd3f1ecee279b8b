import { categories } from "./categories.mjs";
import { STYLEBOOK } from "./stylebook-schema.mjs";

const SEVERITY = {
  enum: ["error", "warning", "information", "hint", "off"],
  enumDescriptions: [
    "Must be settled before the copy moves.",
    "Should be settled before the copy moves.",
    "Worth a look.",
    "A quiet mark in the text, not in the list of problems.",
    "Not reviewed.",
  ],
};

const PROFILE = {
  enum: ["wire", "feature", "opinion", "audit"],
  enumDescriptions: [
    "News as an agency writes it: every rule as it comes.",
    "Features: room for scene and voice; claims are asked for less.",
    "Opinion: figures, quotations and names alone.",
    "Everything is asked, as before a story of weight is signed off.",
  ],
  description: "What kind of desk reads: what each rule is worth where nothing else is said.",
};

const NOTES = {
  type: "array",
  items: { type: "string" },
  markdownDescription:
    "Folders of notes (transcripts, releases, filings, tables), by name or relative path, that drafts are held against. Where none is named: `sources` and `notes`, beside the draft or above it.",
};

const OUTLET = {
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "array", items: { type: "string", minLength: 1 } },
  ],
  markdownDescription:
    'The name of this publication, or a list of its names (`["Tull Herald", "the Herald"]`): what it was told itself is never taken from another news outlet.',
};

/** In stet.json only: what a draft is follows from where a newsroom keeps it. */
const formsSchema = (forms) => ({
  type: "object",
  markdownDescription:
    'The form of drafts by their path from this file (`"opinion/**": "opinion"`; without a slash, by their name: `"*.qa.md"`), where it does not show in the copy. Opinion, reviews and letters are not queried for claims and wording; `news` is queried for all. A draft says it for itself in its front matter, as `stet-form: opinion`.',
  additionalProperties: { enum: forms },
});

/** What `stet.rules`, here and in stet.json, may say: a severity or its options, for a rule or a whole category. */
function rulesSchema(rules) {
  const properties = {};
  for (const { name, question, rules: own } of categories(rules))
    properties[name] = {
      markdownDescription: `**${question}** The severity of every \`${name}/\` rule that has no entry of its own.`,
      ...SEVERITY,
    };
  for (const rule of rules) properties[rule.id] = ruleSchema(rule);
  return {
    type: "object",
    markdownDescription:
      "What each rule is worth, by its id or by its category: a severity, or an object with a severity and the rule's options.",
    properties,
    additionalProperties: false,
  };
}

function ruleSchema({ id, summary, defaultSeverity, options }) {
  const described = Object.entries(options).map(
    ([name, { default: value, description }]) => `- \`${name}\` (${JSON.stringify(value)}): ${description}`,
  );
  const markdownDescription = [`${summary}\n\nBy default: \`${defaultSeverity}\`.`, ...described].join("\n");
  if (described.length === 0) return { markdownDescription, default: defaultSeverity, ...SEVERITY };
  const properties = {
    severity: { description: "The rule's severity.", ...SEVERITY, default: defaultSeverity },
  };
  for (const [name, { default: value, description }] of Object.entries(options))
    properties[name] = { type: typeof value, markdownDescription: description, default: value };
  return {
    markdownDescription,
    default: defaultSeverity,
    anyOf: [SEVERITY, { type: "object", properties, additionalProperties: false }],
  };
}

/** The manifest with its settings, and the schema of stet.json, put in place; all else in it stays as it is. */
export function withSettings(manifest, rules) {
  const [settings, ...more] = [manifest.contributes.configuration].flat();
  const generated = {
    "stet.enable": {
      type: "boolean",
      default: true,
      scope: "resource",
      description: "Review Markdown and plain text drafts.",
    },
    "stet.profile": { scope: "resource", default: "wire", ...PROFILE },
    "stet.rules": { scope: "resource", default: {}, ...rulesSchema(rules) },
    "stet.notes": { scope: "resource", default: [], ...NOTES },
    "stet.outlet": { scope: "resource", default: [], ...OUTLET },
  };
  const byHand = Object.entries(settings.properties).filter(([name]) => !(name in generated));
  const properties = { ...generated, ...Object.fromEntries(byHand) };
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      configuration: [{ ...settings, properties }, ...more],
      jsonValidation: [{ fileMatch: "stet.json", url: "./dist/stet.schema.json" }],
    },
  };
}

/** The JSON schema of a newsroom's configuration, stet.json. */
export function configurationSchema(rules, forms) {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Stet: a newsroom's configuration",
    type: "object",
    properties: {
      $schema: { type: "string" },
      profile: PROFILE,
      rules: rulesSchema(rules),
      notes: NOTES,
      outlet: OUTLET,
      forms: formsSchema(forms),
      stylebook: STYLEBOOK,
    },
    additionalProperties: false,
    allowComments: true,
  };
}
