/** Countries, provinces and cities: English, Chinese in both scripts, Korean; one line, one place. Regions of Korea whose Korean reading is their Chinese one need no line. */
export const PLACES_WORDS = `
hk|香港|홍콩
hong-kong|香港|홍콩
mainland|内地 內地 大陆 大陸|본토 내륙 중국
overseas abroad|海外 国外 國外 境外|해외 국외
greater-bay-area|大湾区 大灣區|대만구 웨강아오
hong-kong-macao|粤港澳 粵港澳|웨강아오 광둥
taiwan taiwanese|台湾 台灣 臺灣|대만 타이완
taipei|台北 臺北|타이베이
kaohsiung|高雄|가오슝
hsinchu|新竹|신주
tokyo|东京 東京|도쿄
osaka|大阪|오사카
kyoto|京都|교토
yokohama|横滨 橫濱|요코하마
nagoya|名古屋|나고야
fukuoka|福冈 福岡|후쿠오카
sapporo|札幌|삿포로
hokkaido|北海道|홋카이도
okinawa|冲绳 沖繩|오키나와
hiroshima|广岛 廣島|히로시마
pyongyang|平壤|평양
seoul|首尔 首爾 汉城 漢城|서울
gangnam|江南|강남
jeju|济州 濟州 济州岛 濟州島|제주 제주도
inner-mongolia|内蒙古 內蒙古|내몽골 네이멍구
mongolia mongolian|蒙古|몽골
ulaanbaatar|乌兰巴托 烏蘭巴托|울란바토르
tibet tibetan|西藏|티베트 시짱
xinjiang|新疆|신장
philippines philippine filipino|菲律宾 菲律賓|필리핀
manila|马尼拉 馬尼拉|마닐라
indonesia indonesian|印度尼西亚 印度尼西亞 印尼|인도네시아
jakarta|雅加达 雅加達|자카르타
bali|巴厘岛 峇里島|발리
malaysia malaysian|马来西亚 馬來西亞|말레이시아
kuala-lumpur|吉隆坡|쿠알라룸푸르
thailand thai|泰国 泰國|태국
bangkok|曼谷|방콕
vietnam vietnamese|越南|베트남
hanoi|河内 河內|하노이
ho-chi-minh|胡志明市 胡志明|호찌민 호치민
danang|岘港 峴港|다낭
cambodia cambodian|柬埔寨|캄보디아
laos laotian|老挝 老撾 寮国 寮國|라오스
myanmar burmese|缅甸 緬甸|미얀마
nepal nepali|尼泊尔 尼泊爾|네팔
bangladesh|孟加拉国 孟加拉|방글라데시
pakistan pakistani|巴基斯坦|파키스탄
afghanistan afghan|阿富汗|아프가니스탄
mumbai|孟买 孟買|뭄바이
delhi|德里 新德里|델리
kazakhstan kazakh|哈萨克斯坦 哈薩克|카자흐스탄
uzbekistan uzbek|乌兹别克斯坦 乌兹别克 烏茲別克|우즈베키스탄
kyrgyzstan kyrgyz|吉尔吉斯斯坦 吉爾吉斯|키르기스스탄
tajikistan|塔吉克斯坦 塔吉克|타지키스탄
turkmenistan|土库曼斯坦 土庫曼|투르크메니스탄
middle-east|中东 中東|중동
israel israeli|以色列|이스라엘
palestine palestinian|巴勒斯坦|팔레스타인
gaza|加沙 加薩|가자
iran iranian|伊朗|이란
iraq iraqi|伊拉克|이라크
syria syrian|叙利亚 敘利亞|시리아
lebanon lebanese|黎巴嫩|레바논
jordan|约旦 約旦|요르단
yemen|也门 葉門|예멘
saudi|沙特 沙特阿拉伯 沙烏地阿拉伯|사우디 사우디아라비아
emirates uae|阿联酋 阿聯酋|아랍에미리트
dubai|迪拜 杜拜|두바이
abu-dhabi|阿布扎比 阿布達比|아부다비
qatar|卡塔尔 卡達|카타르
kuwait|科威特|쿠웨이트
oman|阿曼|오만
turkey turkish turkiye|土耳其|튀르키예 터키
egypt egyptian|埃及|이집트
south-africa|南非|남아공 남아프리카공화국
nigeria nigerian|尼日利亚 奈及利亞|나이지리아
kenya kenyan|肯尼亚 肯亞|케냐
ethiopia ethiopian|埃塞俄比亚 衣索比亞|에티오피아
ghana|加纳 迦納|가나
morocco|摩洛哥|모로코
tanzania|坦桑尼亚 坦尚尼亞|탄자니아
rwanda|卢旺达 盧安達|르완다
ukraine ukrainian|乌克兰 烏克蘭|우크라이나
kyiv|基辅 基輔|키이우
moscow|莫斯科|모스크바
vladivostok|符拉迪沃斯托克 海参崴 海參崴|블라디보스토크
poland polish|波兰 波蘭|폴란드
czech|捷克|체코
prague|布拉格|프라하
hungary hungarian|匈牙利|헝가리
romania romanian|罗马尼亚 羅馬尼亞|루마니아
bulgaria|保加利亚 保加利亞|불가리아
serbia|塞尔维亚 塞爾維亞|세르비아
greece greek|希腊 希臘|그리스
austria austrian|奥地利 奧地利|오스트리아
vienna|维也纳 維也納|빈 비엔나
netherlands dutch holland|荷兰 荷蘭|네덜란드
amsterdam|阿姆斯特丹|암스테르담
belgium belgian|比利时 比利時|벨기에
brussels|布鲁塞尔 布魯塞爾|브뤼셀
sweden swedish|瑞典|스웨덴
stockholm|斯德哥尔摩 斯德哥爾摩|스톡홀름
norway norwegian|挪威|노르웨이
finland finnish|芬兰 芬蘭|핀란드
denmark danish|丹麦 丹麥|덴마크
iceland|冰岛 冰島|아이슬란드
ireland irish|爱尔兰 愛爾蘭|아일랜드
scotland scottish|苏格兰 蘇格蘭|스코틀랜드
portugal portuguese|葡萄牙|포르투갈
london|伦敦 倫敦|런던
paris|巴黎|파리
berlin|柏林|베를린
munich|慕尼黑|뮌헨
frankfurt|法兰克福 法蘭克福|프랑크푸르트
geneva|日内瓦 日內瓦|제네바
zurich|苏黎世 蘇黎世|취리히
davos|达沃斯 達沃斯|다보스
rome|罗马 羅馬|로마
milan|米兰 米蘭|밀라노
venice|威尼斯|베네치아 베니스
madrid|马德里 馬德里|마드리드
barcelona|巴塞罗那 巴塞隆納|바르셀로나
cannes|戛纳 坎城|칸
washington|华盛顿 華盛頓|워싱턴
new-york|纽约 紐約|뉴욕
los-angeles|洛杉矶 洛杉磯|로스앤젤레스
las-vegas|拉斯维加斯 拉斯維加斯|라스베이거스
san-francisco|旧金山 舊金山 三藩市|샌프란시스코
silicon-valley|硅谷 矽谷|실리콘밸리
san-jose|圣何塞 聖荷西|새너제이
seattle|西雅图 西雅圖|시애틀
boston|波士顿 波士頓|보스턴
chicago|芝加哥|시카고
houston|休斯敦 休士頓|휴스턴
texas|得克萨斯 德克萨斯 德州|텍사스
california|加利福尼亚 加州|캘리포니아
georgia|佐治亚 喬治亞|조지아
arizona|亚利桑那 亞利桑那|애리조나
hawaii|夏威夷|하와이
alaska|阿拉斯加|알래스카
canada canadian|加拿大|캐나다
toronto|多伦多 多倫多|토론토
vancouver|温哥华 溫哥華|밴쿠버
mexico mexican|墨西哥|멕시코
cuba cuban|古巴|쿠바
brazil brazilian|巴西|브라질
argentina argentine|阿根廷|아르헨티나
chile chilean|智利|칠레
peru peruvian|秘鲁 秘魯|페루
colombia colombian|哥伦比亚 哥倫比亞|콜롬비아
venezuela|委内瑞拉 委內瑞拉|베네수엘라
australia australian|澳大利亚 澳洲 澳大利亞|호주 오스트레일리아
sydney|悉尼 雪梨|시드니
melbourne|墨尔本 墨爾本|멜버른
new-zealand|新西兰 紐西蘭|뉴질랜드
latin-america|拉美 拉丁美洲|중남미 남미 라틴아메리카
south-america|南美|남미
north-america|北美|북미
southeast-asia|东南亚 東南亞|동남아 동남아시아
central-asia|中亚 中亞|중앙아시아
northeast-asia east-asia|东北亚 東北亞 东亚 東亞|동북아 동북아시아 동아시아
asia-pacific|亚太 亞太|아시아태평양 아태
pacific|太平洋|태평양
atlantic|大西洋|대서양
arctic north-pole|北极 北極|북극
mediterranean|地中海|지중해
capital-area metropolitan|首都圈 都会区 都會區|수도권 광역
`;
