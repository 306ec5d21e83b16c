import { type WordClass, words } from "./word-classes.js";

/**
 * What the words of a question about the coverage as a whole do.
 * `light`: particles, politeness, "here", "you"; `exists` and `tells`: what makes a noun a question (있어, 목록; 알려줘); `plural`: several are meant; `fact`: asks who wrote it, or when; `event`: what happened.
 */
export type CoverageWord =
  | "article"
  | "outlet"
  | "reporter"
  | "which"
  | "fact"
  | "plural"
  | "count"
  | "newest"
  | "oldest"
  | "all"
  | "exists"
  | "tells"
  | "event"
  | "light";

const MOST = "(?:(?:가장|제일|젤|젤루|맨)\\s?)";
const REQUEST_END =
  "(?:줘봐|줘요?|주라|주세요|주셔요|주실래요?|주십시오|줄래요?|줄수있어요?|줄수있나요|봐요?|달라|라|요)";

/** Korean pieces, with the endings of chat (임, 여, 나여) and without spaces (기사몇개야). */
export const KOREAN_COVERAGE: readonly WordClass<CoverageWord>[] = [
  words("article", "(?:신문|언론|뉴스|인터넷|온라인)?\\s?(?:기사|보도)(?:문|글)?|뉴스|소식"),
  words("outlet", "언론사|언론\\s?매체|매체|신문사|방송사|신문|언론|미디어"),
  words("reporter", "기자(?:님|분)?|작성자|글쓴이|필자|특파원"),
  words("which", "어떤|무슨|뭔|뭐|무엇|뭘|뭐가"),
  words(
    "fact",
    "언제|며칠|날짜|누구|누가|썼(?:어|어요|나|나요|니|냐|는지|음|지|죠|대)?|나왔(?:어|어요|나|나요|니|냐|는지|음|지|죠|대)?|올라왔[가-힣]?",
  ),
  words("plural", "들|뭐\\s?뭐(?:가)?|누구\\s?누구(?:가)?|어디\\s?어디(?:가)?"),
  words(
    "count",
    "(?:총\\s?|모두\\s?|전부\\s?|다\\s?)?(?:몇|멧)\\s?(?:개사|개|건|편|군데|곳|명|분|가지|사|꼭지)|개수|갯수|건수|편수|숫자|얼마나|수",
  ),
  words(
    "newest",
    `${MOST}?(?:최신|최근|요즘|요새|새로운|마지막|늦은|나중)|새로\\s?(?:나온|올라온|뜬|들어온)|${MOST}새|방금`,
  ),
  words("oldest", `${MOST}(?:오래된|옛날|예전|처음|먼저|이른|오래전|첫)|${MOST}?(?:최초|첫\\s?번째|첫)`),
  words("all", "(?:최신|시간|날짜|오래된)\\s?순|전체|전부|모든|모두|총|싹\\s?다|통틀어|합해서|합쳐서|합치면|각각|다"),
  words(
    "exists",
    `(?:들어\\s?|올라와\\s?|나와\\s?|갖고\\s?|가지고\\s?|실려\\s?|등록돼\\s?|저장돼\\s?)?있(?:었)?(?:어|어요|나|나요|나여|니|냐|는지|는지요|는|음|습니까|습니다|을까|을까요|죠|지|지요|는데|는가|는가요|더라|다|대|슴|던)?|되(?:나요|나|는지|니)|돼요?|됨|됩니까|될까요?|목록|리스트|명단|종류|나열`,
  ),
  words(
    "tells",
    `(?:알려|보여|말해|찾아|나열해|정리해|뽑아|불러|적어|골라|소개해|꺼내|띄워|봐|모아|가져와|올려|추려|내놔)\\s?${REQUEST_END}?|읽(?:었어|었니|었나|었나요|었는지|고\\s?있[가-힣]*)|알(?:아|아요|고\\s?있[가-힣]*)|소개|제목|이름|헤드라인|줘|주세요|부탁해요?|부탁드립니다|보고\\s?싶어요?|볼래|보자|궁금해요?|궁금|리스트업`,
  ),
  words(
    "event",
    "일(?:이|들이)?|사건(?:이|들이)?|사고(?:가)?|이슈|벌어졌[가-힣]*|일어났[가-힣]*|생겼[가-힣]*|발생[가-힣]*|터졌[가-힣]*",
  ),
  words(
    "light",
    "어디|어느|은|는|이|가|을|를|의|에는|에서|에|중에서|중에|중|가운데|만|도|로|으로|랑|과|와|좀|나돼|나|거|것|건|게|걸|꺼|야|여|이야|이여|임|인가요?|이에요|예요|에요|입니까|이니|이냐|냐|니|이지|지|죠|인지|인데|이래|래|이며|며|요|쓴|쓰는|낸|내는|나온|실린|올라온|담긴|다룬|읽은|수집한|수집된|모은|모아둔|가진|가지고|갖고|보유한|올린|등록된|저장된|여기|여기서|지금|현재|너|넌|네가|니가|너는|이\\s?봇|디비|db|그럼|그러면|근데|혹시|일단|그냥|해|했어|했나|했음|오늘자|자|어|해줘|해주세요",
  ),
];

/** English words, each whole. */
export const ENGLISH_COVERAGE: readonly WordClass<CoverageWord>[] = [
  words(
    "article",
    "(?:newspaper |news |press |media )?(?:articles?|reports?|stor(?:y|ies)|pieces?|headlines?|items?)|news|coverage",
  ),
  words(
    "outlet",
    "(?:news |media )?(?:outlets|newspapers|publications|publishers|sites|websites|sources|organi[sz]ations)|media|papers",
  ),
  words("reporter", "reporters|journalists|authors|writers|correspondents|bylines"),
  words("which", "what|what's|whats"),
  words("plural", "which|are|were|there are"),
  words("fact", "who|when|what date|by whom"),
  words("count", "how many|number of|count|how much"),
  words("newest", "(?:the )?(?:latest|newest|most recent|recent|last|freshest)"),
  words("oldest", "(?:the )?(?:oldest|earliest|first)"),
  words("all", "all|every|everything|altogether|in total|total|overall"),
  words(
    "exists",
    "list|names|have|has|there|cover|use|contain|available|do you have|you have|exist|include[sd]?|indexed|loaded",
  ),
  words("tells", "show|give|name|display|tell|titles?|in your|read"),
  words("event", "happened|happen|going on|went on"),
  words(
    "light",
    "me|us|the|a|an|any|some|of|please|pls|plz|can|could|would|you|i|see|your|here|now|currently|so far|this bot's?|is|was|do|does|did|it|its|in|from|by|that|and|ok|okay|to|we|these|those|this|only|just|on|at|database|archive|corpus|collection|want|like|know|about it|about(?= (?:your|these|those)\\b)|each|different|got|get|published|written|wrote|reported|anything|something|one|ones|be",
  ),
];

/** Chinese runs the words together. */
export const CHINESE_COVERAGE: readonly WordClass<CoverageWord>[] = [
  words("article", "文章|报道|報道|报导|報導|新闻|新聞|稿件|稿子|新闻报道|新聞報導|消息"),
  words("outlet", "媒体|媒體|报纸|報紙|报社|報社|新闻社|新聞社|新闻媒体|新聞媒體|来源|來源"),
  words("reporter", "记者|記者|作者|撰稿人"),
  words("which", "哪一?[篇家个個位条條则則]|什么|什麼|甚麼|啥"),
  words("fact", "谁|誰|什么时候|什麼時候|何时|何時|哪天|几号|幾號|写|寫|发表|發表|发布|發布"),
  words("plural", "哪些|哪几[篇家个位名]|哪幾[篇家個位名]|们|們"),
  words("count", "[几幾][篇家个個位名条條则則]|多少[篇家个個位名条條则則]?|数量|數量|总数|總數"),
  words("newest", "最新|最近|最后|最後|最晚|新"),
  words("oldest", "最早|最旧|最舊|最老|最久|第一"),
  words("all", "所有|全部|一共|总共|總共|共|都|总|總"),
  words("exists", "有|收录|收錄|包括|包含|列表|列出|列举|列舉|清单|清單|目录|目錄|名单|名單"),
  words("tells", "随便|隨便|给我看|給我看|标题|標題|给我|給我|告诉我|告訴我|显示|顯示|看看|我想看|想看|介绍|介紹|只看"),
  words("event", "发生|發生|事情|大事|事"),
  words(
    "light",
    "的|了|吗|嗎|呢|啊|呀|是|你们|你們|你|您|这里|這裡|里面|裡面|里|裡|中|请问|請問|请|請|一下|我|现在|現在|目前|库|庫|数据|數據|篇|家|个|個|位|名|条|條|一|在|也|只|到|又|出了",
  ),
];
