import { unattributedClaim } from "./attribution/unattributed-claim.js";
import { unattributedStatistic } from "./attribution/unattributed-statistic.js";
import type { Rule } from "./rule.js";

/** Every rule, in the order of the rule index. To add a rule: its pair of files, and a line here. */
export const RULES: readonly Rule[] = [unattributedClaim, unattributedStatistic];
