import { launch } from "../node/launch.js";

// The assistants' door has a bundle of its own: its library would be read at every start otherwise.
launch(process.argv[2] === "mcp" ? "mcp.bundle.js" : "cli.bundle.js");
