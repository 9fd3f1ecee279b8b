import { launch } from "./launch.js";

launch("server.bundle.js");
