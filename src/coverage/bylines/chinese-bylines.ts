import type { Byline } from "./bylines.js";

/** Chinese family names, the commonest first, simplified and traditional; those that are common words too are left out. They tell a name from other words of two to four characters. */
const FAMILY =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯施洪翁倪柯简简詹游欧歐温溫裴庞龐樊殷俞庄莊聂聶邢柳葛祁涂靳甄阮翟褚窦竇佟穆栾欒臧滕饶饒鲍鮑虞卞颜顏苗鲁魯花酆费費廉岑毕畢邬鄔傅皮齐齊康伍卜萧湛禹狄米贝貝伏谈談茅纪紀舒屈项項祝蓝藍闵閔席季麻路娄婁危童梅盛刁骆駱凌霍管房裘缪繆宗宣郁诸諸左吉钮鈕嵇荣榮荀羊於惠曲封储儲汲邴糜巫乌烏焦巴弓牧隗谷车車宓蓬班仰秋仲伊宫宮宁寧仇暴甘厉厲祖符景束幸司韶蓟宿怀懷蒲邰索咸籍赖賴卓蔺藺屠蒙池乔喬胥苍蒼闻聞莘党黨贡貢劳勞逄姬申扶堵冉宰郦酈雍却桑桂牛寿壽边邊扈燕冀郏浦尚晏柴瞿阎閻充慕茹习習宦艾鱼魚古易慎戈庾暨衡耿弘匡寇禄殳沃蔚隆巩鞏晁勾敖融冷辛阚闞簡沙鞠巢蒯荆荊竺权權逯盖蓋桓仉晋晉楚闾阳陽佘佴商牟塗岳帅帥揭麦麥哈谯譙苑丛叢芦蘆粟邸谌諶揣隋";
/** Family names of two characters. */
const COMPOUND = "歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|司徒|夏侯|皇甫|尉遲|尉迟|令狐|端木|東方|东方|慕容|公孫|公孙";
/** A family name that begins common words too: those words, and names of two characters, are left out. */
const ALSO_WORDS = "(?:[冼辜凃甯]|[倫伦](?![敦理次])|[关關](?![于於键鍵注系係闭閉税稅心联聯]))(?=\\p{Script=Han}{2})";
const NAME = new RegExp(`^(?:[${FAMILY}]|${COMPOUND}|${ALSO_WORDS})\\p{Script=Han}{1,2}$`, "u");

/** Whether a word of Han characters has the form of a Chinese name. */
export function isChineseName(word: string): boolean {
  return NAME.test(word);
}

/** "记者 张三丰", "〔晨報記者王大明／台北報導〕", "晨報 / 記者王大明/台北報導", "（晨報記者王大明台北8日電）", "采写：南岸日报记者 张三丰", "撰文：陳文浩". */
const BYLINE =
  /^[（(【[〔]?(?:(?:采写|採訪|采访|撰文|文)\s?[:：／/|｜丨]\s?)?(?:\p{Script=Han}{1,8}(?:报|報|网|網|社|台|新闻|新聞|周刊|週刊|杂志|雜誌)\s?(?:[／/]\s?)?)?(?:本报|本報|驻\p{Script=Han}{1,4}|駐\p{Script=Han}{1,4}|特约|特派|见习|特約|見習)?(?:记者|記者|作者|专栏作家|專欄作家|评论员|評論員|撰文|撰稿|采写|採訪|文字|文)\s?[:：／/|｜丨]?\s?(\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})(?=$|[\s／/)）\]】〕|]|\p{Script=Han}{2,4}(?:\d{1,2}日)?[电電讯訊])/u;
/** The same with the outlet's short name, which has no form of its own; then the names are all that follows: "晚報記者 張三丰". */
const BY_OUTLET =
  /^[（(【[〔]?\p{Script=Han}{2,4}(?:记者|記者)[\s:：／/|]\s?(\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})[）)】\]〕]?$/u;
/** A label for the author behind a date or a source: "2024-05-21 来源：南岸网 作者：张三丰". */
const LABEL = /(?<=[\s\p{Script=Han}])(?:作者|撰文|撰稿|记者|記者)\s?[:：|｜]/u;
/** "文|南岸 张三丰": an outlet behind the label, in front of the name. */
const OUTLET_BEHIND =
  /(?<=^(?:采写|採訪|采访|撰文|文)\s?[:：／/|｜丨]\s?)(\p{Script=Han}{2,6})\s(?=\p{Script=Han}{2,4}(?:[、，,]|$))/u;
/** "张三丰（实习）". */
const TRAINEE = /[（(](?:实习|實習|见习|見習)(?:生|记者|記者)?[）)]/gu;
/** "（晨報記者王大明台北8日電）": the place and day of a dispatch behind the last name, without a sign between. */
const POSTED =
  /(?:记者|記者)\s?((?:\p{Script=Han}{2,4}[、，,\s])*)(\p{Script=Han}{4,9}?)(?:\d{1,2}月)?\d{1,2}日(?:专|專)?[电電讯訊]/u;

/** The name that a run of characters begins with, behind which stands a place: of three characters, else of two or four. */
function nameIn(run: string): string {
  const lengths = run.length >= 5 ? [3, 2, 4] : [2, 3, 4];
  return lengths.map((length) => run.slice(0, length)).find(isChineseName) ?? "";
}

/** A day in front of it, and those who helped behind it: "（记者 张三丰 通讯员 李四光）". */
const DAY_BEFORE = /^\d{4}[\d\s:./年月日-]*\s/u;
const HELPERS =
  /[\s、，,](?:通讯员|通訊員|摄影|攝影|编辑|編輯)(?:记者|記者)?[\s:：／/|｜]?\p{Script=Han}{2,4}(?:[、，,\s]\p{Script=Han}{2,4})*([）)】\]〕]?)$/u;

/** A byline is no longer than this (characters). */
const LONGEST = 60;

/** Reads a byline in Chinese: a role and the names behind it. */
export function chineseByline(text: string): Byline | null {
  if (text.length > LONGEST) return null;
  const posted = POSTED.exec(text);
  if (posted !== null) {
    const [, list = "", last = ""] = posted;
    const names = [...list.split(/[、，,\s]+/u), nameIn(last)].filter(isChineseName);
    if (names.length > 0) return { names, outlet: null };
  }
  const bare = text
    .replace(DAY_BEFORE, "")
    .replace(HELPERS, "$1")
    .replace(TRAINEE, "")
    .replace(OUTLET_BEHIND, (whole, word: string) => (isChineseName(word) ? whole : ""));
  const list =
    BYLINE.exec(bare)?.[1] ??
    BY_OUTLET.exec(bare)?.[1] ??
    BYLINE.exec(bare.slice(LABEL.exec(bare)?.index ?? bare.length))?.[1];
  const names = (list ?? "").split(/[、，,\s]+/u).filter(isChineseName);
  return names.length > 0 ? { names, outlet: null } : null;
}
