/** Names that are written so differently in Korean, English and Chinese that no sound links them. One line, one name. */
const EQUIVALENTS = `
중국|본토|china|chinese|中国|中國
한국|대한민국|국내|韓|korea|korean|koreans|south korea|south korean|republic of korea|韩国|韓國|南韓|南韩
북한|north korea|north korean|朝鲜|北韓|北韩
일본|japan|japanese|日本
미국|美|us|u.s|usa|united states|america|american|americans|美国|美國
영국|uk|u.k|britain|british|united kingdom|england|english|英国|英國
독일|germany|german|germans|德国|德國
프랑스|france|french|法国|法國
러시아|russia|russian|russians|俄罗斯|俄羅斯
인도|india|indian|indians|印度
대만|타이완|taiwan|taiwanese|台湾|臺灣|台灣
홍콩|hong kong|香港
마카오|macau|macao|澳门|澳門
서울|seoul|首尔|首爾
베이징|beijing|北京
상하이|shanghai|上海
선전|shenzhen|深圳
광저우|guangzhou|广州|廣州
광둥|guangdong|cantonese|广东|廣東
사우디아라비아|사우디|saudi arabia|saudi|沙特|沙特阿拉伯
호주|australia|australian|澳大利亚|澳洲
캐나다|canada|canadian|加拿大
스위스|switzerland|swiss|瑞士
스페인|spain|spanish|西班牙
이탈리아|italy|italian|意大利|義大利
베트남|vietnam|vietnamese|越南
태국|thailand|thai|泰国|泰國
싱가포르|singapore|singaporean|新加坡
유럽연합|eu|european union|欧盟|歐盟
유럽|europe|european|欧洲|歐洲
아시아|asia|asian|亚洲|亞洲
아프리카|africa|african|非洲
유엔|un|united nations|联合国|聯合國
인공지능|ai|artificial intelligence|人工智能|人工智慧
정보기술|it|information technology|信息技术|資訊科技
월요일|monday|周一|星期一|週一
화요일|tuesday|周二|星期二|週二
수요일|wednesday|周三|星期三|週三
목요일|thursday|周四|星期四|週四
금요일|friday|周五|星期五|週五
토요일|saturday|周六|星期六|週六
일요일|sunday|周日|星期日|周天|週日`;

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  EQUIVALENTS.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .flatMap((forms) => forms.map((form) => [form, forms] as const)),
);

/** Other names of a country, city, language, weekday or of AI; empty for all others. */
export function equivalentNames(name: string): readonly string[] {
  return FORMS.get(name.toLowerCase().replace(/[.]$/u, "")) ?? [];
}

/** Names in Han characters that the table knows, longest first. */
export const HAN_EQUIVALENTS: readonly string[] = [...FORMS.keys()]
  .filter((form) => /^\p{Script=Han}{2,}$/u.test(form))
  .sort((a, b) => b.length - a.length);

/** Words that are written with a capital letter and name nobody: titles, kinds of bodies. */
export const CAPITALISED_WORDS: ReadonlySet<string> = new Set(
  "i mr mrs ms dr mayor minister president chairman chairwoman chairperson chair ceo cto cfo coo director professor prof vice head team leader manager representative founder secretary governor ambassador reporter spokesperson government city province state county district university institute center centre company corporation corp ltd inc co group ministry department agency association committee council office bureau forum conference seminar summit exhibition january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Words that English sentences begin with and that are no names. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "a about according after all also although among an and any approximately around as at because before besides between both but by companies currently despite documents during each earlier eight either eleven every experts few five following for four from given half he her his how however if in including initially instead investors it its last later many meanwhile more moreover most much neither nearly new next nine no none not now of officials on once one only organizers other others our over overall participants people per prior recently reporters researchers roughly separately seven several she similarly since six some startups such ten that the their then there these they this those though three through throughout thus to today together two under unlike until up upon visitors was we were what when where whether which while who why with within without yes yesterday".split(
    " ",
  ),
);

/** Family names that most Koreans bear (통계청 인구주택총조사), of one syllable and of two. */
export const SURNAMES =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부";
export const LONG_SURNAMES: readonly string[] = ["남궁", "황보", "제갈", "사공", "선우", "독고", "서문", "동방"];

/** What stands behind a person's name. */
export const TITLES =
  "시장|대표|장관|차관|회장|부회장|이사장|이사|교수|의원|위원장|위원|총리|대통령|지사|군수|구청장|청장|국장|과장|실장|팀장|부장|본부장|센터장|원장|소장|총장|사장|부사장|감독|코치|선수|기자|박사|변호사|판사|검사|작가|배우|가수|대사|씨|여사|상근부회장|법인장|행정장관|책임자|헤드|디렉터|매니저|설립자|창업자";

/** The same for Chinese: the commonest family names, and what follows a person's name. */
export const SURNAMES_HAN =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯朴";
export const TITLES_HAN =
  "市长|市長|总统|總統|主席|部长|部長|教授|先生|女士|董事长|董事長|会长|會長|代表|首席|总裁|總裁|总监|總監|经理|經理|记者|記者|局长|局長|院长|院長|议员|議員|总理|總理|州长|行政长官|行政長官";
