// `npm run soak -- [EDITS]`: writes in a server of dist/ and says what memory it holds; scripts/bench/soak.ts has the usage.
import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt();
await import("./bench/soak.ts");
