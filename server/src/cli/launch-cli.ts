import { launch } from "../node/launch.js";

launch("cli.bundle.js");
