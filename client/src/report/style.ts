/** The report's style: the editor's colours where there is one, paper's or the dark's own elsewhere; sober in print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-editor-foreground, light-dark(#1f1f1f, #d8d8d8));
  --page: var(--vscode-editor-background, light-dark(#ffffff, #1f1f1f));
  --quiet: var(--vscode-descriptionForeground, light-dark(#5a5a5a, #a8a8a8));
  --line: var(--vscode-panel-border, light-dark(#d8d8d8, #454545));
  --link: var(--vscode-textLink-foreground, light-dark(#0058a3, #6cb2f0));
  --quoted: #0072b2;
  --attributed: #7db8dc;
  --own: #b8b8b8;
  --described: #7a9a5a;
  --anonymous: #e69f00;
  --vague: #c8402f;
  --quoted-back: rgba(0, 114, 178, 0.24);
  --attributed-back: rgba(0, 114, 178, 0.1);
}
body.vscode-dark { --quoted-back: rgba(86, 180, 233, 0.3); --attributed-back: rgba(86, 180, 233, 0.13); --own: #6a6a6a; }
body { margin: 0; padding: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 52rem; margin: 0 auto; padding: 0.8rem 1.4rem 4rem; overflow-wrap: break-word; }
h1 { font: 600 1.7rem/1.25 Georgia, "Times New Roman", serif; margin: 0.4rem 0 0.2rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.1rem 0 0.3rem; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
a { color: var(--link); }
a.place { text-decoration: underline 1px; text-underline-offset: 0.2em; }
a:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0072b2); outline-offset: 2px; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 0.85em; color: inherit; background: none; padding: 0; }
.quiet, .count { color: var(--quiet); font-weight: normal; }
.questions { list-style: none; padding: 0; }
.questions > li { padding: 0.35rem 0 0.35rem 0.8rem; border-left: 3px solid var(--line); margin: 0.3rem 0; }
.questions .quiet, .questions .reason, th .quiet { display: block; font-size: 0.9em; }
.questions > .error { border-color: var(--vscode-problemsErrorIcon-foreground, #c8402f); }
.questions > .warning { border-color: var(--vscode-problemsWarningIcon-foreground, #b87f00); }
.questions > .information { border-color: var(--vscode-problemsInfoIcon-foreground, #0072b2); }
.severity { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.place { font-weight: 600; margin-right: 0.35rem; }
li > .place:only-child, th > .place, details .place { font-weight: normal; }
.stack { display: block; width: 100%; height: 16px; }
.bar { display: block; width: 100%; min-width: 4rem; height: 8px; background: transparent; }
rect.quoted, rect.named { fill: var(--quoted); }
rect.attributed { fill: var(--attributed); }
rect.own { fill: var(--own); }
rect.described { fill: var(--described); }
rect.anonymous { fill: var(--anonymous); }
rect.vague { fill: var(--vague); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; padding: 0; margin: 0.5rem 0 0.9rem; }
.key { display: inline-block; min-width: 0.9rem; min-height: 0.9rem; vertical-align: middle; }
.key.named { background: var(--quoted); } .key.described { background: var(--described); }
.key.anonymous { background: var(--anonymous); } .key.vague { background: var(--vague); }
.copy { font: 1.02rem/1.6 Georgia, "Times New Roman", serif; max-width: 44rem; }
.copy p { margin: 0.55rem 0; }
.copy .headline { font-weight: 600; font-size: 1.15rem; }
span.quoted { background: var(--quoted-back); border-bottom: 2px solid var(--quoted); }
span.attributed { background: var(--attributed-back); border-bottom: 1px dotted var(--quoted); }
mark { background: none; color: inherit; text-decoration: underline wavy var(--vague); text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child { width: 45%; }
tbody th { font-weight: normal; }
td, thead th { font-size: 0.95em; }
td { font-variant-numeric: tabular-nums; }
summary { cursor: pointer; padding: 0.25rem 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0.4rem; padding: 0.2rem 0 0.6rem; }
body:has(#report > .empty) .actions { display: none; }
button { font: inherit; font-size: 0.9em; padding: 0.15rem 0.6rem; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); }
button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); }
button[aria-pressed="true"] { color: var(--vscode-button-foreground, inherit); background: var(--vscode-button-background, transparent); text-decoration: underline; }
#said { float: right; margin: 0.2rem 0 0.2rem 1.2rem; }
#said:empty, body:has(#report > .empty) #said { display: none; }
.note { border: 1px solid var(--line); padding: 0.2rem 0.9rem; margin: 1rem 0; }
.sheet { list-style: none; padding: 0; margin: 0; }
.sheet > li { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 0.7rem; padding: 0.5rem 0 0.5rem 0.6rem; border-left: 3px solid var(--line); border-bottom: 1px solid var(--line); }
.sheet > .differs { border-left-color: var(--vscode-problemsWarningIcon-foreground, #b87f00); }
.sheet > .borne { border-left-color: var(--quoted); }
.sheet > .absent { border-left-style: dashed; border-left-color: var(--quiet); }
.sheet p { margin: 0.1rem 0; }
.sheet input { width: 1.05rem; height: 1.05rem; margin: 0.2rem 0 0; accent-color: var(--vscode-button-background, #0072b2); }
.sheet input:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0072b2); outline-offset: 2px; }
.sheet .checked .place { font-weight: normal; }
.sign { display: inline-block; min-width: 1rem; font-weight: 700; }
.sheet > .differs .state { font-weight: 600; }
.sheet blockquote { margin: 0.25rem 0 0.25rem; padding: 0.1rem 0.8rem; border-left: 1px solid var(--line); }
.sheet blockquote b { font-weight: 600; text-decoration: underline 2px var(--quoted); text-underline-offset: 0.2em; }
.sheet > .differs blockquote b { text-decoration-color: var(--vague); }
.sheet blockquote .place { font-weight: normal; }
.remark { font-weight: 600; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.4rem; }
body.hideChecked .sheet > .checked { display: none; }
.empty { color: var(--quiet); margin-top: 3rem; text-align: center; }
body.vscode-high-contrast span.quoted, body.vscode-high-contrast span.attributed { background: none; }
body.vscode-high-contrast { --quoted: #56b4e9; --attributed: #1d6a9c; --own: #8a8a8a; --line: var(--vscode-contrastBorder); --vague: #ff7a66; }
body.vscode-high-contrast-light { --quoted: #004b7f; --attributed: #7db8dc; --own: #b8b8b8; --vague: #a32010; }
@media (forced-colors: active) { span.quoted, span.attributed { background: none; } }
@media (max-width: 28rem) {
  main { padding: 0.8rem 0.9rem 3rem; }
  table { font-size: 0.88em; }
  th, td { padding-right: 0.35rem; }
  .bar { min-width: 2.2rem; }
}
@media print {
  :root { --text: #000; --page: #fff; --quiet: #444; --line: #bbb; --link: #000; }
  .actions { display: none; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  .questions > li, tr { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
