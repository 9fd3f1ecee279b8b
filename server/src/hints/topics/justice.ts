import type { Topic } from "../topic.js";

/** Crime, police, courts and prisons. */
export const JUSTICE: readonly Topic[] = [
  {
    id: "use of force and police conduct",
    reason:
      "The force’s own account is a party’s account; footage, complaints and inquests are kept by others too.",
    sure: "police brutality, body camera, bodycam, excessive force, use-of-force, misconduct complaint, chokehold, taser, police watchdog, police shooting, police oversight, officer-involved, internal affairs",
    shared:
      "officer, force, misconduct, complaint, discipline, suspended, shot, oversight, footage, deputy, constable, trooper",
    records: "use-of-force reports, camera footage, complaint and discipline files, inquest findings",
    holders:
      "the police oversight body or ombudsman, the department’s records office, the coroner, the prosecutor",
  },
  {
    id: "guns",
    reason:
      "Sales, permits and shootings are counted by different bodies, and the counts differ by what a shooting is.",
    sure: "gun, firearm, handgun, rifle, pistol, shotgun, ammunition, gunfire, gunman, gun control, concealed carry, gunshot",
    shared: "weapon, shooting, permit, license, licence, background check",
    records: "licence and sales figures, trace reports, hospital counts of gunshot wounds, death records",
    holders: "the firearms regulator, the police licensing office, the health department’s injury statistics",
  },
  {
    id: "arrests",
    reason:
      "An arrest leaves a record with a time, a charge and a name; what was found is only alleged until charged.",
    sure: "arrest, arrested, handcuffed, manhunt, fugitive, bail, mugshot, in custody",
    shared: "suspect, custody, jailed, booked, raid, detective, detained, sheriff, warrant, charged",
    records: "the arrest log, the booking sheet, the warrant and its affidavit, the charge as filed",
    holders: "the police or sheriff’s records office, the jail, the prosecutor, the clerk of court",
  },
  {
    id: "crime figures",
    reason:
      "A rise may lie in the reporting; victim surveys and recorded crime are told apart by those who keep them.",
    sure: "crime, homicide, murder, burglary, robbery, carjacking, theft, shoplifting, stabbing, assault, gang, violent crime, crime rate, vandalism, arson, kidnapping, manslaughter, rape",
    shared: "violence, victim, killing, killed, offence, offense, robbed, stolen, stole, shooting, weapon",
    records: "incident reports, recorded-crime tables with their definitions, victim surveys",
    holders:
      "the police records office, the national crime statistics body, the statistics office’s victim survey",
  },
  {
    id: "courts",
    reason: "What a party says of a case can be held against what it filed.",
    sure: "court, judge, lawsuit, indictment, indicted, verdict, convicted, conviction, plaintiff, defendant, magistrate, tribunal, prosecutor, pleaded, acquitted, felony, misdemeanor, litigation, sued, attorney general, class action",
    shared:
      "trial, guilty, sentence, sentenced, charge, charged, plea, appeal, ruling, ruled, testimony, testified, settlement, jury, lawyer, attorney, injunction, hearing, evidence",
    records: "the docket, the complaint or indictment, the judgment, the transcript",
    holders: "the clerk of court or court registry, the prosecutor’s office, counsel of record on both sides",
  },
  {
    id: "prisons",
    reason:
      "Counts of prisoners, deaths and staff are kept by the service and checked by inspectors who publish.",
    sure: "prison, inmate, prisoner, jail, parole, probation, incarcerated, incarceration, warden, solitary confinement, recidivism, reoffending, penitentiary, overcrowded jail, death row",
    shared: "cell, released, guard, sentence, overcrowding, convict",
    records: "the daily population count, incident and death reports, inspection reports",
    holders:
      "the prison service or corrections department, the prison inspectorate, the parole board, the coroner",
  },
  {
    id: "drugs",
    reason: "What a substance was is a laboratory’s finding, and what somebody died of is a coroner’s.",
    sure: "drug, fentanyl, heroin, cocaine, methamphetamine, opioid, overdose, overdosed, narcotic, cannabis, marijuana, naloxone, trafficking ring",
    shared: "seized, addiction, dealer, smuggled, treatment, substance, lab, dose",
    records: "seizure and laboratory reports, death certificates in sum, treatment admissions",
    holders: "the coroner or medical examiner, the health department, the customs and police laboratories",
  },
  {
    id: "domestic and sexual abuse",
    reason: "Much of it is never reported; who counts, and what, changes the figure.",
    sure: "domestic violence, domestic abuse, sexual assault, sexual abuse, sexual harassment, child abuse, stalking, restraining order, protective order, trafficking victim, molested",
    shared: "abuse, abused, abuser, survivor, victim, harassment, shelter, hotline",
    records: "protection orders, recorded offences, shelter and hotline counts, commission reports",
    holders:
      "the clerk of court, the statistics office’s survey, the shelters’ national network, child protection",
  },
];
