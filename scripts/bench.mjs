// `npm run bench -- …`: measures dist/, built first where it must be; scripts/bench/main.ts has the usage.
import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt();
await import("./bench/main.ts");
