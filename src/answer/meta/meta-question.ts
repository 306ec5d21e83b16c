/** What a question wants to know about articles, not from them. */
export type MetaAspect = "byline" | "outlet" | "date" | "link" | "list";

const ARTICLE =
  /기사|보도(?!자료)|뉴스(?![가-힣]{2})|(?:르포|칼럼|사설|인터뷰|기획|특집)[을를은는]?\s?(?:쓴|작성한|취재한|실은)\s?(?:기자|매체|신문)|\barticles?\b|\breports?\b|\bstor(?:y|ies)\b|\bcoverage\b|\bnews\b|\b(?:which|what) (?:news )?(?:outlet|newspaper|paper|publication|news site)\b|\b(?:reporters?|journalists?)\b.{0,40}\b(?:wrote|covered)\b|\b(?:wrote|written|reporter|author|byline)\b.*\b(?:piece|column) (?:on|about|saying|asking|that)\b|哪(?:家|个|個)(?:新闻|新聞|韩国|韓國|当地|當地)?(?:媒体|媒體|报纸|報紙|报社|報社)(?!平台|公司)|文章|报道|報導|報道|新闻|新聞/iu;

const ASPECTS: readonly (readonly [MetaAspect, RegExp])[] = [
  [
    "byline",
    /(?:누가|어떤\s?기자가|어느\s?기자가|누구[가의]?)\s?(?:이\s?)?(?:쓴|썼|작성|취재|보도)|(?:쓴|작성한|취재한|보도한)\s?(?:기자|사람|이)|기자(?:는|와|가|의\s?이름|\s?이름)|\bwho (?:(?:at|from) [\p{L}\s]{2,30} )?(?:wrote|reported|is the (?:author|reporter|journalist))|\bby ?line|\b(?:author|reporter|journalist)\b|谁写|誰寫|作者|记者|記者/iu,
  ],
  [
    "outlet",
    /매체|언론사|신문사|기자(?:와|랑|하고)\s?신문|어느\s?(?:신문|언론|매체|방송)|어디(?:서|에서)?\s?(?:보도|나온|낸|실린|쓴)|출처|\b(?:outlet|newspaper|publisher|media)\b|哪家\p{Script=Han}{0,3}(?:媒体|媒體|报[纸社]|報[紙社])|媒体|媒體|哪(?:个|個)(?:媒体|媒體)|出处|出處/iu,
  ],
  [
    "date",
    /언제\s(?:\S+\s){0,3}?(?:기사|소식)[을를]\s?(?:보도|전했|다뤘|썼|쓴|냈|낸|실)|언제\s?(?:나|보도|발행|작성|게재|실|쓰|올라|쓴|낸|입력)|(?:보도|발행|작성|게재|입력)\s?(?:날짜|일자|일시|일은|일이|시각|시점)|(?:기사|보도)의?\s?날짜|며칠\s?(?:자|기사)|\bwhen (?:was|were|did)\b.*\b(?:published|written|reported|appear|come out)|\b(?:publication )?date of the (?:article|report)|\b(?:what|which) (?:day|date)\b.*\b(?:published|written|appear|come out|run)|(?:哪一?天|几号|幾號|哪年哪月)(?:发表|发布|刊登|报道|發表|發布|發佈|刊出|报导|報導|登)|(?:发布|发表|刊登|發布|發佈|發表)(?:日期|时间|時間)|什么时候(?:发表|发布|刊登|报道)|何时(?:发表|发布|刊登)|什麼時候(?:發表|發布|刊登|報導)|何時(?:發表|發布|刊登)/iu,
  ],
  ["link", /(?:기사|보도|뉴스|원문)(?:의|에)?\s?(?:링크|주소|url)|\b(?:link|url)\b|(?:链接|鏈接|連結|网址|網址)/iu],
  [
    "list",
    /(?:기사|보도|뉴스)(?:들)?(?:은|는|이|가|을|를|에는|로는)?\s?(?:무엇|뭐|뭔|뭘|어떤|어느|몇|있|전부|모두|다\s|목록|알려|보여|찾아|나열|\?|？|$)|(?:어떤|어느|무슨|몇\s?(?:개|건|편)의?)\s?(?:기사|보도|뉴스)|(?:기사|보도|뉴스)(?:들)?\s?(?:중(?:에서?)?\s|가운데\s)?[\d년월일작올재지난해이번달주\s]*(?:것|거|꺼)(?:들)?만?\s?(?:알려|보여|찾아|골라|뽑아|있|줘|좀|\?|$)|^[\d\s년월일에도]*보도된\s?(?:내용|소식|것)(?:들)?(?:은|이|을|에는)?\s?(?:무엇|뭐|뭔|뭘|있|알려|보여|\?|？|$)|\b(?:which|what|list|how many) (?:\w+ ){0,3}(?<!\b(?:fake|good|bad|short|love|success|breaking|local) )(?:articles?|reports?|coverage)\b|^(?:(?:are there|is there|do you have|have you got|show me|give me|find|find me|list|see|i want|please|any|all|the|some|more) )*(?:articles|reports|news|coverage)(?: [^?]*)?[?.! ]*$|^(?!(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)\b)(?![^?]*\b(?:who|whom|whose|what|when|where|why|how|which)\b)(?:(?:please |show me |give me |find |list |any |all |the |some |more )*)(?:[\p{L}\p{N}'’&.-]+ ){1,4}(?<!\b(?:fake|good|bad|short|love|success|breaking|local) )(?:articles|news)(?: (?:about|on|from|in|of|regarding|concerning|dated|published|since|before|after) [^?]*)?[?.! ]*$|哪些(?:文章|报道|報導|新闻|新聞)|有(?:哪些|什么|什麼|几篇|幾篇)|^(?:请问|請問)?(?:有没有|有沒有|有无|有無|是否有)(?![人谁誰])[^。，,]*(?<!假)(?:报道|報道|報導|文章|新闻|新聞)[吗嗎]?[?？]*$|^(?![^。]*[谁誰什甚哪几幾何怎吗嗎]|[^。]*(?:多少|为什么))[^。，,]{1,24}(?:的|(?<=\d)年)[^。，,的]{0,12}(?<!假)(?:报道|報道|報導|新闻|新聞|(?<=(?:\d年|关于|關於|有关|有關|哪些|所有)[^。]*)文章)[。.！!?？]*$|^(?![^。]*[谁誰什甚哪几幾何怎吗嗎]|[^。]*(?:多少|为什么))[^。，,]*(?:关于|關於|有关|有關)[^。，,]*的?(?<!假)(?:报道|報道|報導|文章|新闻|新聞)[。.！!]*$/iu,
  ],
];

/** Verbs and nouns by which articles are spoken of: they are no topic. */
export const META_WORDS = new Set(
  `기사 보도 뉴스 르포 칼럼 사설 기자 매체 언론사 언론 신문 신문사 쓴 쓰 썼 작성 취재 다룬 다루 다뤘 언급 언급된 소개 소개한 표현 표현한 실린 실렸 나온 나왔 나오 관련 관련된 내용 제목 출처 날짜 발행 게재 입력 발행일 목록 나열 담긴 담은 전한 전하 등장 등장하
   article articles report reports story stories coverage wrote written reporter journalist author outlet newspaper publisher published mention mentions mentioned about piece column covered covers
   文章 报道 報導 報道 新闻 新聞 记者 記者 作者 媒体 媒體`.split(/\s+/u),
);

/** Whom an article quotes is told in it, and is not who published it: 원래 어느 신문을 인용한 거야. */
const QUOTED_SOURCE =
  /인용(?:한|된|해|했|보도)|원출처|\b(?:originally (?:quot|cit|report)|original source|(?:is|was|it|article|report|story) (?:originally )?(?:quoting|citing))|引用(?:的|了)?(?:是)?哪|[转轉]引/iu;
/** Reporters of whom something is told are asked about as anybody is. */
const ABOUT_REPORTERS =
  /\b(?:arrested|killed|missing|detained|jailed|kidnapped|attacked|award|prize)\b|\bwhy\b.*\breporters?\b/iu;

/** What a question wants to know about articles; empty where it asks for what they say. */
export function metaAspects(question: string): MetaAspect[] {
  if (
    !ARTICLE.test(question) ||
    (ABOUT_REPORTERS.test(question) && !/\b(?:articles?|stor(?:y|ies))\b/iu.test(question))
  )
    return [];
  const aspects = ASPECTS.filter(
    ([aspect, pattern]) => pattern.test(question) && !(aspect === "outlet" && QUOTED_SOURCE.test(question)),
  ).map(([aspect]) => aspect);
  // "기사를 쓴 기자는 누구" lists nothing; a list is asked for only where no fact of one article is.
  return aspects.length > 1 ? aspects.filter((aspect) => aspect !== "list") : aspects;
}
