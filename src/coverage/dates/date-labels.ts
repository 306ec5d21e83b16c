/**
 * Words that news pages set beside a day, by language: in front "published", "updated" and what follows them ("on"), and what stands
 * between days. Each entry is a part of a regular expression (flags i and u).
 */
const PUBLISHED: readonly string[] = [
  "(?:first\\s)?(?:published|posted)|created|date|on|at|am|op|den",
  "(?:ver|er)öffentlicht(?:\\sam)?|erschienen(?:\\sam)?|erstellt(?:\\sam)?|datum|stand|uhr",
  "(?:publiée?|parue?|mise?\\sen\\sligne|créée?)(?:\\sle)?",
  "(?:publicad[oa]|cread[oa])(?:\\s(?:el|em|a))?|data\\sde\\spublicação|fecha\\sde\\spublicación",
  "pubblicat[oa](?:\\sil)?",
  "gepubliceerd(?:\\sop)?|geplaatst(?:\\sop)?|publicerad|publisert|udgivet|offentliggjort|julkaistu",
  "(?:data\\s)?publikacj[ai]|opublikowan[oy]|dodano|utworzono|publikováno|vydáno|zveřejněno|publicat|közzétéve",
  "(?:oluştur(?:ul)?ma|yayın(?:la(?:n)?ma)?|yayımlanma|giriş|eklenme)(?:\\s(?:tarihi|zamanı))?",
  "опубликован[оаы]?|дата\\sпубликации|публикация|размещено|опубліковано|δημοσίευση",
  "(?:تاريخ\\s)?النشر|ن\\u064f?شرت?(?:\\sفي)?|diterbitkan|dipublikasikan|đăng(?:\\slúc)?",
  "(?:temps\\sde\\slecture|lesezeit|tiempo\\sde\\slectura)(?:\\s?:?\\s\\d+\\smin(?:utes|uten|utos|\\.)?)?",
];
const CHANGED: readonly string[] = [
  "(?:last\\s)?(?:updated|modified)",
  "(?:zuletzt\\s)?(?:aktualisiert|modifiziert|geändert)(?:\\sam)?|letzte(?:s|\\sänderung|\\saktualisierung)?(?:\\supdate)?",
  "(?:modifiée?|mise?\\sà\\sjour|actualisée?)(?:\\sle)?|dernière\\s(?:mise\\sà\\sjour|modification)",
  "(?:(?:última\\s)?(?:actualizad[oa]|atualizad[oa]|modificad[oa])|última\\s(?:actualización|atualização|modificación))(?:\\s(?:el|em|a|às))?",
  "(?:aggiornat[oa]|modifica(?:to)?|ultim[oa]\\s(?:aggiornamento|modifica))(?:\\sil)?",
  "(?:laatst\\s)?(?:bijgewerkt|aangepast|gewijzigd)(?:\\sop)?|laatste\\s(?:update|wijziging)",
  "(?:senast|sist|senest)?\\s?(?:uppdatera[dt]|ändrad|oppdatert|opdateret)|päivitetty|muokattu",
  "(?:(?:data|ostatnia)\\s)?aktualizacj[ai]|zaktualizowano|aktualizováno|actualizat|frissítve",
  "(?:son\\s)?güncelle(?:n)?me(?:\\s(?:tarihi|zamanı))?",
  "обновл[её]н[оаы]?|изменен[оаы]?|оновлено|ενημέρωση|(?:آخر\\s|تم\\s)?(?:ال)?تحديث|diperbarui|cập\\snhật",
];
/** The same in scripts that set words side by side without a space. */
const ASIAN_PUBLISHED =
  "(?:기사\\s?)?(?:입력|등록|승인|발행|작성|게재|게시|송고)(?:\\s?(?:일시?|시간|날짜))?|发布|發布|發佈|发表|發表|出版|时间|時間|来源|來源|(?:公開|掲載|配信|投稿|作成)日?時?";
const ASIAN_CHANGED =
  "(?:최종\\s?)?(?:수정|업데이트|갱신)(?:\\s?(?:일시?|시간|날짜))?|(?:最後|最后|最終)?(?:更新|修改|修正)";

/** "13 رجب 1443 هـ": the same day in another calendar. */
const OTHER_CALENDAR = "\\d{1,2}\\s[^\\d|,]{3,20}\\s1[34]\\d{2}\\s?ه?ـ*";

/** Words beside a day, and the same day in another calendar. */
export const DATE_LABELS = new RegExp(
  `(?<!\\p{L})(?:${[...CHANGED, ...PUBLISHED].join("|")})(?!\\p{L})|${ASIAN_CHANGED}|${ASIAN_PUBLISHED}|${OTHER_CALENDAR}`,
  "giu",
);

const CHANGED_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${CHANGED.join("|")})(?!\\p{L})|${ASIAN_CHANGED})[^\\d٠-٩]{0,12}$`,
  "iu",
);

/** Whether a text that stands in front of a day says that it is the day of a change. */
export function saysChanged(before: string): boolean {
  return CHANGED_BEFORE.test(before);
}
