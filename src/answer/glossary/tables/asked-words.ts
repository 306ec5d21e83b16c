/** Verbs and nouns by which questions on news ask, in further senses: English, Chinese in both scripts, Korean; one line, one idea. */
export const ASKED_WORDS = `
talk talked talks spoke speak speaks spoken|谈到 談到 讲到 講到 谈及 談及|발표 강연 소개 설명 강조 연설 발언
introduce introduced introduces introducing|介绍 介紹|소개 도입 선보
present presented presents presenting|展示 展出|발표 소개 선보 시연
host hosts hosted hosting|主办 主辦 承办 承辦|주최 주관 개최 열린 연
organise organize organised organized organizes|组织 組織|주최 주관 조직 개최 마련
moderate moderated moderator|主持|진행 사회 좌장
cover covers covered covering|覆盖 覆蓋 占地 佔地|면적 부지 담은 담아 보장 대상
occupy occupies occupied|占据 佔據 占地 佔地 占用 佔用|면적 부지 점령 차지
house houses housed housing accommodate accommodates|入驻 入駐 进驻 進駐 容纳 容納|입주 들어서 들어선 수용 주택
place placed locate located situated based|位于 位於 坐落 所在地 设在 設在|위치 자리 소재 본사
seeks sought|寻求 尋求 谋求 謀求|모색 추진 요구 찾는 구하
achieve achieved accomplish accomplished|实现 實現 达成 達成|달성 이뤄 이룬 성과
create created creates creating|创造 創造 打造|조성 만든 만들 창출 창작
form formed forms|组成 組成 组建 組建|구성 결성 꾸려 꾸린 조직
generate generated generates|产生 產生 带来 帶來|창출 발생 생산
contain contains contained include includes included|包含 包括 含有|포함 담은 담아 들어
convict convicted conviction|定罪|유죄 선고
defend defended defends|辩护 辯護 保卫 保衛 卫冕 衛冕|변호 방어 지켜 지킨
prosecute prosecuted|起诉 起訴 检控 檢控|기소 재판 구속
sworn swore swearing-in inaugurate inaugurated|就任 就职 就職 宣誓|취임 선서
reappoint reappointed|连任 連任 续任 續任|연임 재선임 재임
impose imposed imposes|处以 處以 征收 徵收 课以 課以|부과 매겨 매긴 내려
require requires required|要求 需要|요구 필요 의무
reserve reserved booking|预约 預約 预订 預訂|예약 예매
identify identified recognise recognised recognize recognized|确认 確認 识别 識別|확인 파악 식별 인정
rename renamed|改名 更名|개명 이름 명칭 변경
observe observed|观测 觀測 观察 觀察|관측 관찰
notify notified inform informed|通知 告知|통보 알려 알린
obtain obtained|取得 获取 獲取|확보 획득 받은 얻은 취득
recover recovered recovery|恢复 恢復 收回 追回|회복 복구 회수
suffer suffered|遭受 蒙受 遭遇|입은 입었 당한 겪은 피해
infect infected infection|感染|감염 확진
treat treated treatment|治疗 治療|치료 진료
transform transformed conversion|转变 轉變 改造|전환 탈바꿈 바뀐 바뀌
vaccinate vaccinated|接种 接種|접종
brief briefed briefing|简报 簡報 通报 通報|브리핑 설명 보고
advise advised adviser advisor|顾问 顧問 建议 建議|자문 조언 고문
endorse endorsed|支持 背书 背書|지지 추천
file filed files|提交 提起 递交 遞交|제기 제출 신청 접수 출원
issue issued issues|发布 發布 签发 簽發 发行 發行|발령 발행 발급 내린 발표
turn turned|转为 轉為 变成 變成|돌아선 돌아섰 전환 바뀐
post position role|职务 職務 职位 職位 头衔 頭銜 职衔 職銜|직함 직책 직위 보직
nationality|国籍 國籍|국적 출신
headcount-number attendee-number|人数 人數|인원 참석 참가 명
affiliate affiliates affiliated|旗下 所属 所屬 隶属 隸屬|산하 계열 소속 자회사
allocation appropriation|拨款额 撥款額|배정 예산 배분 할당
announcement|公告|발표 공고 공시
council|议会 議會 理事会 理事會 委员会 委員會|의회 시의회 군의회 협의회 이사회
membership|会员 會員|회원 가입
reward|奖励 獎勵 悬赏 懸賞|포상 보상 포상금
sector|领域 領域 部门 部門 行业 行業|분야 부문 산업 업종
edition|届 屆|회 번째 회째
destination|目的地|목적지 행선지 도착지
competitor competitors|竞争对手 競爭對手 对手 對手|경쟁사 경쟁업체 경쟁자
surface|表面|표면 면적
workshop|研讨班 工作坊|워크숍 강습
initiative|倡议 倡議 举措 舉措|구상 사업 계획 이니셔티브
daily-wage day-wage|日薪 日工资 日工資|일당 품삯
running-time|片长 片長|러닝타임 상영시간
keynote keynote-speech|基调演讲 基調演講|기조연설 기조강연
speech|演说 演說|연설 강연
pavilion exhibition-hall booth|宣传馆 宣傳館 展馆 展館|홍보관 전시관 관 부스
hotel|饭店 飯店|호텔 식당
ballot vote-count|表决 表決 票数 票數|표결 찬성 반대 투표
abstention|弃权 棄權|기권
lifespan service-life|寿命 壽命|수명
minister-secretary|长官 長官|장관 행정장관
fatality fatalities death-toll|罹难 罹難 丧生 喪生|숨진 사망 사망자
rent-support site-area|用地 地块 地塊|부지 용지
firefighter firefighters|消防员 消防員 消防队员|소방관 소방대원 인력 소방
coach coaches coached|主教练 主教練 教练 教練|감독 코치
sponsor sponsored sponsors sponsoring|提案 提出|대표발의 발의 후원 협찬
score scored scores|得分|득점 올렸 올린 퍼부었 넣었 넣은 점
`;
