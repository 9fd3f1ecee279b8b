const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ACCUSED = words(
  "accused defendant suspect ringleader leader alleged charged indicted arrested suspected detained",
);
const DEAD = words("victim dead died killed youngest oldest");
const HURT = words("victim injured wounded hurt hospitalized");

/** What one of those is called whom something befell, by the fate of `FATE_WORDS`. */
export const GROUP_ROLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["charged", ACCUSED],
  ["arrested", ACCUSED],
  ["killed", DEAD],
  ["injured", HURT],
]);

/** Words beside an age that show somebody else of the story: an officer, a lawyer, kin, a witness. */
export const OUTSIDERS: ReadonlySet<string> = words(`
  said says told officer deputy sheriff chief lawyer attorney judge prosecutor neighbor witness mother father
  brother sister son daughter wife husband uncle aunt cousin grandmother grandfather friend whose who victim's also
  another separately previously earlier`);
