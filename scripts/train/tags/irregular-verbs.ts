/** Irregular verbs of English: base, past tense and, where it differs from that, past participle. */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = (
  "arise arose arisen,awake awoke awoken,be was been,bear bore borne,beat beat beaten,become became become,befall befell befallen," +
  "begin began begun,bend bent,bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred," +
  "bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung," +
  "come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven," +
  "eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden," +
  "forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,freeze froze frozen," +
  "get got,give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held," +
  "hurt hurt,keep kept,kneel knelt,know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost," +
  "make made,mean meant,meet met,mislead misled,mistake mistook mistaken,outdo outdid outdone,overcome overcame overcome," +
  "oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,prove proved proven,put put,quit quit," +
  "read read,repay repaid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold," +
  "send sent,set set,sew sewed sewn,shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut," +
  "sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,sow sowed sown,speak spoke spoken,speed sped,spend spent,spin spun," +
  "spit spat,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,stink stank stunk," +
  "stride strode stridden,strike struck,string strung,strive strove striven,swear swore sworn,sweep swept,swell swelled swollen," +
  "swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,thrust thrust," +
  "tread trod trodden,undergo underwent undergone,understand understood,undertake undertook undertaken,uphold upheld,upset upset," +
  "wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld," +
  "withstand withstood,write wrote written"
)
  .split(",")
  .map((verb) => verb.split(" "));

/** Plurals of nouns that do not end in s. */
export const IRREGULAR_PLURALS: readonly string[] =
  "men women children people feet teeth mice geese police cattle fishermen firemen policemen servicemen lawmen spokesmen businessmen criteria phenomena".split(
    " ",
  );

/** Forms of "be" and "have" besides those above. */
export const AUXILIARY_FORMS = { third: ["is", "has", "does"], base: ["am", "are"], past: ["were"] } as const;
