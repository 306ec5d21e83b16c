/** Words of sport: English, Chinese in both scripts, Korean; one line, one idea. */
export const SPORTS_WORDS = `
sports|体育 體育 运动 運動|스포츠 체육
athlete|运动员 運動員|선수
olympics olympic|奥运会 奧運會 奥运 奧運|올림픽
paralympics paralympic|残奥会 殘奧會|패럴림픽
asian-games|亚运会 亞運會|아시안게임
world-cup|世界杯 世界盃|월드컵
championship|锦标赛 錦標賽 冠军赛 冠軍賽|선수권 챔피언십 선수권대회
world-championship|世锦赛 世錦賽|세계선수권
tournament competition contest|锦标赛 錦標賽 大赛 大賽 竞赛 競賽|대회 토너먼트 경연
league|联赛 聯賽 联盟 聯盟|리그
season|赛季 賽季|시즌
preseason|季前赛 季前賽|시범경기 프리시즌
playoff playoffs postseason|季后赛 季後賽|플레이오프 포스트시즌
korean-series|韩国大赛 韓國大賽|한국시리즈
world-series|世界大赛 世界大賽|월드시리즈
opening-match opener|揭幕战 揭幕戰|개막전
semifinal semifinals|半决赛 半決賽 準決賽|준결승
quarterfinal quarterfinals|八强 八強|준준결승 팔강
round-of-sixteen|十六强 十六強|십육강
qualifier qualifying preliminary|预选赛 預選賽 资格赛 資格賽|예선
group-stage|小组赛 小組賽|조별리그
draw tie|平局|무승부 비겼
lots drawing-lots|抽签 抽簽|추첨 조추첨
victory|胜利 勝利|승리
defeat lose lost|失利 败北 敗北|패배 졌 패했
beat defeated|击败 擊敗 战胜 戰勝|꺾 이겼 제압 격파
runner-up|亚军 亞軍|준우승
third-place bronze|季军 季軍 铜牌 銅牌|동메달
medal|奖牌 獎牌|메달
gold-medal gold|金牌|금메달
silver-medal silver|银牌 銀牌|은메달
bronze-medal|铜牌 銅牌|동메달
medalist|奖牌得主 獎牌得主|메달리스트
podium|领奖台 領獎台|시상대
trophy cup|奖杯 獎杯|트로피 우승컵
champion title|冠军 冠軍 卫冕 衛冕|챔피언 우승 타이틀
record|纪录 紀錄|기록
world-record|世界纪录 世界紀錄|세계기록 세계신기록
new-record record-breaking|新纪录 新紀錄|신기록
consecutive straight|连续 連續 连胜 連勝|연속 연승
winning-streak|连胜 連勝|연승
losing-streak|连败 連敗|연패
standings|积分榜 積分榜|순위 승점
opponent rival|对手 對手 劲敌 勁敵|상대 라이벌 경쟁자
captain|队长 隊長|주장
national-team|国家队 國家隊|국가대표 대표팀
squad roster lineup|名单 名單 阵容 陣容|명단 엔트리 라인업
referee umpire|裁判|심판 주심
foul|犯规 犯規|반칙 파울
red-card|红牌 紅牌|레드카드 퇴장
penalty-kick|点球 點球 十二碼|페널티킥
free-kick|任意球|프리킥
own-goal|乌龙球 烏龍球|자책골
assist|助攻|도움 어시스트
score scored scoring|得分 进球 進球|득점
equalizer|扳平|동점골
first-half|上半场 上半場|전반
second-half|下半场 下半場|후반
extra-time overtime|加时 加時|연장 연장전
penalty-shootout|点球大战 點球大戰|승부차기
striker forward|前锋 前鋒|공격수 스트라이커
midfielder|中场 中場|미드필더
defender|后卫 後衛|수비수
goalkeeper|守门员 守門員 門將 门将|골키퍼
football soccer|足球|축구
baseball|棒球|야구
basketball|篮球 籃球|농구
volleyball|排球|배구
tennis|网球 網球|테니스
badminton|羽毛球|배드민턴
table-tennis|乒乓球 桌球|탁구
golf golfer|高尔夫 高爾夫|골프
swim swam swimming swimmer|游泳|수영
track-and-field athletics|田径 田徑|육상
marathon|马拉松 馬拉松|마라톤
sprint sprinter|短跑|단거리
skating skater|滑冰|스케이팅 스케이트
speed-skating|速度滑冰 速滑|스피드스케이팅
short-track|短道速滑|쇼트트랙
figure-skating|花样滑冰 花樣滑冰|피겨 피겨스케이팅
ski skiing skier|滑雪|스키
snowboard snowboarding|单板滑雪 單板滑雪|스노보드
curling|冰壶 冰壺|컬링
ice-hockey hockey|冰球|아이스하키 하키
judo|柔道|유도
taekwondo|跆拳道|태권도
wrestling wrestler|摔跤|레슬링
boxing boxer|拳击 拳擊|복싱 권투
fencing fencer|击剑 擊劍|펜싱
archery archer|射箭|양궁
gymnast gymnastics|体操 體操|체조
weightlifting|举重 舉重|역도
cycling cyclist|自行车赛 自行車賽|사이클
climbing climber|攀岩 登山|클라이밍 등반 산악
mountaineer mountaineering|登山家|산악인 등반
sailing yacht|帆船 游艇 遊艇|요트 세일링
rowing|赛艇 賽艇|조정
horse-racing|赛马 賽馬|경마
ssireum|韩式摔跤 韓式摔跤|씨름
esports|电子竞技 電子競技 电竞 電競|이스포츠 게임대회
chess|国际象棋 國際象棋|체스
baduk|围棋 圍棋|바둑
handball|手球|핸드볼
cricket|板球|크리켓
rugby|橄榄球 橄欖球|럭비
formula-one|方程式|포뮬러원
homerun homer|本垒打 本壘打 全壘打 全垒打|홈런
inning|局数 局數|이닝
strikeout|三振|삼진 탈삼진
batting-average|打击率 打擊率|타율
outfielder|外野手|외야수
infielder shortstop|内野手 內野手 游击手 游擊手|내야수 유격수
catcher|捕手|포수
base-hit hits|安打|안타
stolen-base|盗垒 盜壘|도루
era earned-run|防御率|평균자책점
save|救援 终结者 終結者|세이브 마무리투수
free-agent|自由球员 自由球員|fa 자유계약
draft|选秀 選秀|드래프트 지명
transfer|转会 轉會|이적 이적료
on-loan|租借|임대
debut debuted|首秀 出道 处子秀 處子秀|데뷔
retire retired retirement|退役 退休|은퇴 퇴직
comeback|复出 復出 逆转 逆轉|복귀 역전
injury|伤病 傷病 受伤 受傷|부상
doping|兴奋剂 興奮劑|도핑 금지약물
banned|禁赛 禁賽|출전정지 자격정지
ballpark|棒球场 棒球場|야구장 구장
gym gymnasium|体育馆 體育館 健身房|체육관 헬스장
arena|竞技场 競技場|경기장 아레나
swimming-pool|游泳池|수영장
golf-course|高球场 高球場|골프장
ski-resort|滑雪场 滑雪場|스키장
fan fans supporter|球迷 粉丝 粉絲|팬들 팬덤 서포터즈 응원단
cheer cheering|助威 应援 應援|응원
attendance|上座 观众人数 觀眾人數|관중 입장객
ticket|门票 門票|입장권 티켓 예매
mvp most-valuable-player|最有价值 最有價值|최우수선수 mvp
rookie|新秀 新人|신인 루키
batting-champion|首位打者|타격왕
top-scorer|射手王|득점왕
hall-of-fame|名人堂|명예의전당
club|俱乐部 俱樂部|구단 클럽
ball-club|球团 球團|구단
head-coach|主教练 主教練 总教练 總教練|감독 사령탑
torch|圣火 聖火 火炬|성화 봉송
closing-ceremony|闭幕式 閉幕式|폐막식
opening-ceremony|开幕式 開幕式|개막식 개회식 개관식
masters|大师赛 大師賽|마스터스
heroes|英雄队 英雄隊|히어로즈 영웅
`;
