import type { Topic } from "../topic.js";

/** Schools, homes, migration, belief and sport. */
export const SOCIETY: readonly Topic[] = [
  {
    id: "border",
    reason: "Encounters, people and crossings are different counts; one person may be counted often.",
    sure: "border, border patrol, border crossing, illegal crossing, checkpoint, smuggler, human smuggling, border wall, border guard",
    shared:
      "coyotes, crossing, crossed, apprehended, apprehension, migrant, encounter, customs, agent, smuggled",
    records: "monthly encounter and refusal tables by sector, detention logs, smuggling charges",
    holders: "the border agency’s statistics, the coast guard, the prosecutor, aid groups at the crossing",
  },
  {
    id: "asylum and refugees",
    reason: "Applied, pending, granted and refused are four counts, from two or three bodies.",
    sure: "asylum, refugee, asylum seeker, asylum-seeker, resettlement, resettled, unhcr, stateless, refugee camp",
    shared:
      "displaced, camp, persecution, humanitarian, fled, fleeing, sheltering, hearing, granted, applicant",
    records: "application and decision tables, court backlogs, camp registrations",
    holders: "the asylum office, the immigration courts, the UN refugee agency, legal-aid groups",
  },
  {
    id: "immigration",
    reason: "Arrests, detentions and removals are logged apart, by office and month.",
    sure: "immigration, immigrant, migrant, deportation, deported, deport, visa, undocumented, citizenship, green card, naturalization, naturalisation, naturalized, work permit, migration, detention center, detention centre, ice agent, ice raid",
    shared:
      "detained, detainee, detention, citizen, foreign, foreign-born, removal, permit, agent, ice, overstayed, raid",
    records: "arrest, detention and removal figures by office and month, dockets of removal cases",
    holders:
      "the immigration agency’s statistics, the immigration courts, the facility’s inspector, legal-aid groups",
  },
  {
    id: "schools",
    reason: "Results, rolls and spending are published by school, with what they leave out.",
    sure: "pupil, classroom, school district, school board, kindergarten, test score, curriculum, superintendent, truancy, absenteeism, homework, headteacher, charter school, preschool, school meal",
    shared:
      "school, teacher, student, enrollment, enrolment, class, education, grade, reading, principal, math, graduation, textbook, district",
    records: "rolls and test results by school, board minutes, staffing and spending tables",
    holders:
      "the school district or local authority, the education department, the inspectorate, the teachers’ union",
  },
  {
    id: "universities",
    reason: "Fees, admissions and endowments are returned each year to a ministry or an accreditor.",
    sure: "tuition, undergraduate, student loan, student debt, scholarship, endowment, dormitory, doctoral, postgraduate",
    shared:
      "university, college, campus, faculty, dean, student, enrollment, enrolment, admission, degree, graduate, fee, provost, graduation",
    records: "the yearly return on admissions and fees, accounts, the accreditor’s report",
    holders: "the university’s registrar, the higher-education regulator, the students’ and staff unions",
  },
  {
    id: "child care and child welfare",
    reason: "Places, prices and cases are licensed and counted; a child’s file itself is closed.",
    sure: "child care, childcare, day care, daycare, foster care, foster child, adoption agency, social worker, child welfare, child protection, orphanage, nursery place, foster home",
    shared: "child, foster, adoption, caseworker, custody, nursery, toddler, infant",
    records: "licences and inspections, caseloads, serious-case reviews, price surveys",
    holders: "the child-protection agency, the licensing inspectorate, the children’s ombudsman",
  },
  {
    id: "homelessness",
    reason: "The yearly count is of one night; services count people over a year.",
    sure: "homeless, homelessness, rough sleeper, encampment, shelter bed, unhoused, rough sleeping, tent camp, homeless shelter",
    shared: "shelter, tent, sidewalk, unsheltered, outreach, housing",
    records: "the one-night count and its method, shelter-bed logs, deaths recorded",
    holders: "the housing authority, the shelters, the local council, the coroner",
  },
  {
    id: "housing and rents",
    reason: "Asked, agreed and paid rents differ; permits, starts and completions differ as well.",
    sure: "housing, rent, renter, landlord, tenant, eviction, mortgage, homeowner, house price, home price, foreclosure, affordable housing, zoning, apartment, real estate, rent control, homebuyer, property price, home sale, evicted",
    shared: "apartments, developer, property, unit, median, permit, lease, affordable",
    records: "eviction filings, building permits, deeds, the rent and house-price series",
    holders:
      "the housing authority, the court that hears evictions, the land registry or recorder, the statistics office",
  },
  {
    id: "race, hate and discrimination",
    reason: "A complaint, a finding and a count of offences are each kept somewhere, and are not the same.",
    sure: "discrimination, racism, racist, hate crime, antisemitism, antisemitic, islamophobia, segregation, civil rights, racial, discriminatory, white supremacist, white supremacy, discriminated, neo-nazi",
    shared: "hate, slur, minority, bias, equality, disparity, complaint, ethnic, extremist",
    records: "complaints and findings, hate-crime tables with their definition, the study of the disparity",
    holders: "the equality or civil-rights commission, the police statistics, the court, the group concerned",
  },
  {
    id: "religion",
    reason: "Members are counted by each faith in its own way; the census and surveys count otherwise.",
    sure: "church, mosque, synagogue, priest, pastor, imam, rabbi, diocese, pope, religious, religion, vatican, congregation, clergy, catholic, evangelical, worshipper, archbishop, pilgrimage",
    shared: "temple, cardinal, bishop, faith, worship, parish, worshippers, sermon, congregant, holy",
    records: "membership and abuse reports, charity accounts, the census question",
    holders:
      "the diocese or governing council, the charity regulator, scholars of religion, survivors’ groups",
  },
  {
    id: "charities",
    reason: "A registered charity files what it raised and what it paid, and to whom.",
    sure: "charity, nonprofit, non-profit, charitable, philanthropist, philanthropy, aid group, relief fund, ngo, crowdfunding, charitable foundation",
    shared: "donation, donated, donor, volunteer, foundation, fundraiser, aid, relief",
    records: "yearly returns and accounts, grant lists, the register entry",
    holders: "the charity regulator or tax office, the charity’s treasurer, those who were to be helped",
  },
  {
    id: "sport results",
    reason: "Scores and records are kept by the league or federation; injuries and fees often are not.",
    sure: "playoff, touchdown, quarterback, championship, football, basketball, baseball, soccer, hockey, tennis, olympic, olympics, olympian, world cup, league title, home run, goalkeeper, halftime, striker, cricket, rugby, tournament, midfielder, batting, doping, inning, marathon",
    shared:
      "game, team, coach, season, player, league, score, scored, goal, win, won, match, stadium, fan, defeat, champion, athlete, penalty, medal",
    records: "the official score sheet, the league’s record book, the disciplinary ruling, the contract",
    holders:
      "the league or federation, the club, the referee’s report, the players’ union, the anti-doping body",
  },
  {
    id: "protests",
    reason: "Crowds are guessed by parties; a count wants a method, an area or a picture.",
    sure: "protest, protester, demonstrator, picket line, sit-in, rioter, tear gas, counterprotester",
    shared:
      "rally, demonstration, activist, riot, rallied, march, marched, marcher, chanted, clash, curfew, dispersed",
    records: "permits, aerial pictures, the police log, arrests by charge, injury records",
    holders: "the organisers and the police, a crowd researcher, hospitals, legal observers",
  },
];
