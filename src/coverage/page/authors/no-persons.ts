import { isInterfaceLine } from "../../interface-words.js";

/** What is written in the place of an author and names no person. */
const NOBODY =
  /^(?:(?:site |web )?admin(?:istrator)?|super user|guest (?:author|writer|contributor)|(?:(?:d[ae]|dalla|de la|la|von der|van de|onze) )?(?:redacción|redazione|redação|rédaction|redaktion|redaksi|redactie|redaktionen|redaksjonen|toimitus|redakcja|redakce|редакция|редакція|haber merkezi)(?!\p{L}).*|staff|editor(?:s|ial)?|editorial (?:board|team|staff)|newsroom|web ?master|news desk|guest|unknown|anonymous|none|null|undefined|author|by|관리자|운영자|편집국|편집부|편집실|기자|데스크|온라인뉴스팀|디지털뉴스팀|뉴스팀|보도국|취재팀|人民网|新华网|综合|網站編輯|编辑|編輯)$/iu;

/** The same with the name of an outlet or a place in front: "Village Admin", "Lantern Editorial". */
const ACCOUNT =
  /^\S.{1,40}\s(?:(?:site |web )?admin(?:istrator)?|web ?master|moderator|newsroom|news desk|editorial(?: (?:board|team|staff|desk))?|(?:news |web |staff )?report)$/iu;

/** Legal forms and kinds of organisations: what bears one is no person. */
const ORGANISATION =
  /\b(?:GmbH|Inc|Ltd|LLC|PLC|Corp|S\.L|AG|e\.V)$|\.(?:com|net|org|de|fr|co|kr)\b|\b(?:Verlag|Ediciones|Redaktion|Rédaction|Agence|Agencia|Agenzia|Institute|University|Association|Foundation|Council|Committee|Ministry|Department|Zeitung|Nachrichten|Tageblatt|Tagblatt|Rundschau|Gazzetta|Dagblad|Periódico|Jornal|Giornale)\b/u;

/** Studios and desks behind the initials of a broadcaster: "ARD-Studio Wien". */
const STUDIO = /^\p{Lu}{2,5}-(?:Studio|Haupt\p{L}+|Korrespondent\p{L}*|Redaktion|Büro|Team)/u;

/** What outlets promise of themselves, in a link by the text: "Journalistic Standards and Practices". */
const PROMISES =
  /(?:Standards and Practices|(?:Journalistic|Editorial|Ethics) (?:Standards|Guidelines|Principles|Policy|Policies)|Corrections Policy|Trust Project)$/u;

/** Words of houses that publish, which are family names too: beside two more words. */
const HOUSE =
  /^(?=\S+\s\S+\s\S).*\b(?:Gruppo|Editoriale|Editore|Editrice|Editora|Mediengruppe|Groupe|Grupo|Uitgeverij|Wydawnictwo)\b/u;

/** Days of the week begin no name. */
const WEEKDAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s/iu;

/** What a note on an author tells of him, line by line: "Joined ESPN in 2014". */
const TELLS =
  /^(?:Joined|Covers|Covered|Covering|Writes|Wrote|Follows?|Followed|Formerly|Lives|Reports|Reported|Works|Worked|Graduated)\s/u;

/** Outlets are an article and a word more often than people: "Le Soir", "Die Lampe". */
const OUTLET = /^(?:der|die|das|le|la|les|il|el|o|os|het)\s[^\s]+$/iu;

/** Controls that stand beside names say "author", and some run together: "View Author Page", "Like Button", "ShareAAText". No name does. */
const CONTROL =
  /(?<!\p{L})(?:[Aa]uthors?|[Aa]utore?s?|[Aa]uteure?s?|[Aa]utor(?:in|en))(?!\p{L})|^[Aa]utor(?!\p{L})|^(?:Facebook |Twitter )?(?:Like|Share|Follow|Play|Close|Tweet|Subscribe|Comment)\b.*\s[Bb]utton$|(?:TIKLAYIN|[Tt]ıklayın)|\p{Ll}\p{Lu}{2,}\p{Ll}/u;

/** Whether what stands in an author's place is a desk or an account of the outlet. */
export function isDesk(name: string): boolean {
  return NOBODY.test(name) || ACCOUNT.test(name);
}

/** Whether what stands in an author's place is a desk, an account, an organisation or a control, and no person. */
export function isNobody(name: string): boolean {
  if (isDesk(name) || CONTROL.test(name) || isInterfaceLine(name)) return true;
  return (
    ORGANISATION.test(name) ||
    HOUSE.test(name) ||
    STUDIO.test(name) ||
    PROMISES.test(name) ||
    TELLS.test(name) ||
    OUTLET.test(name) ||
    /^the\s/iu.test(name) ||
    WEEKDAY.test(name)
  );
}

/** Places of two words, where a reporter's name is followed by that of a place: "Jane Doe, New York". */
const PLACE =
  /^(?:New|Los|Las|Hong|Fort|Cape|Tel|Buenos|Kuala|São|San|Santa|Santo|Saint|St\.?|Palma|Nueva|Ciudad|Vila|Villa|Bad|Rio|Addis|Abu|Phnom|Puerto|Porto|Salt|North|South|East|West|Washington)\s(?:de\s)?\p{Lu}/u;

/** Whether a text begins as the names of places do that have two words. */
export function beginsAsPlace(text: string): boolean {
  return PLACE.test(text);
}

/** Whether a name has the form of a place of two words: "New York", "San Marino". */
export function isPlaceName(name: string): boolean {
  return PLACE.test(name) && name.split(" ").length === 2;
}
