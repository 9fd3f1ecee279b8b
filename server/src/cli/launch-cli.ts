import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { launch } from "../node/launch.js";

/**
 * How much a function must have run before the engine compiles it to be fast (nine times as much as the engine has it), and how
 * much of what it calls is compiled into it (a third). A run of the command line is over in seconds, and a third of them went into
 * compiling what was then hardly used. Engines since Node 22 have a tier between for that, and other flags.
 */
const COMPILES_LITTLE = ["--interrupt-budget=600000", "--max-inlined-bytecode-size-cumulative=300"];

if (isMainThread && process.versions.v8.startsWith("11."))
  for (const flag of COMPILES_LITTLE) setFlagsFromString(flag);

// The assistants' door has a bundle of its own: its library would be read at every start otherwise.
launch(process.argv[2] === "mcp" ? "mcp.bundle.js" : "cli.bundle.js");
