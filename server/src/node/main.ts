import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.js";
import { nodePlatform } from "./platform.js";

// The transport is the caller's choice: --stdio or --node-ipc. Sockets and pipes are left out of the build (scripts/offline.mjs).
if (!process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)))
  process.argv.push("--stdio");
export const isWarm = startServer(createConnection(ProposedFeatures.all), nodePlatform);
