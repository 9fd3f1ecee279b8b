import type { Topic } from "../topic.js";

/** Health, hospitals, medicines and food. */
export const HEALTH: readonly Topic[] = [
  {
    id: "epidemics",
    reason: "Cases depend on who was tested; deaths and admissions are steadier, and dated.",
    sure: "epidemic, pandemic, outbreak, virus, covid, covid-19, coronavirus, measles, influenza, flu, ebola, cholera, infection, infected, quarantine, contagious, mpox, dengue, malaria, tuberculosis",
    shared:
      "case, spread, disease, hospitalized, hospitalised, tested, testing, health, contact tracing, wastewater",
    records: "case counts by date and test, admissions, deaths, wastewater readings",
    holders: "the public-health institute, the local health department, the hospital association, the WHO",
  },
  {
    id: "vaccines",
    reason:
      "Doses, people and coverage are different counts; safety reports are claims until they are studied.",
    sure: "vaccine, vaccination, vaccinated, immunization, immunisation, unvaccinated, booster shot, booster dose, immunized, immunised",
    shared: "dose, shot, trial, mandate, exemption, jab, side effect, measles",
    records: "coverage tables by age, the trial’s paper, the safety board’s review",
    holders: "the medicines regulator, the immunisation programme, the study’s authors",
  },
  {
    id: "hospitals",
    reason: "Waits, beds and staffing are reported to regulators on fixed days, and defined there.",
    sure: "hospital, emergency room, emergency department, surgery, surgeon, intensive care, waiting list, maternity ward, nursing home, care home, malpractice, health care, healthcare",
    shared:
      "ambulance, nurse, clinic, patient, doctor, ward, medical, staffing, admitted, physician, treated",
    records: "waiting-time and bed returns, inspection reports, staffing rosters, accounts",
    holders:
      "the hospital’s regulator or health ministry, the hospital trust or owner, the nurses’ and doctors’ unions",
  },
  {
    id: "health outcomes",
    reason:
      "That something causes or cures a disease is a study’s finding, of a size and a kind that matter.",
    sure: "cancer, diabetes, heart disease, obesity, mortality, asthma, dementia, alzheimer's, infant mortality, maternal mortality, public health, birth defect, clinical trial, epidemiologist, heart attack, autism",
    shared:
      "stroke, life-threatening, disease, patient, health, symptom, diagnosed, treatment, illness, screening, chronic",
    records: "the study itself and who paid for it, disease registers, death certificates in sum",
    holders:
      "the public-health institute, the study’s authors and a researcher not among them, the disease register",
  },
  {
    id: "mental health",
    reason: "Cases, referrals and deaths are counted apart, and a coroner rules on a suicide.",
    sure: "mental health, suicide, depression, psychiatric, psychiatrist, anxiety disorder, mental illness, self-harm, psychologist, schizophrenia, eating disorder",
    shared: "therapy, therapist, counselling, counseling, anxiety, hotline, wellbeing",
    records: "referral and waiting figures, crisis-line calls, coroners’ findings",
    holders: "the health department, the coroner, the crisis line, the professional college",
  },
  {
    id: "medicines",
    reason: "What a medicine does, and its price, are in an approval and a price list.",
    sure: "medicine, pharmaceutical, prescription, pharmacy, drugmaker, insulin, antibiotic, generic drug, drug price, medication, painkiller, drug approval, pharmacist",
    shared: "approved, dose, trial, recall, side effect, shortage, patent, drug",
    records: "the approval and its conditions, trial registers, recall and shortage notices, price lists",
    holders: "the medicines regulator, the maker, the body that pays, an independent pharmacologist",
  },
  {
    id: "abortion and reproductive health",
    reason: "Procedures are reported by clinics in some places and estimated in others.",
    sure: "abortion, contraception, contraceptive, fertility treatment, ivf, birth control, miscarriage, reproductive, pregnancy, planned parenthood, prenatal",
    shared: "pregnant, clinic, trimester, provider, birth",
    records: "procedure counts and their method, the statute, clinic licences, court orders",
    holders: "the health department, the providers’ association, research institutes, the clerk of court",
  },
  {
    id: "food safety",
    reason: "An inspection or a recall has a number, a date and a batch.",
    sure: "food safety, salmonella, listeria, coli, foodborne, food poisoning, contaminated food, restaurant inspection, food recall, food inspector, botulism, undercooked",
    shared:
      "recall, recalled, contaminated, contamination, restaurant, inspection, inspector, meat, sickened, bacteria, kitchen, produce",
    records: "inspection reports, recall notices by batch, the outbreak investigation",
    holders: "the food-safety agency, the local health inspectors, the maker or grocer",
  },
];
