import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.js";
import { nodePlatform } from "./platform.js";

// The transport is the caller's choice: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
if (!process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)))
  process.argv.push("--stdio");
export const isWarm = startServer(createConnection(ProposedFeatures.all), nodePlatform);
