/**
 * Family names that are common in news copy and are seldom a place, a company or a plain word: alone behind "according
 * to", where a body could stand as well, such a name is a person's. By where they are at home.
 */
const COMMON: ReadonlySet<string> = new Set(
  // Britain and Ireland, and North America with them; without those that are cities, firms or given names as often.
  (
    "smith johnson williams jones miller davis wilson moore thompson clark robinson walker wright baker roberts " +
    "evans turner collins stewart cook reed richardson watson hughes myers foster powell perry butler barnes fisher henderson coleman " +
    "simmons patterson griffin wallace hayes gibson ellis stevens murray freeman webb simpson tucker " +
    "hicks crawford boyd dixon burns shaw holmes robertson palmer nichols ferguson dunn " +
    "hawkins pierce gardner payne willis ray watkins carroll bradley duncan snyder cunningham andrews riley " +
    "armstrong weaver greene elliott sims peters ryan carr ward chapman doyle burke walsh byrne " +
    "murphy sullivan gallagher doherty kavanagh brennan nolan flanagan donovan donnelly quigley hennessy whelan macdonald maclean " +
    // Spain and Latin America, Portugal and Brazil.
    "garcia ortega ortiz torres flores rivera ramos morales cruz reyes castillo mendoza vargas romero herrera aguilar guerrero moreno " +
    "delgado rojas silva soto salazar navarro fuentes acosta contreras figueroa espinoza cabrera campos ibarra " +
    "villanueva cordero quintero oliveira pereira ferreira almeida carvalho " +
    // Central, eastern and northern Europe.
    "schmidt schneider fischer weber meyer becker schulz hoffmann koch bauer richter klein schroeder neumann zimmermann krause lehmann " +
    "kessler brandt keller vogel kaufman kowalski nowak novak horvat varga nagy szabo toth ivanov petrov sokolov popov volkov jansen " +
    "vries visser hansen larsen olsen andersen jensen nielsson lindqvist lindgren bergstrom johansson eriksson gustafsson virtanen " +
    // France and Italy.
    "dubois moreau lefebvre girard fournier beaulieu lavoie tremblay gagnon bouchard rossi russo esposito bianchi colombo ricci " +
    "marino conti moretti lombardi " +
    // Asia and Africa.
    "nguyen tran pham huynh patel shah gupta sharma singh kumar reddy chatterjee banerjee mukherjee chaudhry iyer khan hussain qureshi siddiqui " +
    "tanaka takahashi watanabe yamamoto nakamura kobayashi yoshida chen zhang huang zhao haddad khoury mansour hassan " +
    "okafor okonkwo adeyemi achebe mensah owusu mbeki dlamini nkosi mwangi odhiambo kamau traore diallo keita"
  ).split(" "),
);

/** Endings that only family names have, Spanish, Slavic, Greek and Georgian. */
const ENDING = /(?:[a-z]{3}ez|insk[iy]|[oe]wsk[iy]|enko|opoulos|shvili)$/;

/** Whether a word, in lower case, is in all likelihood somebody's family name. */
export function isFamilyName(word: string): boolean {
  return COMMON.has(word) || ENDING.test(word);
}
