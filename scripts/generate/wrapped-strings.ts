// Reads what is said to the writer out of the sources: the English of every `l10n.t(…)`, and what is said without it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Where what a name or a call is given is shown: such a text is said to the writer, be it one word. */
const SHOWN_NAMES = new Set(
  "label title description tooltip placeHolder placeholder detail prompt message modal why".split(" "),
);
const SHOWN_BY = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|createWebviewPanel)$/;
/** What is for nobody's eyes, or for those of whoever mends the program. */
const NOT_SHOWN = /^(?:log|console)$/;
/** What says its first argument, or marks it to be said later. */
const WRAPS = /^(?:(?:l10n\.)?t|english)$/;
/** Constants that are no words of the product's: a style, a script, the sample draft; and what rules tell the manifest. */
const EXEMPT = /^(?:\w*STYLE|SCRIPT|SAMPLE|border(?:Style|Width)|summary|options)$/;
/** What takes words to look for or to compare with. */
const LOOKS_FOR = /^(?:words|split|has|get|includes|startsWith|endsWith|test|replaceTyped)$/;
/** The product's name is the same everywhere. */
const NAME = "Stet";
const PROSE = /\p{L}[\p{L}’]*,? \p{Ll}/u;
const WORD = /\p{L}{2}/u;
/** Attributes of HTML that are read out or shown. */
const READ_OUT = /(?:aria-label|alt|title|placeholder)="([^"$]*\p{L}[^"]*)"/gu;

/** The sources below a folder, parsed. */
export function sourcesBelow(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    });
}

/**
 * The English of every `l10n.t(…)`, `t(…)`, `english(…)` and t`…`, in the order of the source; one whose text is put together at run
 * time cannot be found in a bundle. `t` may say what `english` has marked.
 * @throws where the first argument is no plain text
 */
export function wrappedIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTagged(node))
      found.push(piecesOf(node.template).reduce((text, piece, at) => `${text}{${at - 1}}${piece}`));
    if (isWrap(node) && !saysMarked(node)) {
      const [first] = node.arguments;
      if (!first || !ts.isStringLiteralLike(first))
        throw new Error(`${placeOf(first ?? node)}: the first argument of l10n.t is a plain text`);
      found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * What is said to the writer without `l10n.t`, each with its file and line.
 */
export function unwrappedIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    const isNamed = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
    if (isNamed && EXEMPT.test(node.name.getText())) return;
    if (ts.isCallExpression(node) && isForNobody(node)) return;
    if (isComparison(node)) return;
    if (isWrap(node)) {
      for (const argument of saysMarked(node) ? node.arguments : node.arguments.slice(1)) visit(argument);
      return;
    }
    if (isTagged(node)) {
      if (ts.isTemplateExpression(node.template)) ts.forEachChild(node.template, visit);
      return;
    }
    const isMarkup = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "html";
    const text = isMarkup ? node.template : node;
    if (ts.isStringLiteralLike(text) || ts.isTemplateExpression(text)) {
      const said = saidIn(piecesOf(text));
      const isSaid = isMarkup || isShown(node) ? WORD.test(said) : PROSE.test(said);
      if (isSaid && said !== NAME) found.push(`${placeOf(node)}: ${said}`);
      ts.forEachChild(text, visit);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isWrap(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && WRAPS.test(node.expression.getText());
}

function isTagged(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && WRAPS.test(node.tag.getText());
}

/** `t(LABELS[state])`: the text is that of a constant, which is found there. */
function saysMarked({ expression, arguments: [first] }: ts.CallExpression): boolean {
  return (
    expression.getText() === "t" &&
    first !== undefined &&
    !ts.isStringLiteralLike(first) &&
    !ts.isTemplateExpression(first) &&
    !ts.isBinaryExpression(first)
  );
}

function isForNobody({ expression }: ts.CallExpression): boolean {
  return NOT_SHOWN.test(objectOf(expression)) || LOOKS_FOR.test(expression.getText().replace(/^.*\./s, ""));
}

function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText());
}

/** `log` of `this.log.error`. */
function objectOf(called: ts.Expression): string {
  return ts.isPropertyAccessExpression(called) ? called.expression.getText().replace(/^.*\./, "") : "";
}

/** Whether a text is the value of a name that is shown, or handed to what shows it, by way of a choice or not. */
function isShown(node: ts.Node): boolean {
  let at = node;
  while (
    ts.isConditionalExpression(at.parent) ||
    ts.isParenthesizedExpression(at.parent) ||
    (ts.isBinaryExpression(at.parent) && at.parent.right === at)
  ) {
    if (ts.isConditionalExpression(at.parent) && at.parent.condition === at) return false;
    if (ts.isBinaryExpression(at.parent) && isAssignment(at.parent))
      return SHOWN_NAMES.has(at.parent.left.getText().replace(/^.*\./, ""));
    at = at.parent;
  }
  const { parent } = at;
  if (ts.isPropertyAssignment(parent)) return SHOWN_NAMES.has(parent.name.getText());
  // "{0} others" or "one other", for what varies in a text that is said.
  if (ts.isTemplateSpan(parent)) return at !== node && isTagged(parent.parent.parent);
  if (!ts.isCallExpression(parent)) return false;
  const name = parent.expression.getText().replace(/^.*\./, "");
  // A panel's first argument is its type.
  return SHOWN_BY.test(name) && !(name === "createWebviewPanel" && parent.arguments[0] === at);
}

function isAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function piecesOf(node: ts.TemplateLiteral | ts.StringLiteralLike): string[] {
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [node.text];
}

/** What a text, or markup, says to its reader: what is between tags, and what is read out of them. */
function saidIn(pieces: readonly string[]): string {
  const markup = pieces.join("…");
  const readOut = [...markup.matchAll(READ_OUT)].map((match) => match[1]!);
  // `Aa` shows a colour; it is no word.
  const between = markup.replace(/<[^>]*>/g, " ").replace(/\bAa\b/g, " ");
  return [...readOut, between]
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => WORD.test(text))
    .join(" | ");
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.basename(source.fileName)}:${line + 1}`;
}
