/**
 * Given names common in the English-speaking press, compiled from general knowledge: two capitalised words of which the
 * first is one of these are a person ("Grace Hopper Bridge" is still a bridge: its last word says so). A name that is
 * not here is found by its title, its role or its initial.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron adam adrian ahmed aisha alan albert alex alexander alexandra alexis ali alice alicia alison allen amanda amber amy ana andre " +
    "andrea andrew andy angela anita ann anna anne anthony antonio april arthur ashley barbara ben benjamin bernard beth betty bill billy " +
    "bob bobby brad bradley brandon brenda brian bruce bryan camille carl carla carlos carmen carol caroline catherine charles charlie " +
    "charlotte chris christian christina christine christopher claire clara colin connie craig cynthia daniel danielle darren dave david " +
    "dawn deborah debra denise dennis derek diana diane diego don donald donna doris dorothy doug douglas duncan dwight dylan earl ed eddie " +
    "edith edward edwin eileen elaine elena eli elizabeth ellen emily emma eric erica erik erin esther ethan eugene eva evan evelyn fatima " +
    "felix fernando fiona florence frances francis francisco frank fred gabriel gareth gary gavin george gerald gina glenn gloria gordon " +
    "grace graham grant greg gregory hannah harold harriet harry hassan heather hector helen henry herbert holly howard hugh ian ibrahim " +
    "irene isaac isabel ivan jack jacob jacqueline jake james jamie jane janet janice jason javier jay jean jeff jeffrey jennifer jenny " +
    "jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua joyce " +
    "juan juanita judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth " +
    "kerry kevin kim kimberly kristen kyle larry laura lauren lawrence leah lee leo leon leslie lewis liam linda lisa liz lois lorraine " +
    "louis louise lucas lucy luis luke lydia lynn malcolm manuel marc marcus margaret maria marie marilyn mario marion mark martha martin " +
    "marvin mary matt matthew maureen max megan melanie melissa michael michelle miguel mike mitchell mohamed mohammed molly monica " +
    "morgan nancy naomi natalie nathan neil nicholas nick nicole nina noah noel nora norman olga oliver olivia omar oscar owen pablo pam " +
    "pamela patricia patrick paul paula pauline pedro peggy penny peter phil philip phillip phyllis priya rachel rafael ralph ramon randy " +
    "raul ray raymond rebecca renee ricardo richard rick rita rob robert roberto robin rodney roger ron ronald rosa rose ross roy ruben " +
    "russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergio shannon sharon shawn sheila sherry shirley simon " +
    "sofia sophia sophie stanley stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tanya tara ted teresa terry theodore " +
    "theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis troy tyler valerie vanessa vera vernon veronica victor victoria " +
    "vincent virginia walter wanda warren wayne wendy wesley will william yolanda yusuf yvonne zachary zoe"
  ).split(" "),
);

/** Particles that stand within a surname ("van der Berg", "de la Cruz"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de la le del della da dos du di bin al el ibn ter".split(" "),
);
