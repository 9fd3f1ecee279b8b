/** The path of a draft from a file or folder (URI with a slash at its end) above it, decoded; a draft elsewhere by its own path. */
export function pathFrom(above: string, draft: string): string {
  const folder = above.slice(0, above.lastIndexOf("/") + 1);
  const path = draft.startsWith(folder) ? draft.slice(folder.length) : draft.replace(/^[^:]*:\/*/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
