import type { Topic } from "./topic.js";
import { ECONOMY } from "./topics/economy.js";
import { ENVIRONMENT } from "./topics/environment.js";
import { GOVERNMENT } from "./topics/government.js";
import { HEALTH } from "./topics/health.js";
import { JUSTICE } from "./topics/justice.js";
import { SOCIETY } from "./topics/society.js";
import { TRANSPORT } from "./topics/transport.js";

/**
 * What news claims are about, and where records of it are kept: compiled for this tool from what the offices themselves
 * publish. Bodies are named by what they do, so that they fit most countries. A word is sure of a topic only where it
 * hardly ever means anything else; who acts in the news (a mayor, a bank, police) names no topic by itself.
 */
export const TOPICS: readonly Topic[] = [
  ...JUSTICE,
  ...HEALTH,
  ...ENVIRONMENT,
  ...SOCIETY,
  ...TRANSPORT,
  ...ECONOMY,
  ...GOVERNMENT,
];
