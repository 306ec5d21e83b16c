/** Chinese technology companies, parts of Hong Kong and Shenzhen, and bodies of both: English, Chinese in both scripts, Korean; one line, one name. */
export const FURTHER_NAMES_WORDS = `
kowloon|九龙 九龍|구룡 주룽 카오룽
new-territories|新界|신계 신제
lantau|大屿山 大嶼山|란타우
hong-kong-island|香港岛 香港島|홍콩섬
tsim-sha-tsui|尖沙咀|침사추이
central-district|中环 中環|센트럴
causeway-bay|铜锣湾 銅鑼灣|코즈웨이베이
kwun-tong|观塘 觀塘|쿤통
sha-tin shatin|沙田|샤틴
tung-chung|东涌 東涌|퉁청 둥충
lok-ma-chau|落马洲 落馬洲|록마차우
hetao loop|河套|허타오
qianhai|前海|첸하이
nanshan|南山|난산
futian|福田|푸톈
luohu|罗湖 羅湖|뤄후
huaqiangbei|华强北 華強北|화창베이
dongguan|东莞 東莞|둥관
foshan|佛山|포산
zhuhai|珠海|주하이
huizhou|惠州|후이저우
zhongshan|中山|중산
wuxi|无锡 無錫|우시
hefei|合肥|허페이
greater-bay-area|大湾区 大灣區 粤港澳大湾区 粵港澳大灣區|대만구 웨강아오 그레이터베이 그레이터
cyberport|数码港 數碼港 赛博港 賽博港|사이버포트
science-park hkstp|科学园 科學園 科技园 科技園|과학단지 과학기술단지 사이언스파크
investhk invest-hong-kong|投资推广署 投資推廣署 香港投资推广署 香港投資推廣署|홍콩투자청 투자청
hkma monetary-authority|金管局 金融管理局|금융관리국 금관국
iflytek|科大讯飞 科大訊飛 讯飞 訊飛|아이플라이텍 커다쉰페이
deepseek|深度求索|딥시크
unitree|宇树 宇樹 宇树科技 宇樹科技|유니트리
pony-ai pony|小马智行 小馬智行|포니닷에이아이 포니에이아이 포니
weride|文远知行 文遠知行|위라이드
cloudwalk|云从科技 雲從科技 云从 雲從|클라우드워크
megvii|旷视 曠視 旷视科技 曠視科技|메그비
yitu|依图 依圖|이투
cambricon|寒武纪 寒武紀|캠브리콘 한우지
moonshot|月之暗面|문샷
zhipu|智谱 智譜|즈푸
minimax|稀宇|미니맥스
xpeng|小鹏 小鵬 小鹏汽车 小鵬汽車|샤오펑
nio|蔚来 蔚來|니오 웨이라이
li-auto|理想汽车 理想汽車|리오토 리샹
geely|吉利|지리자동차 지리
zeekr|极氪 極氪|지커
saic|上汽|상하이자동차
hikvision|海康威视 海康威視|하이크비전
ubtech|优必选 優必選|유비테크
horizon-robotics|地平线 地平線|호라이즌로보틱스 호라이즌
netease|网易 網易|넷이즈
kuaishou|快手|콰이쇼우
bilibili|哔哩哔哩 嗶哩嗶哩|빌리빌리
trip-com ctrip|携程 攜程|트립닷컴 씨트립
sf-express|顺丰 順豐|순펑
pangyo|板桥 板橋|판교
ces consumer-electronics-show|消费电子展 消費電子展|ces
mwc mobile-world-congress|世界移动通信大会 世界移動通訊大會|mwc
`;
