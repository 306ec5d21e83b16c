import { type WordClass, words } from "../meta/word-classes.js";

/** What the words of a wish about the answer before do; `asks`: for a person or a place, where nothing says whose; `light` words wish for nothing by themselves. */
export type LastAnswerWord =
  | "link"
  | "source"
  | "other"
  | "more"
  | "less"
  | "rewording"
  | "byline"
  | "outlet"
  | "date"
  | "asks"
  | "light";

const REQUEST =
  "(?:줘봐|줘요?|주라|주세요|주셔요|주실래요?|주십시오|줄래요?|줄\\s?수\\s?있(?:어|나|니)요?|봐요?|달라|라|요)";
const KO_SOURCE = "(?:기사|보도|뉴스|출처|매체|언론사?|신문사?|데|곳|거|것)";

/** 계속 asks for more by itself, or with what the bot does: 계속해? may ask whether what was told goes on. */
const KO_GO_ON =
  "(?<=^(?:(?:응|어|네|그래|그럼|좀)\\s?)*)계속(?=요?$)|계속(?=\\s?(?:해\\s?(?:줘|주|봐)|설명|말|얘기|이야기|알려|보여))";
/** "Will it continue?" asks about what was told; "can you continue?" does not. */
const EN_OF_THE_BOT =
  "(?<!^(?:(?:so|and|ok|okay|then) )*(?:is|was|are|were|did|does|do|has|have|had|will|can|could|would)\\b(?! (?:you|there|i)\\b).*)";

/** Korean pieces. 날짜 and 언제 alone ask about what was told, with 기사 about the report of it. */
export const KOREAN_WISH: readonly WordClass<LastAnswerWord>[] = [
  words("link", "링크|url|유알엘|(?:기사|원문|웹|인터넷)\\s?주소"),
  words(
    "source",
    "(?:어느|어떤|무슨)\\s?기사(?:를|에서)?\\s?(?:보고|봤|본|나온|나왔)[가-힣]*|출처|근거|소스|원문|원본|본문|전문|기사\\s?(?:원문|본문|전문|원본|전체)|인용(?:문|구|한\\s?문장)?|어디서\\s?(?:나온|본|봤|들은|가져온)[가-힣]*|어디에?\\s?(?:나와|나온|적혀|써져|써\\s?있|쓰여\\s?있)[가-힣]*",
  ),
  words("other", `(?:또\\s?)?(?:다른|딴)\\s?${KO_SOURCE}(?:들)?|다른(?:\\s?거)?|또\\s?있[가-힣]*|그\\s?외[가-힣]*`),
  words(
    "more",
    `(?:조금\\s?|좀\\s?)?더(?:\\s?(?:자세히|자세하게|상세히|상세하게|구체적으로|길게|많이|깊게|풀어서?|얘기|이야기|설명|말|알려|보여))?|자세히|자세하게|자세한\\s?(?:거|것|내용|설명|얘기)|상세히|상세하게|구체적으로|길게|디테일(?:하게)?|${KO_GO_ON}|그리고\\s?또`,
  ),
  words(
    "less",
    "(?:조금\\s?|좀\\s?)?(?:더\\s?)?(?:짧게|짧은\\s?거|간단히|간단하게|간략히|간략하게|간결하게|줄여(?:서)?|줄인\\s?거|압축(?:해서?)?|한\\s?마디로)",
  ),
  words(
    "rewording",
    "쉽게(?:\\s?(?:풀어(?:서)?|설명|말해|써))?|쉬운\\s?말로|풀어서|(?:다시|바꿔|바꾸어|다르게)\\s?(?:써|말해|설명)|(?:영어|영문|한국어|한글|국문|중국어|중문|일본어|일어|우리말)(?:로|판|으로)?(?:\\s?(?:번역|옮겨|바꿔|말해|알려|써|다시))?|번역",
  ),
  words(
    "byline",
    "누가\\s?(?:쓴|썼|작성|취재|보도)[가-힣]*|(?:쓴|작성한|취재한)\\s?(?:사람|기자|이|(?:게|건)(?=\\s?누))|글쓴이|작성자|필자|기자(?:님|가|는|\\s?이름|의\\s?이름)?(?:\\s?누구)?|누구\\s?(?:기사|글|보도)|기사\\s?쓴\\s?(?:사람|기자|이)(?:\\s?이름)?",
  ),
  words(
    "outlet",
    "(?:어디|어느|무슨|어떤|뭔)\\s?(?:신문사?|언론사?|매체|방송사?|기사|뉴스|보도)|어디(?:서|에서)?\\s?(?:낸|쓴|보도|실린|실렸)[가-힣]*|언론사|매체|신문사|신문|(?:기사\\s?)?제목",
  ),
  words(
    "date",
    "언제(?:적)?(?:\\s?(?:쓴|쓰인|작성된|나온|올라온|실린|나간))?(?:\\s?(?:꺼|거|것))?\\s?(?:기사|보도|뉴스)[가-힣]*|언제\\s?(?:쓴|쓰인|썼|작성|보도|실렸|실린|올라온|올라왔)[가-힣]*|(?:기사|보도)(?:가|는|된|한|의)?\\s?(?:날짜|언제|일자)(?:\\s?(?:나왔|쓰였|썼|올라왔)[가-힣]*)?|몇\\s?년\\s?전\\s?(?:기사|보도|뉴스)|(?:최신|최근)\\s?(?:기사|정보|뉴스)\\s?(?:맞[가-힣]*|인가요?|야|임|이야)|(?:며칠|몇\\s?(?:년도?|월|일))(?:의)?\\s?(?:자|기사)[가-힣]*",
  ),
  words("asks", "어디|누구"),
  words(
    "light",
    `아|오|와|음|헐|그래|그렇구나|얘기|이야기|소리|정보|그거|그게|그건|그것|이거|이게|이건|이것|그|이|저|방금|아까|위|위에|해당|답변?|대답|말|내용|기사|보도|문장|걸|거|건|게|것|꺼|들|은|는|가|을|를|의|에서|에도|에는|에|만|도|로|으로|좀|요|줘|주세요|부탁(?:해|드려|드립니다)?요?|그대로|보도(?:했|됐|한|된)[가-힣]*|다룬|다뤘어|뭐|뭔데|무엇|뭐래|뭐라고|야|여|이야|이여|임|인가요?|이에요|예요|에요|입니까|이니|이냐|냐|니|지|죠|인지|인데|있(?:어|어요|나|나요|음|니|냐|습니까|을까|을까요|는지|지|죠)?|없(?:어|어요|나|나요|음|니|냐|습니까|을까|을까요)?|나와요?|나왔어|나오나요?|나온|나옴|나와\\s?있어요?|적혀|(?:보여|알려|말해|설명해|얘기해|이야기해|보내|올려|달아|찾아|해|답해|대답해|적어|써|열어|첨부해)\\s?${REQUEST}?|해|하면|한|설명|보고\\s?싶어|볼래|궁금해?|ㄹㅇ|진짜|정말|그럼|그러면|근데|혹시|다시|대해|대해서|그래서|가능|가능해|됨|돼|되나|어|응|네`,
  ),
];

/** English words, each whole. */
export const ENGLISH_WISH: readonly WordClass<LastAnswerWord>[] = [
  words("link", "links?|urls?|web address"),
  words(
    "source",
    "sources?|citations?|cite|quotes?|original|full text|full article|where (?:did|does|is) (?:you|it|this|that) (?:get|come|from)",
  ),
  words(
    "other",
    "(?:another|other) (?:outlets?|sources?|articles?|reports?|stories|papers?|newspapers?)|another|other|others|else|elsewhere|different|second",
  ),
  words(
    "more",
    `more|more details?|details?|detailed|elaborate|${EN_OF_THE_BOT}(?:longer|expand|go on|continue)|further`,
  ),
  words("less", "shorter|shorten|short|brief|briefly|briefer|concise|in short"),
  words(
    "rewording",
    "rephrase|reword|paraphrase|simpler|in simple words|in other words|simply|translate|translation|translated|in (?:korean|english|chinese|japanese)|(?:in)?to (?:korean|english|chinese|japanese)",
  ),
  words(
    "byline",
    "who (?:wrote|reported|authored)|who(?: is|'s) the (?:author|reporter|journalist)|author|reporter|journalist|written by|by ?line|by whom",
  ),
  words(
    "outlet",
    "(?:which|what) (?:news )?(?:outlet|newspaper|paper|site|media|publication)|outlet|title|headline|newspaper|publisher|publication|where was (?:it|this|that|the (?:article|report|story)) (?:published|reported)|published by",
  ),
  words(
    "date",
    "when (?:was|were|is) (?:it|they|(?:the|this|that) (?:article|report|story|news)|this|that) (?:published|written|posted|reported|from)|when did (?:it|this|that|the (?:article|report|story)) (?:come out|appear|run)|publication date|how (?:old|recent) is (?:it|this|that)|is (?:it|this|that) (?:recent|new|up to date)|date of (?:the|that|this) (?:article|report|story)|how old is (?:it|this|that|the (?:article|report|story))",
  ),
  words("asks", "where|where's|who"),
  words(
    "light",
    "the|a|an|it|that|this|its|of|for|me|us|please|pls|plz|can|could|would|will|you|i|is|was|were|are|your|give|show|send|see|get|have|has|do|does|did|any|there|what|what's|which|in|from|by|to|ok|okay|so|and|answer|answers|articles?|reports?|story|on|about|with|share|want|need|some|say|says|said|tell|explain|make|be|got|text|version|please do|then|just|also|reported|confirm|anything|anyone|anywhere|a bit|little|bit",
  ),
];

/** Chinese runs the words together. */
export const CHINESE_WISH: readonly WordClass<LastAnswerWord>[] = [
  words("link", "链接|鏈接|連結|连结|网址|網址|url"),
  words(
    "source",
    "哪(?:一)?篇(?:文章|报道|報道|報導)|出处|出處|来源|來源|原文|原话|原話|依据|依據|根据|根據|全文|引文",
  ),
  words(
    "other",
    "(?:还有|還有)?(?:其他|其它|别的|別的|另外|另一)(?:的)?(?:报道|報道|報導|文章|来源|來源|媒体|媒體|新闻|新聞)?",
  ),
  words(
    "more",
    "还有吗|還有嗎|再(?:多)?(?:说|說)(?:一)?(?:点|點|些)|(?:更|再|说|說)?(?:详细|詳細|具体|具體)(?:一点|一點|点|點|一些|些|地)?|更多|多说(?:一)?(?:点|些)|多說(?:一)?(?:點|些)|展开|展開|(?<=^(?:请|請|你|可以|能|那)*)(?:继续|繼續)(?=$|吧$|说|說|讲|講|解释|解釋)",
  ),
  words("less", "(?:更|再)?(?:简短|簡短|简单|簡單|简洁|簡潔|短|精简|精簡)(?:一点|一點|点|點|一些|些)?"),
  words(
    "rewording",
    "换(?:个|一个|種|种)?说法|換(?:個|一個|種)?說法|通俗(?:一点|点)?|(?:翻译|翻譯)(?:成)?(?:中文|英文|英语|英語|韩语|韓語|韩文|韓文)?|(?:用|成)(?:中文|英文|英语|英語|韩语|韓語|韩文|韓文)",
  ),
  words(
    "byline",
    "(?:是)?(?:谁|誰)(?:写|寫|报道|報道|報導|撰写|撰寫)(?:的)?|作者|记者|記者|(?:谁|誰)的(?:文章|报道|報道|報導)",
  ),
  words("outlet", "哪(?:家|个|個)(?:媒体|媒體|报纸|報紙|报社|報社)(?:的)?(?:报道|報道|報導|文章)?|媒体|媒體|标题|標題"),
  words(
    "date",
    "(?:什么时候|什麼時候|何时|何時|哪天|哪一天|几号|幾號)(?:发表|發表|发布|發布|刊登|报道|報道|報導|写|寫|登)(?:的)?|(?:什么时候|什麼時候|何时|何時)的(?:报道|報道|報導|文章|新闻|新聞)|(?:发布|报道|发表)日期(?:是(?:什么时候|哪天))?|发布日期|發布日期|报道日期|報導日期",
  ),
  words("asks", "在哪里|在哪裡|哪里|哪裡|谁|誰"),
  words(
    "light",
    "得|地|信息|資訊|内容|內容|这|這|那|它|个|個|篇|的|了|吗|嗎|呢|啊|呀|吧|是|有|没有|沒有|给我|給我|给|給|我|你|请|請|看看|看|一下|说说|說說|说|說|讲|講|告诉|告訴|解释|解釋|报道|報道|報導|文章|新闻|新聞|回答|答案|刚才|剛才|什么|什麼|能|可以|也|要|想|上面|一点|一點|点|點|里|裡",
  ),
];
