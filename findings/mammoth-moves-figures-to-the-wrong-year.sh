#!/usr/bin/env bash
# mammoth ignores that a row of a Word table starts further right than the others (gridBefore, the format's own way of saying so):
# its cells move left, and the figure of 2022 stands under the town, that of 2023 under 2022. No message.
# Guess: an empty first cell, or a colspan.
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
const cell = (text) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const row = (skipped, ...texts) =>
  `<w:tr>${skipped ? `<w:trPr><w:gridBefore w:val="${skipped}"/></w:trPr>` : ""}${texts.map(cell).join("")}</w:tr>`;
const grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
console.log(await html(`<w:tbl>${grid}${row(0, "Town", "2022", "2023")}${row(0, "Ash", "480", "500")}${row(1, "510", "530")}</w:tbl>`));
JS
recorded=$(cat <<'OUT'
<table><tr><td><p>Town</p></td><td><p>2022</p></td><td><p>2023</p></td></tr><tr><td><p>Ash</p></td><td><p>480</p></td><td><p>500</p></td></tr><tr><td><p>510</p></td><td><p>530</p></td></tr></table>
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: a third row of (nothing), 510, 530"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
