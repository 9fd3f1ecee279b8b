import type { Gender } from "./people-nouns.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Given names mostly of women. */
const FEMALE = words(
  "abigail ada adaeze adele adriana agnes aimee aisha aisling alejandra alexandra alice alicia alison alma amal amanda " +
    "amber amina amira amy ana anastasia angela angelica anika anita ann anna annabel anne annette antonia april ariana " +
    "astrid audrey ava ayesha barbara beatrice beatriz becky belinda bernadette bernice bertha beth bethany betty " +
    "beverly bianca birgit bonnie brenda bridget brigid brittany caitlin camille candace carla carmen carol carolina " +
    "caroline carolyn cassandra catherine cecilia celeste celia charlene charlotte chelsea cheryl chloe christina christine " +
    "ciara claire clara clarissa claudia colleen connie constance cora cristina cynthia daisy daniela danielle daphne dawn " +
    "deborah debra deirdre delia della denise diana diane dina dolores donna dora doris dorothy edith edna eileen elaine " +
    "eleanor elena elisa elise elizabeth ella ellen eloise elsa elsie elspeth emilia emily emma erica erika erin estelle " +
    "esther eugenia eunice eva evelyn farah fatima fay felicia fernanda fiona flora florence frances francesca freda freya " +
    "gabriela gabriella gail genevieve geraldine gertrude gillian gina giulia gladys gloria grace greta gretchen gwen " +
    "gwendolyn hannah harriet hazel heather heidi helen helena henrietta hilary hilda hillary holly ida imani imogen ines " +
    "ingrid irene irma isabel isabella isabelle ivanka ivy jacinta jacqueline jada jane janelle janet janice jasmine " +
    "jeanette jeanne jemima jennifer jenny jessica jill joan joann joanna jocelyn johanna jolene josephine joy joyce " +
    "juanita judith judy julia juliana julie juliet june kamala kara karen karin karina kate katherine kathleen kathryn " +
    "kathy katie katrina kaye kayla keisha kerstin khadija kimberly kirsten kristen kristin kristina kristy laila lakshmi " +
    "lara latoya laura lauren laurie leah leila lena leona leticia lila lillian lily linda lindsay lisa liz liza lois lola " +
    "loretta lori lorraine louise lucia luciana lucille lucinda lucy luisa lupita lydia mabel mackenzie madeleine madeline " +
    "mae magdalena maggie mandy marcia margaret margarita margot maria mariana marie marilyn marina marissa marjorie " +
    "marlene marsha martha mary matilda maureen maya megan melania melanie melinda melissa meredith mia michelle mildred " +
    "mina mindy mira miranda miriam molly mona monica muriel myra myrna nadia nadine nadira naima nana nancy nanette naomi " +
    "natalie natasha nell nellie nia nicola nicole nikki nina noelle nora norma octavia odette olga olivia paige paloma pam " +
    "pamela patricia patsy patti paula paulina pauline peggy penny petra philippa phoebe phyllis polly portia priya qiana " +
    "rachael rachel ramona raquel rebecca regina renee rhonda rita roberta rochelle rosa rosalind rose rosemary roxanne " +
    "ruby ruth sabrina sadie sally salma samantha sandra sara sarah selena selma serena sharon shauna sheila shelly sherry " +
    "sheryl shirley shreya sienna silvia simone sinead siobhan sofia sonia sonya sophia sophie stacey stacy stella " +
    "stephanie sunita susan susana susanna suzan suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana " +
    "teresa tess thelma theresa tiffany tina toni trisha trudy ursula valentina valerie vanessa vera verna " +
    "veronica vicky victoria viola virginia vivian vivien wanda wendy willa wilma winifred yasmin yolanda yvette " +
    "yvonne zainab zara zelda zoe",
);

/** Given names mostly of men. */
const MALE = words(
  "aaron abdul abdullah abe abraham adam adolfo adrian ahmad ahmed aidan akira al alain alan albert aldo alec alejandro " +
    "alexander alfonso alfred alfredo alistair allan allen alonzo alvin amir amos anders andre andreas andres andrew andy " +
    "angelo angus anil ansel anthony anton antonio archie ariel arjun arlo armando arnold arthur arturo asa asher axel " +
    "barack barnaby barney barry bart bartholomew basil ben benjamin bennett bernard bernie bert bill billy bjorn blake bo " +
    "bob bobby boris boyd brad bradford bradley brandon brendan brent brett brian brock bruce bruno bryan bryce byron caleb " +
    "calvin carl carlos carlton cary cecil cedric cesar chad chandler charles chester christian christopher chuck clarence " +
    "clayton clement cliff clifford clint clive clyde cody cole colin conor conrad corey cornelius cory craig curtis cyril " +
    "cyrus dale damian damon dan daniel danny dante darrell darren darryl daryl dave david dean denis dennis derek desmond " +
    "devin dexter diarmuid dick diego dietrich dimitri dirk dmitri dom dominic don donald donovan doug douglas duane duncan " +
    "dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin egon eli elias elijah elliot elliott " +
    "ellis elmer elon emanuel emeka emil emilio emmanuel enrique eoin ephraim eric erich erik ernest ernesto ernie errol " +
    "esteban ethan eugene evan evander ewan ezra fabian farid felix ferdinand fergus fernando finn floyd francis " +
    "francisco frank frankie franz fred freddie frederick fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey " +
    "george gerald gerard gideon gilbert giles giovanni glen glenn godfrey gordon grady graeme graham grant greg gregor " +
    "gregory guillermo gus gustav gustavo hal hamid hank hans harlan harold harry harvey hassan hector henrik henry herb " +
    "herbert herman hiram horace howard howie hubert hugh hugo humberto hussein ian ibrahim ignacio igor imran ira irving " +
    "irwin isaac isaiah ismail ivan jack jacob jaime jake james jared jarrod jason jasper javier jed jeff jeffery jeffrey " +
    "jeremy jerome jerry jesse jesus jim jimmy joao joaquin jock joe joel joey johan johann john johnny jon jonas " +
    "jonathan jorge jose josef joseph josh joshua juan juergen jules julian julio julius jurgen justin kamal kareem kareen " +
    "karim karl keir keith kelvin ken kendrick kenji kenneth kent kevin khalid kieran kirk klaus konrad kurt kwame kyle " +
    "lamar lance larry lars laurence lawrence leif leland lenny leo leon leonard leonardo leopold leroy lester levi lewis " +
    "liam lionel lloyd logan lorenzo lou louis luca lucas luigi luis lukas luke luther lyle magnus mahmoud malachi malcolm " +
    "malik manny manuel marc marco marcus mario marius mark marlon martin marty marvin mason mateo mathew matt matthew " +
    "maurice mauricio maurizio maxwell mehmet mel melvin merle mervyn micah michael mick mickey miguel mike miles milo " +
    "milton mitch mitchell mitt mohamad mohamed mohammad mohammed moritz moses muhammad murray mustafa myron nate nathan " +
    "nathaniel ned neil newt niall nicholas nick nigel nikhil nikolai nils noah noel norbert norman oleg oliver ollie omar " +
    "orson osama oscar osvaldo oswald otis otto owen pablo paolo patrick paul pavel pedro percy perry pete peter phil " +
    "philip phillip pierre piers piet piotr prakash preston quentin quincy rafael raj rajesh ralph ramesh ramiro ramon " +
    "randall randolph randy rashid raul ray raymond reggie reginald reid reuben rex rhys ricardo richard rick ricky rob " +
    "robert roberto rocco rodney rodolfo rodrigo roger roland rolf ron ronald ronnie rory ross roy ruben rudolph rudy rufus " +
    "rupert russell ryan sajid salman salvatore samir samuel sanjay saul scott sean sebastian sergei sergio seth shane " +
    "shawn sid sidney silas simeon simon solomon spencer stan stanley stefan stephen steve steven stewart stu stuart sue " +
    "sven tariq ted terence terrence thaddeus theo theodore thom thomas tim timothy tobias toby todd tom tomas tommy tony " +
    "travis trent trevor tristan troy tucker ulrich umar vaughn vernon vic vicente victor viktor vince vincent vladimir " +
    "wade wallace wally walt walter warren wayne wendell werner wesley wilbur wilfred will willard william willie winston " +
    "woodrow wyatt xavier yann yasser yuri yusuf zach zachary zack zane",
);

/** Given names of both. */
const EITHER = words(
  "alex alexis ali andrea ashley avery blair cameron casey charlie chris courtney dana devon drew hao harper jackie jamie " +
    "jan jay jean jessie jin jody jordan kai kelly kendall kerry kim kris lee leslie lindsey ling lynn marion max " +
    "mckenzie ming morgan pat quinn reese riley robbie robin rowan sam sasha shannon shelby skyler sydney taylor terry " +
    "tracy tyler wei whitney xin yan",
);

/**
 * Given names common in the English-speaking press, compiled from general knowledge: two capitalised words of which the
 * first is one of these are a person ("Grace Hopper Bridge" is still a bridge: its last word says so). A name that is
 * not here is found by its title, its role or its initial.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE, ...MALE, ...EITHER]);

/** Which pronoun a given name, in lower case, asks for; a guess that the draft's own pronouns overrule. */
export function genderOfGivenName(name: string): Gender {
  if (FEMALE.has(name)) return "female";
  return MALE.has(name) ? "male" : "unknown";
}

/** Particles that stand within a surname ("van der Berg", "de la Cruz"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de la le del della da dos du di bin al el ibn ter ten".split(" "),
);
