// npm run snapshots: writes every seed draft's snapshot anew. Read the difference before you commit it.
import { mkdirSync, writeFileSync } from "node:fs";
import { SEED_DRAFTS, snapshotOf, snapshotsFolder } from "./seed-drafts.js";

mkdirSync(snapshotsFolder, { recursive: true });
for (const name of SEED_DRAFTS) writeFileSync(`${snapshotsFolder}${name}.snap.txt`, snapshotOf(name));
