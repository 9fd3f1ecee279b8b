/** What a claim may be about, and who keeps record of it. */
export interface Topic {
  readonly id: string;
  /** In lower case; a claim is about the topic of which it has the most words. */
  readonly words: readonly string[];
  /** The kinds of record that would settle it. */
  readonly records: string;
  /** The bodies that hold them, and where they publish. */
  readonly holders: string;
}

const words = (list: string): readonly string[] => list.split(" ");

/** Where records are kept, topic by topic: the kinds of body are those of most English-speaking countries. */
export const TOPICS: readonly Topic[] = [
  {
    id: "immigration",
    words: words(
      "immigration immigrant immigrants migrant migrants asylum border deportation deportations deported visa visas refugee refugees citizenship detainees",
    ),
    records:
      "arrest, detention and removal figures by field office and month; court dockets of removal cases",
    holders:
      "the immigration agency's press office and yearly statistics, the immigration courts, legal-aid groups that keep counts",
  },
  {
    id: "crime",
    words: words(
      "crime crimes police arrest arrests arrested burglary burglaries robbery robberies murder murders homicide homicides shooting shootings theft assault assaults gang gangs custody violence",
    ),
    records: "incident reports, arrest logs and the department's yearly crime figures",
    holders: "the police records office, the sheriff, the national crime statistics programme",
  },
  {
    id: "courts",
    words: words(
      "court courts judge trial lawsuit lawsuits convicted conviction guilty sentence sentenced charges charged indicted indictment plea verdict ruling appeal prosecutors",
    ),
    records: "the docket, the complaint or indictment, the judgment",
    holders: "the clerk of the court, the prosecutor's office, counsel of record on both sides",
  },
  {
    id: "elections",
    words: words(
      "election elections voters vote votes ballot ballots turnout poll polls polling campaign candidate candidates primary nominee",
    ),
    records: "certified results, registration rolls, campaign filings, a poll's own tables and method",
    holders: "the election office, the campaign-finance regulator, the polling firm",
  },
  {
    id: "budgets",
    words: words(
      "budget budgets tax taxes taxpayers spending deficit debt revenue levy bond bonds grant grants funding million billion",
    ),
    records: "the adopted budget, audited accounts, the fiscal note of a bill",
    holders: "the treasurer or finance office, the auditor, the legislature's budget office",
  },
  {
    id: "health",
    words: words(
      "health hospital hospitals patients disease vaccine vaccines vaccination virus outbreak infection infections deaths overdose overdoses opioid doctors nurses clinic mental cancer",
    ),
    records: "case counts, death certificates in sum, inspection reports, the study itself",
    holders: "the health department, the national public-health institute, the hospital's regulator",
  },
  {
    id: "schools",
    words: words(
      "school schools students student pupils teachers teacher enrollment enrolment district classroom classrooms university college graduation dropout tuition test scores",
    ),
    records: "enrolment and test results by school, board minutes, staffing tables",
    holders: "the school district, the education department, the teachers' union",
  },
  {
    id: "labour",
    words: words(
      "jobs job workers worker unemployment wages wage hiring layoffs layoff employment employers union strike factory plant payroll",
    ),
    records: "the monthly employment figures, layoff notices, the contract, injury logs",
    holders: "the labour statistics office, the labour department, the union and the employer",
  },
  {
    id: "housing and prices",
    words: words(
      "rent rents housing homes home mortgage prices price inflation homeless homelessness evictions eviction landlords tenants groceries cost costs affordable",
    ),
    records: "the price index, eviction filings, permits, the yearly count of people without homes",
    holders: "the statistics office, the housing authority, the court that hears evictions",
  },
  {
    id: "climate, weather and energy",
    words: words(
      "climate weather storm hurricane flood flooding drought emissions carbon energy power coal gas solar wind water pollution temperature temperatures wildfire wildfires",
    ),
    records: "station data and storm reports, emissions inventories, permits and monitoring results",
    holders: "the weather service, the environment agency, the energy regulator",
  },
  {
    id: "politics",
    words: words(
      "president senator congress parliament party parties lawmakers legislation republican republicans democrat democrats administration policy policies mayor council governor minister",
    ),
    records: "the roll call, the transcript or video, the order or bill as signed, financial disclosures",
    holders: "the clerk of the chamber, the official's office, both parties' spokespeople",
  },
];
