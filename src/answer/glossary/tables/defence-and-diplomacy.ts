/** Words of defence, war and diplomacy: English, Chinese in both scripts, Korean; one line, one idea. */
export const DEFENCE_AND_DIPLOMACY_WORDS = `
diplomacy diplomatic|外交|외교
diplomatic-relations|建交 邦交 外交关系 外交關系|수교 국교 외교관계
bilateral|双边 雙邊|양국 양자
trilateral|三方|삼자 한미일 한중일
multilateral|多边 多邊|다자
summit-meeting|首脑会谈 首腦會談 元首會談 峰会 峰會 高峰會|정상회담 정상회의
state-visit|国事访问 國事訪問|국빈방문 국빈
talks negotiation negotiate negotiated negotiator|谈判 談判 协商 協商 会谈 會談|협상 회담 교섭
dialogue|对话 對話|대화
treaty pact convention|条约 條約 公约 公約|조약 협정 협약
memorandum mou|备忘录 備忘錄|양해각서 업무협약 mou
joint-statement|联合声明 聯合聲明|공동성명
declaration declare declared|宣言 宣布|선언
statement|声明 聲明|성명 입장문
alliance ally allies|同盟 盟友 联盟 聯盟|동맹 동맹국 우방
embassy|大使馆 大使館|대사관
united-nations un|联合国 聯合國|유엔 국제연합
security-council|安理会 安理會|안전보장이사회 안보리
european-union eu|欧盟 歐盟|유럽연합 eu
nato|北约 北約|나토 북대서양조약기구
asean|东盟 東盟|아세안
apec|亚太经合 亞太經合|아펙 apec
brics|金砖 金磚|브릭스
wto|世贸组织 世貿組織|세계무역기구 wto
world-health-organization|世卫组织 世衛組織|세계보건기구 who
imf|货币基金 貨幣基金|국제통화기금 imf
iaea|原子能|국제원자력기구 원자력 iaea
oecd|经合组织 經合組織|경제협력개발기구 oecd
international global worldwide|国际 國際 全球|국제 글로벌 세계
sanction sanctions|制裁|제재
export-control|出口管制|수출통제 수출규제
embargo|禁运 禁運|금수 수출금지
territory territorial|领土 領土 领海 領海|영토 영해
border frontier|边境 邊境 国境 國境|국경 접경
dispute conflict|纠纷 糾紛 争端 爭端 冲突 衝突|분쟁 갈등
dokdo|独岛 獨島|독도
comfort-women|慰安妇 慰安婦|위안부
forced-labor|强征劳工 強徵勞工 强制征用 強制徵用|강제징용 강제동원
reparation|赔偿 賠償|배상
sovereignty|主权 主權|주권
independence|独立 獨立|독립
colony|殖民地|식민지
liberation-day|光复节 光復節|광복절 광복
war|战争 戰爭|전쟁
korean-war|韩战 韓戰 朝鲜战争 朝鮮戰爭|한국전쟁 전쟁
world-war|世界大战 世界大戰|세계대전
civil-war|内战 內戰|내전
invasion invade invaded|入侵 侵略|침공 침략
attack attacked|攻击 攻擊 袭击 襲擊|공격 습격
airstrike air-raid|空袭 空襲|공습
bombardment shelling|炮击 炮擊 轰炸 轟炸|포격 폭격
counterattack retaliate retaliation|反击 反擊 报复 報復|반격 보복
provocation provoke|挑衅 挑釁|도발
ceasefire truce armistice|停火 停战 停戰|휴전 정전
peace|和平|평화
peacekeeping peacekeeper|维和部队 維和部隊 维和 維和|평화유지군 평화유지
surrender surrendered|投降|항복
occupy occupied|占领 佔領|점령
withdraw-troops pullout|撤军 撤軍|철군 철수
military army|军队 軍隊 陆军 陸軍 军方 軍方|군대 육군
navy naval|海军 海軍|해군
air-force|空军 空軍|공군
marine marines marine-corps|陆战队 陸戰隊|해병대 마린
special-forces|特种部队 特種部隊|특수부대 특전사
reserve-forces reservist|预备役 預備役|예비군
conscription|征兵 徵兵 兵役|징병 병역 입대
military-service|服役 兵役|병역 군복무 복무
enlist enlisted|入伍 参军 參軍|입대
us-forces-korea|驻韩美军 駐韓美軍|주한미군
joint-chiefs|联合参谋 聯合參謀|합동참모본부 합참
military-exercise military-drill|军事演习 軍事演習|군사훈련 연합훈련
joint-exercise|联合演习 聯合演習|연합훈련 합동훈련
military-base|军事基地 軍事基地|군사기지 기지 부대
defense-cost cost-sharing|防卫费 防衛費|방위비 분담금
defense-budget military-spending|国防预算 國防預算 军费 軍費|국방예산 국방비
defense-industry arms arms-export|军工 軍工 国防工业 國防工業 武器|방위산업 방산 무기
wartime-command opcon|作战指挥 作戰指揮 指挥权 指揮權|전시작전통제권 전작권
defense defence national-defense|国防 國防 防卫 防衛|국방 방위 방어
missile|导弹 導彈 飛彈|미사일
ballistic-missile icbm|弹道导弹 彈道導彈 彈道飛彈 洲际导弹 洲際導彈|탄도미사일 대륙간탄도미사일
cruise-missile|巡航导弹 巡航導彈 巡弋飛彈|순항미사일
hypersonic|高超音速|극초음속
nuclear nuclear-weapon|核武器 核武|핵 핵무기
nuclear-test|核试验 核試驗|핵실험
denuclearization|无核化 無核化 去核|비핵화
deterrence|威慑 威懾 遏制|억제 억지력
warhead|弹头 彈頭|탄두
fighter fighter-jet warplane|战斗机 戰鬥機 战机 戰機|전투기
strategic-bomber|轰炸机 轟炸機|폭격기
warship frigate destroyer|军舰 軍艦 护卫舰 護衛艦 驱逐舰 驅逐艦|군함 호위함 구축함
aircraft-carrier|航母 航空母舰 航空母艦|항공모함 항모
submarine|潜艇 潛艇|잠수함
tank|坦克 戰車|전차 탱크
howitzer artillery|榴弹炮 榴彈炮 火炮|자주포 포병
ammunition shell|弹药 彈藥 炮弹 炮彈|탄약 포탄
landmine|地雷|지뢰
interceptor intercept intercepted|拦截 攔截|요격
thaad|萨德 薩德|사드
air-defense|防空|방공
north-korea pyongyang|朝鲜 朝鮮 北韓 北韩 平壤|북한 평양
inter-korean|南北韩 南北韓|남북 남북관계
demilitarized-zone dmz|非军事区 非軍事區|비무장지대 dmz
panmunjom|板门店 板門店|판문점
kaesong|开城 開城|개성공단 개성
kim-jong-un|金正恩|김정은
balloon|气球 氣球|풍선 오물풍선
loudspeaker|扩音器 擴音器 喇叭|확성기
leaflet|传单 傳單|전단
separated-families|离散家属 離散家屬|이산가족
abductee|被绑架者 被綁架者|납북자
humanitarian|人道主义 人道主義|인도주의 인도적
official-development-assistance|发展援助 發展援助|공적개발원조 oda
intelligence-agency intelligence-service|情报机构 情報機構 国情院 國情院|국가정보원 국정원 정보기관
espionage|间谍活动 間諜活動|간첩 스파이
confidential classified secret|机密 機密 秘密|기밀 비밀
exchange|交流|교류 교환
sister-city|姐妹城市 友好城市|자매도시 자매결연
delegation|代表团 代表團|대표단 사절단
honor-guard|仪仗队 儀仗隊|의장대
medal-of-honor decoration|勋章 勳章|훈장 무공훈장
host-bid bid-to-host|申办 申辦 承办 承辦|유치
`;
