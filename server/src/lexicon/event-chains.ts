/**
 * Events of one life, one body or one case in the order in which they can only come, as verbs that stand before a date in plain
 * lower-case text. Each chain is of one subject; a step may be left out.
 */
export const EVENT_CHAINS: readonly (readonly RegExp[])[] = [
  [
    /\b(?:was |were |)born\b/,
    /\b(?:baptised|baptized|enrolled|graduated|married|wed|elected|hired|appointed|made (?:his|her|their) debut|emigrated)\b/,
    /\b(?:retired|divorced)\b/,
    /\b(?:died|was buried|was killed)\b/,
  ],
  [/\b(?:married|wed)\b/, /\b(?:divorced|separated|were divorced|was widowed)\b/],
  [/\bengaged\b/, /\bmarried\b/],
  [
    /\b(?:founded|established|incorporated|set up|started up|co-founded|formed)\b/,
    /\b(?:went public|listed|floated|merged|was bought|was sold|was taken over|acquired|moved its|changed its name)\b/,
    /\b(?:went bankrupt|folded|was wound up|dissolved|ceased|went out of business|collapsed|closed (?:down|its doors)|shut down)\b/,
  ],
  [
    /\b(?:elected|nominated|chosen|voted in)\b/,
    /\b(?:took office|sworn in|inaugurated|took up (?:the|his|her) post)\b/,
    /\b(?:left (?:office|the post)|stepped down|resigned|retired|lost (?:the|his|her) seat|was ousted|was removed)\b/,
  ],
  [
    /\b(?:hired|appointed|joined|took over|took (?:the|his|her) post|took charge)\b/,
    /\b(?:left (?:the|in)|stepped down|resigned|retired|quit|was (?:fired|dismissed|sacked))\b/,
  ],
  [
    /\b(?:arrested|detained|picked up)\b/,
    /\b(?:charged|indicted|arraigned)\b/,
    /\b(?:(?:went|put) on trial|tried|stood trial)\b/,
    /\b(?:convicted|found guilty|acquitted|cleared|pleaded guilty)\b/,
    /\b(?:sentenced)\b/,
    /\b(?:paroled|pardoned|executed)\b/,
  ],
  [
    /\b(?:admitted|taken to (?:the )?hospital|hospitalised|hospitalized)\b/,
    /\b(?:underwent|had surgery|operated|operation|surgery|treated)\b/,
    /\b(?:discharged|sent home|went home|released)\b/,
  ],
  [
    /\b(?:proposed|introduced|tabled|submitted)\b/,
    /\b(?:approved|passed|adopted|ratified)\b/,
    /\b(?:signed|took effect|came into force|went into effect|became law)\b/,
    /\b(?:repealed|struck down|expired)\b/,
  ],
  [
    /\b(?:approved|commissioned|ordered)\b/,
    /\b(?:broke ground|work (?:began|started)|construction (?:began|started)|laid|begun)\b/,
    /\b(?:completed|finished|opened|unveiled|inaugurated|delivered)\b/,
    /\b(?:demolished|torn down|pulled down|closed|shut)\b/,
  ],
  [/\b(?:opened|began|started)\b/, /\b(?:closed|ended|shut|finished|concluded)\b/],
  [/\b(?:signed|imposed|declared)\b/, /\b(?:expired|lifted|ran out|revoked)\b/],
  [/\b(?:bought|purchased|acquired)\b/, /\b(?:resold|sold)\b/],
  [/\b(?:reported missing|went missing|vanished|disappeared|last seen)\b/, /\b(?:found|body was found)\b/],
  [
    /\b(?:set sail|sailed|departed|left (?:port|harbour|harbor))\b/,
    /\b(?:arrived|docked|reached|made port)\b/,
  ],
];

/** Steps of one case, which need not have one subject: "The company appealed … The board overturned the refusal …". */
export const CASE_CHAINS: readonly (readonly RegExp[])[] = [
  [
    /\b(?:lodged|applied|filed (?:an application|plans))\b/,
    /\b(?:refused (?:permission|the)|rejected|turned down|granted permission)\b/,
    /\b(?:appealed|lodged an appeal|filed an appeal)\b/,
    /\b(?:overturned|upheld|quashed|dismissed|struck down|reversed|allowed the appeal)\b/,
  ],
  [
    /\b(?:left the rails|derailed|crashed|sank|capsized|collapsed|exploded|burned down|burnt down|ran aground|hit|struck|caught fire|broke out|was killed|were killed|burst|flooded|gave way|overturned)\b/,
    /\b(?:(?:inquiry|investigation|inquest|report|review|findings|verdict|commission)[^.;]{0,40}\b(?:published|released|issued|concluded|found|opened|began|set up|ended|reported|put))\b/,
  ],
  [
    /\b(?:advertised|invited bids|put out to tender|called for bids)\b/,
    /\b(?:awarded|contract (?:was )?signed|signed the contract)\b/,
    /\b(?:broke ground|work (?:began|started)|construction (?:began|started))\b/,
    /\b(?:completed|opened|handed over|delivered)\b/,
  ],
];

/** Words between two events that make them of two things, or of a second time. */
export const OTHER_EVENT =
  /\b(?:re-?(?:open|built|elect|join|married|instat|nam|sign|hir|turn|start|appoint|introduc|arrest|found|launch)\w*|again|second|third|new|another|other|former|predecessor|successor|replac\w*|whose|his (?:father|mother|son|brother|wife|sister|widow)|her (?:father|mother|son|brother|husband|sister)|first (?:wife|husband|marriage)|earlier|previous\w*|would|could|may|might|if|not|never|scheduled|planned|due|expected|originally)\b/;

/** "after" and "before" as what orders two clauses, and not a part of another phrase. */
export const AFTER_CLAUSE =
  /(?<!\b(?:named|look(?:s|ed|ing)?|soon|shortly|not|until|day|week|shortly|even|year|one|takes?|took|sought|modelled|modeled|patterned) )\b(?:after|following)(?= )(?! (?:that|which|all|year|day|one another|dark|hours|tax)\b)/g;
export const BEFORE_CLAUSE =
  /(?<!\b(?:as|like|than|never|not|appear(?:s|ed)?|came|brought|went|day|stood) )\b(?:before|prior to)(?= )(?! (?:that|which|the (?:court|judge|committee|council|board|house|senate|panel|commission)|dark|a (?:judge|crowd|court|jury|magistrate)|tax)\b)/g;
/** Right before a date that is told of its clause, and does not name something. */
export const DATE_OF_CLAUSE =
  /(?:^|[^a-z])(?:in|on|of|since|by|until|from)(?: (?:the )?(?:early|late|mid|spring|summer|autumn|fall|winter) (?:of )?| mid-| (?:january|february|march|april|may|june|july|august|september|october|november|december))? $/;
