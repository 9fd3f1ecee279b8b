import type { InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import { isObject } from "./editor-settings.js";
import type { InitializationOptions } from "./protocol.js";

/** What a client said at the start, without what is of no use: a client that says something odd is served all the same. */
export function wellFormed(params: InitializeParams): InitializeParams & { initializationOptions: object } {
  const given: unknown = params.initializationOptions;
  const options = isObject(given) ? given : {};
  const { rulePages, words, ...others } = options as InitializationOptions & Record<string, unknown>;
  const folders = Array.isArray(params.workspaceFolders) ? params.workspaceFolders.filter(isFolder) : null;
  return {
    ...params,
    capabilities: isObject(params.capabilities) ? params.capabilities : {},
    workspaceFolders: folders,
    initializationOptions: {
      ...others,
      ...(typeof rulePages === "string" && { rulePages }),
      ...(isObject(words) && { words }),
    },
  };
}

function isFolder(folder: unknown): folder is WorkspaceFolder {
  return isObject(folder) && typeof folder["uri"] === "string";
}
