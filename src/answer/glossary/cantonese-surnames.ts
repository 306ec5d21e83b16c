/*
 * Surnames of Hong Kong and Macao as they are spelt there, by Cantonese: 黄 is Wong and not Huang. Of those that Mandarin reads alike, none stand here.
 */
const SURNAMES =
  "黄黃:wong 王:wong 汪:wong 陈陳:chan 林:lam 李:lee 张張:cheung 章:cheung 蒋蔣:cheung 刘劉:lau 柳:lau 吴吳:ng 伍:ng 周:chow,chau 邹鄒:chow,chau 郑鄭:cheng 程:cheng 梁:leung 邓鄧:tang 叶葉:yip 谢謝:tse 曾:tsang 冯馮:fung 苏蘇:so 陆陸:luk 关關:kwan 郭:kwok 麦麥:mak 谭譚:tam 余:yu,yue 潘:poon,pun 杨楊:yeung 徐:tsui,chui 许許:hui 蔡:choi 邱:yau 尤:yau 莫:mok 江:kong 孔:hung 洪:hung 熊:hung 朱:chu 石:shek 简簡:kan 温溫:wan 尹:wan 严嚴:yim 袁:yuen 阮:yuen 钟鍾:chung 翁:yung 杜:to 赵趙:chiu 招:chiu 廖:liu 胡:woo,wu 甘:kam 金:kam 彭:pang 施:sze 史:sze 佘:sheh 沈:shum,sum 岑:sham,shum 孙孫:suen 宋:sung 谈談:tam 黎:lai 赖賴:lai 容:yung 任:yam 霍:fok 戴:tai 田:tin 侯:hau 欧歐:au 区區:au 倪:ngai 魏:ngai 韦韋:wai 卫衞:wai 傅:fu 司徒:szeto 欧阳歐陽:auyeung";

/** Cantonese spellings by surname, simplified or traditional. */
export const CANTONESE_SURNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  SURNAMES.split(" ").flatMap((pair) => {
    const [han = "", latin = ""] = pair.split(":");
    const size = /^(?:司徒|欧阳)/u.test(han) ? 2 : 1;
    const names = Array.from({ length: han.length / size }, (_, i) => han.slice(i * size, i * size + size));
    return names.map((name) => [name, latin.split(",")] as const);
  }),
);
