/**
 * Names of the months as news pages write them, by language, January first; the forms of one month are parted by a stroke, the
 * words of a name joined by a low line. Where a language bends its nouns, as behind a day ("27 listopada"). Arabic has three sets of
 * names: on the Nile and the Gulf, in the Levant, in the Maghreb.
 */
const NAMES: readonly string[] = [
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  "januar|jänner februar|feber märz|mrz april mai juni juli august september oktober|okt november dezember|dez",
  "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",
  "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre octubre noviembre diciembre|dic",
  "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
  "janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro",
  "januari februari|febr maart april mei juni juli augustus september oktober november december",
  "januari februari mars|marts april maj juni juli augusti september oktober november desember|des",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب|اب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول",
  "جانفي فيفري مارس أفريل|افريل ماي جوان جويلية أوت|اوت سبتمبر أكتوبر نوفمبر ديسمبر",
  "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
  "בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר",
  "január február március április május június július augusztus szeptember október november december",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
];

const MONTHS = new Map(
  NAMES.flatMap((year) =>
    year
      .split(" ")
      .flatMap((names, index) => names.split("|").map((name) => [name.replace("_", " "), index + 1] as const)),
  ),
);

/** Part of a regular expression (flags i and u): a month's name, in the group `name`, with the full stop of an abbreviation. */
export const MONTH_NAME = `(?<name>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;

/** The number of a month by its name, 1 to 12; 0 when it is none. */
export function monthOf(name: string): number {
  return MONTHS.get(name.normalize("NFC").toLowerCase()) ?? 0;
}
