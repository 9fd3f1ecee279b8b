#!/usr/bin/env bash
# mammoth marks words struck out with one line, and gives those struck out with two as plain copy, without a message: the figure
# an editor took out stands beside the one that replaced it.
# Guess: <s> both times.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mammoth@1.13.0 jszip@3.10.2

cat >probe.mjs <<'JS'
import JSZip from "jszip";
import mammoth from "mammoth";
const ns = "http://schemas.openxmlformats.org";
async function html(body) {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  zip.file("_rels/.rels", `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>`);
  zip.file("d.xml", `<w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  const { value, messages } = await mammoth.convertToHtml({ buffer: await zip.generateAsync({ type: "nodebuffer" }) });
  return [value, ...messages.map(({ message }) => message)].join(" | ");
}
const run = (text, look = "") => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs) => `<w:p>${runs.join("")}</w:p>`;
for (const look of ["<w:strike/>", "<w:dstrike/>"])
  console.log(await html(paragraph(run("The dam cost "), run("$4,200", look), run(" $5,200."))));
JS
recorded=$(cat <<'OUT'
<p>The dam cost <s>$4,200</s> $5,200.</p>
<p>The dam cost $4,200 $5,200.</p>
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: <s>\$4,200</s> twice"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
