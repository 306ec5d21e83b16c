/** Words that say who wrote, before the name, in English, German, French, Spanish and Portuguese, Italian and Greek. */
const EN =
  "(?:(?:words?|story|text|written|reported|reporting|report|analysis|commentary|opinion|perspective|column|feature|profile|exclusive|explainer|op-ed|guest\\s(?:column|essay|post)|essay|interview|review(?:ed)?|posted|filed|published|submitted|contributed|compiled)\\s(?:and\\s(?:photos|photographs|pictures)\\s)?)?by:?|as\\stold\\sto|words(?=\\s+\\S+\\s+\\S)";
const DE =
  "ein(?:e|en)?\\s\\p{L}{3,20}\\svon|(?:text|aufgezeichnet|notiert|protokolliert|kommentar|analyse|gastbeitrag|bericht|interview|reportage)\\svon";
const FR = "(?:(?:(?:propos\\s)?recueillis?|texte|récit|entretien|article|enquête|reportage|chronique)\\s)?par";
const ES = "(?:(?:texto|escrito|reportagem|publicado)\\s)?por|(?:texto|reportagem|reportaje|entrevista)\\sde";
const IT = "(?:a\\scura|testo|articolo)\\sdi";
const EL = "(?:γράφει|γράφουν|ρεπορτάζ)\\s(?:[οητ]\\p{L}{0,2}\\s)?";
/** A word with a colon in front of whom it names; some stand without one, where a name of two words follows. */
const LABEL =
  "(?:von|door|av|af|par|por|words|story|text|texte|texto|testo|teksti?|tekst|текст|авторы?|автори|autor(?:es|in|ka|ky)?|auteure?s?|autric[ei]|autor[ei]|authors?|reporter|penulis|oleh|haber|muhabir|yazan|protokoll|bericht|reportage|reportaż|opracowa[łn]\\p{L}{0,2}|kirjoittaja|toimittaja|författare|skribent|forfatter|journalist|szerző|írta|piše|пише|κείμενο|كتبت?|كتبوا|بقلم|إعداد|اعداد|تقرير|نویسنده|מאת|लेखक)\\s?[:：]|(?:كتبت?|كتبوا|بقلم|מאת)(?=\\s)";
const BARE_LABEL =
  "(?:teksti?|tekst|текст|авторы?|автори|autor(?:es|in|ka)?|auteure?|authors?|reporter|penulis|oleh|oprac\\.|opracowanie)(?=\\s+\\p{Lu}\\S+\\s+\\p{Lu}[^\\s,]+\\s*(?:$|,))";
/** The same in German, Italian, Dutch and Scandinavian, in words that begin family names too ("Di Maria", "Von Trier"): two words of a name follow. */
const PARTICLE = "(?:von|di|door|av|af)(?=\\s+\\S+\\s+\\S)";
/** "Dal nostro inviato Paola Verdi", "Van onze verslaggever Jane van den Berg". */
const OUR = "(?:dal(?:la)?(?=\\snostr[oaie]\\s)|van(?=\\son[sz]e?\\s))";

const BY = new RegExp(
  `^[\\u200e\\u200f]*(?:${[EN, DE, FR, ES, IT, EL, LABEL, BARE_LABEL, PARTICLE, OUR].join("|")})\\s*(?<=[\\s:：])(.+)$`,
  "isu",
);

/**
 * "Von unserem Korrespondenten Jane Doe", "Par notre envoyée spéciale Jane Doe", "Door onze redacteur Jane Doe": what writers are to
 * their outlet. That noun has a capital in German, and none in the other languages.
 */
const OURS =
  /^(?:[Uu]nser(?:e|er|em|en)\s(?:(?:[\p{L}-]{2,20}\s){0,2}\p{L}*(?:[Kk]orrespondent|[Rr]edakteur|[Rr]eporter|[Mm]itarbeiter|[Aa]utor)(?:in|en)?|\p{Lu}[\p{Ll}-]+)|(?:[Oo]ur|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Nn]ostr[oaie]|[Oo]nze|[Oo]ns)(?:\s\p{Ll}[\p{L}’'-]{1,20}){1,4}),?\s+(?=\p{Lu})/u;

/** "By court reporter Jane Doe", "By Science Editor Jane Doe". */
const JOB_BEFORE =
  /^(?:[\p{L}-]+\s){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist)s?,?\s(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})/u;

/** What follows "By" and its like, without "our correspondent" or a job in front; null when a text begins with none of them. */
export function behindBy(text: string): string | null {
  return BY.exec(text)?.[1]?.replace(OURS, "").replace(JOB_BEFORE, "") ?? null;
}
