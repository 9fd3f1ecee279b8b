import path from "node:path";
import { DraftReader, type DraftFile } from "../drafts.js";

/** What an assistant names: a file below the working folder, or a text, which may go by the name of such a file. */
export interface Named {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** Reviews what an assistant names. Files change between calls: what governs them is read anew. @throws with a line to show */
export async function draftNamed({ path: named, text }: Named, root: string): Promise<DraftFile> {
  if (named === undefined && text === undefined) throw new Error("name a file by “path”, or give a “text”");
  if (named !== undefined) {
    const within = path.relative(root, path.resolve(root, named));
    if (within.startsWith("..") || path.isAbsolute(within))
      throw new Error(`${named}: only files below ${root} are read`);
  }
  const reader = new DraftReader();
  const draft = await reader.read({ path: named ?? "-", ...(text !== undefined && { text }) });
  if (!draft) throw new Error(reader.told().errors.join("\n"));
  return draft;
}
