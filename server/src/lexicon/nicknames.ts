/** Given names with the short forms that people go by, where those do not begin alike; each line is one name's. */
const GROUPS = (
  "william bill billy will willie liam|robert bob bobby rob robbie bert|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny jock|" +
  "edward ted teddy ned ed eddie|theodore ted teddy theo|charles chuck charlie chas chip|henry hank harry hal|margaret peggy meg maggie greta " +
  "rita daisy marge margie|elizabeth betty beth liz lizzie eliza libby bess betsy elsie lisa|katherine catherine kathryn kathleen kate katie kathy " +
  "kitty kay cathy|mary molly polly mamie|sarah sally sadie|dorothy dot dottie dolly|patricia pat patty trish tricia patsy|anthony tony|antonio tony|" +
  "antonia toni|alexander alex sandy xander sasha alec|alexandra alex sandra sandy sasha lexi|francis frank fran|frances fran fanny frankie|" +
  "francisco paco pancho frank|jose pepe|guadalupe lupe|ignacio nacho|enrique quique kike|jesus chuy|eduardo lalo|albert bert al|herbert bert herb|" +
  "gilbert bert gil|bernard bernie barney|lawrence larry laurie|laurence larry|laura laurie lolly|andrew drew andy|david dave davy|daniel dan danny|" +
  "michael mike mick mickey micky|stephen steve|steven steve|christopher chris kit topher|christina chris tina chrissie|christine chris tina chrissie|" +
  "martina tina|ernestine tina|valentina tina val|rebecca becky becca|deborah deb debbie|abigail abby gail|gail abigail|eleanor nell ellie nora " +
  "lenny|eleanora nora|helen nell nellie|ellen nell nellie|penelope penny nell|susan sue susie|susannah sue susie|judith judy|jacqueline jackie|" +
  "nathaniel nate nat|nathan nate nat|jonathan jon nathan|benjamin ben benny|joseph joe joey|josephine jo josie|joanna jo|joanne jo|samuel sam sammy|" +
  "samantha sam|thomas tom tommy|timothy tim|matthew matt|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|ronald ron ronnie|veronica " +
  "ronnie roni vera|donald don donnie|gerald gerry jerry|gerard gerry jerry|jerome jerry|jeremiah jerry|raymond ray|walter walt wally|wallace wally|" +
  "leonard len lenny leo|frederick fred freddy fritz|alfred alf fred al|winifred winnie freddie|augustus gus|angus gus|constantine gus dino|" +
  "isabella bella izzy belle|arabella bella|annabelle belle|virginia ginny ginger|genevieve ginny|amanda mandy|miranda mandy randi|randolph randy|" +
  "randall randy|miriam mimi|matilda tilly mattie|martha mattie marty|martin marty|millicent millie|mildred millie|emily millie em|camille millie|" +
  "roberta bobbie|barbara babs barb|harriet hattie|henrietta etta hattie hetty|loretta etta lori|lorraine lori|dolores lola lolly|theresa terry " +
  "tess tessa|teresa terry tess tessa|terence terry|terrence terry|florence flo flossie|euphemia effie|agnes nessie|vanessa nessa|beatrice bea trixie|" +
  "beatrix bea trixie|georgina gina|regina gina|angelina lina angie|carolina lina|caroline carrie lina|adeline addie|cassandra sandra cass|" +
  "philip pip phil|phillip phil|wilhelmina mina willa billie|zachary zack|zechariah zack|elijah eli|elias eli|ezekiel zeke|israel izzy|isidore izzy|" +
  "abraham abe bram|solomon sol|maximilian max|maxine max|oliver ollie|olivia liv ollie|rudolph rudy|horatio ray|cornelius neil con|neil cornelius|" +
  "nicholas nick nicky cole klaus|nicole nicky nikki|dominic dom nick|victoria vicky tori|jacob jake|yaakov jake|yusuf joe|mohammed mo|muhammad mo|" +
  "mohamed mo|maurice mo morrie|moses mo moe|ibrahim abe|yevgeny gene|eugene gene|sergei serge|vladimir vlad volodya|mikhail misha|dmitri dima|" +
  "ekaterina katya|aleksandr sasha|xavier javier|margarita rita|carmelita rita|guillermo memo willy|roberto beto|alberto beto|humberto beto|" +
  "rosario charo|concepcion concha conchita|dolores lola|mercedes merche|consuelo chelo|siobhan shiv|sinead shin|seamus jim|padraig paddy pat|" +
  "patrick paddy pat|eamonn ned|declan dec|callum cal|calvin cal|pascal cal|clifford cliff|clinton clint"
)
  .split("|")
  .map((group) => group.split(" "));

const GROUPS_OF = new Map<string, Set<number>>();
GROUPS.forEach((names, group) => {
  for (const name of names) GROUPS_OF.set(name, (GROUPS_OF.get(name) ?? new Set()).add(group));
});

/** Whether two given names, in lower case and without accents, may be one person's: "bill" and "william". */
export function areOneGivenName(a: string, b: string): boolean {
  const other = GROUPS_OF.get(b);
  return a === b || [...(GROUPS_OF.get(a) ?? [])].some((group) => other?.has(group) === true);
}
