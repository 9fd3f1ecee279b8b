/** How notes by hand have words in short, where their letters do not tell; several words that one may stand for are parted by "|". */
const SHORT =
  "u:you r:are ur:your|you're y:why|yes n:and|no b:be c:see d:day f:for h:have k:okay|thousand m:million p:page q:question s:said|is t:the v:very|versus " +
  "w:with x:times|by b4:before l8r:later thx:thanks pls:please plz:please cuz:because coz:because cos:because bec:because " +
  "becuz:because tho:though altho:although thru:through nite:night lite:light sez:says wuz:was rite:right thot:thought enuf:enough " +
  "abt:about abv:above acct:account addl:additional adj:adjacent|adjusted adm:administration|administrator afr:after agst:against ald:alderman " +
  "alt:alternative amt:amount annl:annual apx:approximately assn:association assoc:association|associate asst:assistant atty:attorney " +
  "ave:avenue avg:average bal:balance bc:because bd:board bet:between betw:between btw:between bn:been|billion bros:brothers " +
  "chf:chief chmn:chairman cllr:councillor co:county|company comm:commission|committee|community|commissioner " +
  "commr:commissioner confd:confirmed cont:continue|continued corp:corporation cty:county|city ct:court|count def:definitely|defendant|defense " +
  "dept:department diff:different|difference dir:director dist:district doc:doctor|document dr:doctor|drive ea:each econ:economy|economic " +
  "ed:education|editor educ:education elec:election|electric|electricity elem:elementary eng:engineer|english|engineering enviro:environment|environmental " +
  "esp:especially est:estimate|estimated|established eval:evaluation evg:evening exec:executive exp:expect|expected|experience fam:family fed:federal fig:figure " +
  "fr:from freq:frequent|frequently fwd:forward gd:good gen:general gov:governor|government govs:governors gp:group|general gr:grade|great " +
  "grad:graduate hq:headquarters hosp:hospital hv:have imp:important impt:important inc:including|income|incorporated incl:including|include|includes " +
  "indep:independent info:information ins:insurance insp:inspector|inspection|inspections inst:institute|institution intl:international intv:interview " +
  "inv:investigation|investment jt:joint lg:large lib:library|liberal lic:license|licence lt:lieutenant mag:magazine maint:maintenance " +
  "maj:majority|major max:maximum mins:minutes min:minute|minimum|minister misc:miscellaneous mo:month mos:months mt:mount|mountain mtn:mountain natl:national " +
  "nec:necessary no:number|numbers nos:numbers neg:negative nr:near|number nxt:next ofc:office|officer orig:original|originally oth:other pd:paid|police perf:performance pg:page poss:possible|possibly " +
  "pos:positive|position pres:president|present prev:previous|previously prin:principal prob:probably|problem|problems probs:problems prof:professor|professional prog:program|programme|progress prop:property|proposal|proposed " +
  "props:properties pt:point|part|patient pts:points|patients qtr:quarter re:regarding|about recd:received rec:recreation|received|record|recommend reg:regular|regulation|regional " +
  "regs:regulations rel:release|relations rep:representative|republican reps:representatives|republicans req:require|required|request res:resident|residents|resolution|reservation resp:response|responsible|respond rev:revenue|reverend " +
  "sch:school schs:schools sci:science sec:second|secretary|section secs:seconds sen:senator sep:september|separate sgt:sergeant sig:significant|signature sim:similar sm:small " +
  "sq:square st:street|saint|state std:standard stmt:statement sup:superintendent|supervisor supt:superintendent svc:service svcs:services tel:telephone temp:temperature|temporary " +
  "ths:this|thousands thurs:thursday tmrw:tomorrow tot:total trans:transportation|transport unemp:unemployment univ:university unk:unknown util:utility|utilities " +
  "vet:veteran|veterinarian vets:veterans vp:president vs:versus vol:volunteer|volume vols:volunteers wk:week|work wd:would|word wh:which yds:yards yest:yesterday yr:year|your yrs:years|yours " +
  "jan:january feb:february mar:march apr:april jun:june jul:july aug:august sept:september oct:october nov:november dec:december " +
  "mon:monday tue:tuesday tues:tuesday wed:wednesday weds:wednesday thu:thursday thur:thursday fri:friday sat:saturday " +
  "approx:approximately apt:apartment apts:apartments bldg:building bldgs:buildings blvd:boulevard hwy:highway rd:road rte:route jct:junction pkwy:parkway " +
  "ppl:people mgr:manager mtg:meeting govt:government hr:hour hrs:hours ft:feet|foot gal:gallon|gallons lb:pound|pounds lbs:pounds mi:mile|miles in:inch|inches oz:ounce|ounces " +
  "sf:feet kg:kilogram|kilograms km:kilometer|kilometers|kilometre|kilometres cm:centimeter|centimeters|centimetres tn:ton|tons";

/** What a short form may stand for. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(" ").map((pair) => {
    const [short = "", long = ""] = pair.split(":");
    return [short, long.split("|")];
  }),
);

/** Signs that notes have for words, and those that speech has for them. */
export const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["+", ["and", "plus"]],
  ["@", ["at"]],
  ["=", ["is", "equals", "are", "was"]],
  ["&", ["and"]],
  ["#", ["number"]],
  ["$", ["money", "dollars"]],
]);

/** Two letters that English words end in; a word with others at its end is one in short ("boatyd", "regl"). */
export const LAST_LETTERS: ReadonlySet<string> = new Set(
  (
    "ct ft lt nt pt rt st xt ld nd rd ck lk nk rk sk lf rf lm rm sm rn lp mp rp sp ss ll ff zz ng ph sh ch th gh ls ns rs ts ps ks ds gs bs ms ws hs cs fs " +
    "vs wn wl wk wd rl mb mn gn lc rb lb wt ht bt tz dd gg nn rr tt bb pp rc nc xs zs nx lx rg lg ys hm rv lv ym yn yr yl yx yp yt"
  ).split(" "),
);

/** Words without a vowel but for their y. */
export const SPELT_WITH_Y: ReadonlySet<string> = new Set(
  (
    "my by thy why try dry cry fly fry ply pry shy sky sly spy sty wry spry gym gyms myth myths hymn hymns lynch lymph nymph rhythm rhythms crypt " +
    "cyst cysts tryst psych sync synch lynx pygmy gypsy spryly shyly dryly slyly wryly hymnal ty wynn flynn lyn lynn glyn bryn cyd syd kyl pyx"
  ).split(" "),
);
