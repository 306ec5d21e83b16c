/** Words that say who wrote, before the name, in English, German, French, Spanish and Portuguese, and Italian. */
const EN =
  "(?:(?:words?|story|text|written|reported|reporting|report|analysis|commentary|opinion|essay|interview|review(?:ed)?|posted|filed|published|submitted|contributed|compiled)\\s(?:and\\s(?:photos|photographs|pictures)\\s)?)?by:?|words(?=\\s+\\S+\\s+\\S)";
const DE = "ein(?:e|en)?\\s\\p{L}{3,20}\\svon";
const FR = "(?:(?:(?:propos\\s)?recueillis?|texte|récit|entretien|article|enquête|reportage|chronique)\\s)?par";
const ES = "(?:(?:texto|escrito|reportagem|publicado)\\s)?por";
const IT = "(?:a\\scura|testo|articolo)\\sdi";
/** A word with a colon in front of whom it names. */
const LABEL = "(?:words|story|text|texte|texto|testo|tekst):";
/** The same in German, Italian, Dutch and Scandinavian, in words that begin family names too ("Di Maria", "Von Trier"): two words of a name follow. */
const PARTICLE = "(?:von|di|door|av|af)(?=\\s+\\S+\\s+\\S)";

const BY = new RegExp(`^(?:${[EN, DE, FR, ES, IT, LABEL, PARTICLE].join("|")})\\s+(.+)$`, "isu");

/**
 * "Von unserem Korrespondenten Jane Doe", "Par notre envoyée spéciale Jane Doe", "Door onze redacteur Jane Doe": what writers are to
 * their outlet. That noun has a capital in German, and none in the other languages.
 */
const OURS =
  /^(?:[Uu]nser(?:e|er|em|en)\s(?:(?:[\p{L}-]{2,20}\s){0,2}\p{L}*(?:[Kk]orrespondent|[Rr]edakteur|[Rr]eporter|[Mm]itarbeiter|[Aa]utor)(?:in|en)?|\p{Lu}[\p{Ll}-]+)|(?:[Oo]ur|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Nn]ostr[oa]|[Oo]nze|[Oo]ns)(?:\s\p{Ll}[\p{L}’'-]{1,20}){1,4}),?\s+(?=\p{Lu})/u;

/** What follows "By" and its like, without "our correspondent" in front; null when a text begins with none of them. */
export function behindBy(text: string): string | null {
  return BY.exec(text)?.[1]?.replace(OURS, "") ?? null;
}
