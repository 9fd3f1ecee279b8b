// The thread that reads documents: a program of its own, so that its libraries are loaded only when such a file is there, and
// neither their time nor their memory is the server's.
import { parentPort } from "node:worker_threads";
import { Unreadable, type DocumentRequest, type DocumentText } from "./document.js";

const port = parentPort!;

/** Loads the reader of a kind of document when the first one comes. */
async function textOf({ kind, bytes }: DocumentRequest): Promise<string> {
  if (kind === "docx") return await (await import("./read-word.js")).readWord(bytes);
  if (kind === "pdf") return await (await import("./read-pdf.js")).readPdf(bytes);
  return (await import("./read-workbook.js")).readWorkbook(bytes);
}

const NAMES = { docx: "Word document", pdf: "PDF", xlsx: "Excel workbook" };

port.on("message", (request: DocumentRequest) => {
  textOf(request)
    .then(
      (text): DocumentText => ({ text }),
      (error: unknown): DocumentText => ({
        problem:
          error instanceof Unreadable ? error.message : `is not a ${NAMES[request.kind]} that can be read`,
      }),
    )
    .then((answer) => {
      port.postMessage(answer);
    })
    .catch(() => undefined);
});
