/** Words of sport, disasters, the state, health and daily life: English, Chinese in both scripts, Korean stems; one line, one idea. */
export const PUBLIC_WORDS = `
loss deficit|亏损 虧損 赤字|손실 적자
increase rise grow|增加 上升 增长 增長|증가 늘
decrease drop fall decline|减少 減少 下降|감소 줄
spectator audience crowd viewer|观众 觀眾|관중 관객
player|选手 選手 球员 球員|선수
final finals|决赛 決賽|결승 결승전
match game|比赛 比賽|경기
team|队 隊 球队 球隊|팀
cause caused|起因|원인
burn burned burnt|烧毁 燒毀|불 타
damage damaged|损失 損失 受损|피해
helicopter|直升机 直升機|헬기
deploy deployed dispatch|出动 出動 投入|투입 동원
fight extinguish|扑灭 撲滅|진화 진압
evacuate evacuee|疏散|대피
injure injured wounded|受伤 受傷|부상 다친
resident|居民|주민
firefighter|消防员 消防員|소방관 소방대원
police|警察 警方|경찰
court|法院|법원
judge|法官|판사
law act bill|法律 法案|법 법안
election vote|选举 選舉 投票|선거 투표
party|政党 政黨|정당
lawmaker|议员 議員|의원
governor|省长 省長 知事|도지사 지사
ambassador|大使|대사
school|学校 學校|학교
student|学生 學生|학생
teacher|教师 教師 老师 老師|교사
doctor|医生 醫生|의사
hospital|医院 醫院|병원
patient|患者 病人|환자
flu influenza|流感|독감 인플루엔자
disease illness|疾病|질병 병
infection infected|感染|감염
pregnant|孕妇 孕婦|임신부 임산부
free|免费 免費|무료
rate|率 比率|률 비율
old oldest elderly|年长 年長 高龄|나이 고령
year|年|년
close closing shut|关门 關門 停业 停業 关闭|닫는 닫 폐점 폐업
open opening|开业 開業 开放 開放|개장 개관 문
owner owns own|老板 老闆 业主|주인 소유 대표
customer|顾客 顧客 客户|손님 고객
book|书 書|책
museum|博物馆 博物館|박물관
island|岛 島|섬
mountain|山|산
river|江 河|강
sea ocean|海|바다
road|道路 公路|도로
bridge|桥 橋 大桥|다리 대교
airport|机场 機場|공항
station|车站 車站 站|역
train railway rail|火车 火車 铁路 鐵路|열차 철도
subway metro|地铁 地鐵|지하철
car carmaker vehicle automobile|汽车 汽車|자동차 차량 완성차
battery|电池 電池|배터리
charge charging|充电 充電|충전
rocket|火箭|발사체 로켓
orbit|轨道 軌道|궤도
camera|相机 相機 摄像头|카메라
fail failed failure|失败 失敗|실패
success successful|成功|성공
supply supplier|供应 供應|공급
power electricity|电力 電力|전력
debt|债务 債務 负债|부채
bank|银行 銀行|은행
tax|税 稅|세금
apartment housing house home|公寓 住房 住宅|아파트 주택 집
construction|工程|공사 건설
tourist tourism|游客 遊客 旅游 旅遊|관광객 관광
movie film|电影 電影|영화
song music|歌曲 音乐 音樂|노래 음악
singer|歌手|가수
actor actress|演员 演員|배우
art artist|艺术 藝術|예술 작가
award-winning|获奖 獲獎|수상
prize-money bonus|奖金 獎金|상금
app application|应用 應用|앱
data|数据 數據|데이터
security|安全|보안 안전
accident crash|事故|사고
rain|雨|비
snow|雪|눈
typhoon storm|台风 颱風|태풍
earthquake|地震|지진
temperature|气温 氣溫 温度|기온 온도
announce announced|宣布 发布 發布|발표
sign signed|签署 簽署|체결 맺
agree agreed|同意|합의
cooperation cooperate partnership|合作|협력
join joined|加入|가입 합류
appoint appointed|任命|임명 선임
resign resigned|辞职 辭職|사임 사퇴
member|成员 成員 会员|회원
branch office|分公司 分部 办事处|지사 법인 사무소
foreign overseas|海外 国外|해외
domestic local|国内 國內|국내 지역
goal target|目标 目標|목표
period duration|期间 期間 期限|기간
deadline|截止|마감
annual yearly|年度 每年|연간
monthly|每月|월
daily|每天|하루
restaurant eatery|餐厅 餐廳 餐馆|음식점 식당
tram streetcar|电车 電車 有轨电车|트램
conserve preserve preservation|保存 修复|보존 복원
refund repay|退还 退還 返还|반환 환급
crown|王冠 金冠|금관 왕관 관
term tenure|任期|임기
pitcher|投手|투수
batter hitter|打者|타자
ship vessel boat|船 船只|선박 배
thickness thick|厚度|두께
drill drilled|钻探 鑽探|시추
scientist researcher|科学家 科學家 研究人员|과학자 연구진 연구원
lawyer attorney|律师 律師|변호사
lawsuit sue sued|诉讼 訴訟|소송
fine penalty|罚款 罰款|벌금 과징금
order ordered|命令|명령 지급
truck|卡车 卡車|트럭
ferry|渡轮 渡輪|여객선
principal headmaster|校长 校長|교장
warehouse|仓库 倉庫|창고
leak leaked|泄漏 洩漏|누출 유출
novel|小说 小說|소설
writer novelist|作家|작가 소설가
director-of-film filmmaker|导演 導演|감독
opening-film|开幕片 開幕片|개막작
dividend|股息|배당
treatment therapy|治疗 治療|치료 치료제
drug medicine|药物 藥物 药|약 치료제
`;
