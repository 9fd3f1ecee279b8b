// Names that stand on a line of their own over the words, or in brackets before them.
import { folded } from "../../annotations/mentions/person-name.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { startsWithTitle } from "./voices.js";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|la|van|der|von|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,3}`;
const ALONE = new RegExp(`^[ \\t]*(${NAME})[ \\t]*\\r?$`, "u");
/** A time by itself, under the name. */
const TIME_ALONE = /^[ \t]*[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?[AaPp][Mm])?[\])]?[ \t]*\r?$/;
/** "Ida Morel (Ashfield) (Ind)", "The Minister for Ports (Ida Morel)": who speaks in a parliament's record. */
const MEMBER = new RegExp(
  String.raw`^[ \t]*(${NAME}) ?\([^()]{2,60}\)(?: ?\([^()]{2,20}\))?:?[ \t]*\r?$`,
  "u",
);
const OFFICE = new RegExp(String.raw`^[ \t]*((?:The|Mr|Madam) [^()]{3,90}?) ?\((${NAME})\):?[ \t]*\r?$`, "u");
/** "[Ida Morel] It was never inspected." */
const BRACKETED = new RegExp(String.raw`^[ \t]*\[(${NAME})\]:?[ \t]+(?=\S)`, "u");
const FEWEST_MEMBERS = 2;

/** A label with where the words behind it begin. */
export interface NameLine {
  readonly label: string;
  readonly role: string;
  readonly length: number;
}

/** Reads the lines of a text for names that stand over words; a list of those present is none. */
export function nameLinesOf(lines: readonly string[]): (index: number) => NameLine | null {
  const isWords = (index: number): boolean => {
    const line = lines[index] ?? "";
    return line.length > 20 || /[.?!…]["”’)]?\s*$/.test(line);
  };
  const memberAt = (index: number): NameLine | null => {
    const line = lines[index]!;
    if (line.length > 160 || !line.includes("(")) return null;
    let next = index + 1;
    while (next <= index + 3 && !/\S/.test(lines[next] ?? "")) next++;
    if (!isWords(next)) return null;
    const office = OFFICE.exec(line);
    if (office) return { label: office[2]!, role: office[1]!, length: line.length };
    const member = MEMBER.exec(line);
    return member ? { label: member[1]!, role: "", length: line.length } : null;
  };
  const members = lines.flatMap((_, index) => memberAt(index) ?? []);
  const areMembers = members.length >= FEWEST_MEMBERS && members.some(({ label }) => isNamed(label));
  return (index) => {
    const line = lines[index]!;
    const bracketed = line.includes("[") ? BRACKETED.exec(line) : null;
    if (bracketed && isNamed(bracketed[1]!))
      return { label: bracketed[1]!, role: "", length: bracketed[0].length };
    if (TIME_ALONE.test(lines[index + 1] ?? "")) {
      const alone = line.length <= 60 ? ALONE.exec(line) : null;
      // The time goes with the label.
      if (alone && isWords(index + 2))
        return { label: alone[1]!, role: "", length: line.length + 1 + lines[index + 1]!.length };
    }
    return areMembers ? memberAt(index) : null;
  };
}

function isNamed(name: string): boolean {
  return startsWithTitle(name) || GIVEN_NAMES.has(folded(name.split(" ")[0]!));
}
