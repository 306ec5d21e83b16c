/** Jobs of those who work on a report without writing it: they take its pictures, edit, translate or film it. */
const JOBS =
  "photographers?|photojournalists?|photo\\s?editors?|illustrators?|video\\s?(?:grapher|journalist|producer|editor)s?|camera(?:man|woman|\\soperator)|cartoonists?|translators?|fact[-\\s]?checkers?|copy\\s?editors?|fotograf(?:in|en|en|a|i|ka|o|as?|os?)?|bildjournalist(?:in)?|fotoredakteur(?:in)?|photographe|photojournaliste|illustrat(?:eur|rice)|traduct(?:eur|rice)|fotógraf[oa]|fotoperiodista|ilustrador(?:a)?|traductor(?:a)?|fotorreporter|fotorepórter|repórter\\sfotográfico|fotoreporter|fotografe|valokuvaaja|kuvaaja|fotoğrafçı|фотограф|фотокорреспондент|fotografer|nhiếp\\sảnh";
const JOB = new RegExp(`^(?:(?:staff|chief|senior|freelance)\\s)?(?:${JOBS})(?![\\p{L}])`, "iu");

/** Labels in front of such people: "Photographs by", "Fotos:", "Foto", "Zdjęcia:", "Фото:", "Editor:". */
const WORK =
  "photo(?:s|graphs?|graphy)?|pictures?|images?|videos?|illustrat(?:ions?|ed)|graphics?|foto(?:['’]?s)?|bild(?:er)?|foto(?:grafía|grafia|grafie|grafi)s?|photographies|illustration(?:en)?|grafik|kamera|edit(?:ing|ed|ors?)|redaktør|produc(?:tion|ed|er)|translat(?:ion|ed)|fact-?check(?:ed|ing)?|design(?:ed)?|zdjęcia|fot\\.|фото|відео|видео|kuvat?|valokuvat?|fotoğraf|ảnh|φωτογραφ[ίι]\\p{L}{1,3}";
const LABEL = new RegExp(
  `^(?:${WORK})(?:\\s(?:by|von|de|di|por|par|av)(?=\\s|$)|\\s?:|(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})|$)`,
  "iu",
);

/** Whether a text is the job of somebody who works on a report without writing it: "Fotograf", "Staff photographer". */
export function isOtherJob(text: string): boolean {
  return text.length <= 40 && JOB.test(text.trim());
}

/** Whether a line begins with the label of such work: "Photographs by", "Fotos: Jörg Weiß", "Kuvat Jan Ros". */
export function isOtherCredit(text: string): boolean {
  return text.length <= 120 && LABEL.test(text.trim());
}

/** Agencies that sell pictures, behind the name of who took one. */
const PICTURE_AGENCY =
  /\b(?:Getty|Shutterstock|iStock|Alamy|Corbis|Unsplash|EPA)\b|\b(?:Images|Photos?|Pictures)[)\]\s.]*$/u;

/** Whether a line is the credit of a picture, by its agency: "Jane Doe / AFP / Getty Images". */
export function creditsPicture(line: string): boolean {
  return line.length <= 120 && PICTURE_AGENCY.test(line);
}

/** Who took the pictures, by what stands behind the name: "Anja Doe (Bilder)", "Anja Doe, Fotos". */
const BEHIND_NAME =
  /(?:^|[,;|&]|\s(?:and|und|et|y|e|en|och|og|i|и)\s)[^,;|&()]{4,50}(?:\s?\(|,\s)(?:bild(?:er)?|fotos?|foto['’]?s|photos?|photograph(?:y|ies?)|fotograf[iíi]as?|fotografie|pictures?|illustrations?|illustrationen|grafik|video|kamera|images?|zdjęcia|kuvat?|фото)\)?(?=\s*(?:$|[,;|&]|(?:and|und|et|y|e|en|och|og|i|и)\s))/giu;

/** A list of names without those who took the pictures, as the words behind them tell. */
export function withoutPhotographers(text: string): string {
  return text.replace(BEHIND_NAME, "");
}

/** Words of a job behind a name that say of what one is the author: "Jana Dohm Text", "Jeanne Doué (texte)". */
const WRITING = /^[([]?(?:words|text|texte|texto|testo|tekst|teksti|текст)[)\]]?$/iu;

/** Whether a text is the work of those who write, by itself: "Text". */
export function isWriting(text: string): boolean {
  return WRITING.test(text.trim());
}

const TAIL = new RegExp(
  `(?:^|(?<![\\s,;|/·.–—-])[\\s,;|/·.–—-]+)(?:(?:${WORK})(?:\\s(?:by|von|de|di|por|par)\\s|\\s?:)|(?:with\\s)?additional (?:reporting|writing)\\b|with (?:files|reporting|material)\\b|(?:avec|mit material (?:von|der)|con información de|com informações de|con agencias)\\s|(?:editing|edited) by\\b|[图圖攝摄]\\s?[:：/／]).*$`,
  "iu",
);

/** A credit line without what names those who took the pictures, edited or helped, behind those who wrote. */
export function withoutOtherHands(text: string): string {
  return text.replace(TAIL, "");
}
