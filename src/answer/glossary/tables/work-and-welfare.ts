/** Words of work, unions, pensions and welfare: English, Chinese in both scripts, Korean; one line, one idea. */
export const WORK_AND_WELFARE_WORDS = `
job jobs|工作 岗位 崗位 就业 就業|일자리 직업 직무
employment employ employed hire hired hiring|雇佣 僱傭 就业 就業 聘用 录用 錄用|고용 채용 취업
unemployment unemployed jobless|失业 失業|실업 실업자 실직
unemployment-benefit|失业金 失業金 失业救济 失業救濟|실업급여 구직급여
job-seeker|求职者 求職者|구직자 취업준비생 취준생
job-fair|招聘会 招聘會|채용박람회 취업박람회
recruit recruited recruitment|招聘 招募|모집 채용 공채
applicant apply applied|申请人 申請人 申请 申請 应聘 應聘|지원자 신청자 신청 응시
job-interview|面试 面試|면접
curriculum-vitae|简历 簡歷|이력서
worker laborer labourer|工人 劳动者 勞動者|노동자 근로자 인부
labor labour|劳动 勞動 劳工 勞工|노동 근로
labor-union trade-union union|工会 工會|노조 노동조합
strike walkout|罢工 罷工|파업
collective-bargaining wage-negotiation|集体谈判 集體談判 工资谈判 工資談判|임단협 단체교섭 임금협상
wage pay|工资 工資 薪资 薪資|임금 급여 보수
minimum-wage|最低工资 最低工資 最低时薪 最低時薪|최저임금 최저시급
hourly|时薪 時薪 每小时 每小時|시급 시간당
ordinary-wage|通常工资 通常工資|통상임금
overtime-pay|加班费 加班費|수당 초과근무수당
allowance|津贴 津貼 补贴 補貼|수당 지원금
performance-bonus|绩效奖金 績效獎金 成果奖 成果獎|성과급
severance severance-pay|离职金 離職金 遣散费 遣散費|퇴직금
unpaid-wages back-pay|欠薪|임금체불 체불
working-hours|工作时间 工作時間|근로시간 노동시간
four-day-week|四天工作|주사일제
overtime-work overwork|加班 过劳 過勞|야근 초과근무 과로
night-shift|夜班|야간근무 야간
shift|轮班 輪班|교대 교대근무
remote-work telework work-from-home|远程办公 遠程辦公 居家办公 居家辦公|재택근무 원격근무
flexible-work|弹性工作 彈性工作|유연근무 탄력근무
part-time part-timer|兼职 兼職 打工|아르바이트 알바 시간제
temporary-worker non-regular irregular-worker|临时工 臨時工 合同工|비정규직 기간제
regular-worker permanent-employee|正式工 正式员工 正式員工|정규직
subcontractor subcontract|分包 承包商|하청 협력업체 하도급
outsourcing|外包|외주 위탁 아웃소싱
self-employed|个体户 個體戶 自营业 自營業|자영업자 자영업
small-merchants|小商户 小商戶|소상공인
freelancer freelance|自由职业 自由職業|프리랜서
platform-worker gig-worker|平台劳动 平台勞動|플랫폼노동자 특수고용
migrant-worker foreign-worker|外籍劳工 外籍勞工 外国劳工 外國勞工|외국인노동자 이주노동자 외국인근로자
domestic-helper housekeeper|家政 保姆|가사도우미 가사관리사
layoff dismiss dismissed|裁员 裁員 解雇|해고 정리해고 감원
restructuring restructure|重组 重組 结构调整 結構調整|구조조정 개편
voluntary-retirement early-retirement|自愿退休 自願退休 提前退休|희망퇴직 명예퇴직
retirement-age|退休年龄 退休年齡|정년
promotion promoted|晋升 晉升 升职 升職|승진
reshuffle|人事调动 人事調動 改组 改組|인사 개각 전보
dispatch dispatched|派遣|파견
business-trip|出差|출장
leave-of-absence|停职 停職 休职 休職|휴직
parental-leave childcare-leave|育儿假 育兒假|육아휴직
maternity-leave|产假 產假|출산휴가
paternity|陪产假 陪產假|배우자출산휴가
sick-leave|病假|병가
annual-leave paid-leave|年假 带薪休假 帶薪休假|연차 휴가
workplace|职场 職場 工作单位 工作單位|직장 사업장 일터
office-worker|上班族|직장인 회사원
power-harassment|职权骚扰 職權騷擾 职场霸凌 職場霸凌|갑질 괴롭힘
occupation profession|职业 職業|직업 직종
skill skilled|技能 熟练 熟練|기능 기술 숙련
certificate qualification license licence|资格证 資格證 证书 證書 执照 執照|자격증 면허 자격 인증서
welfare|福利|복지
social-welfare|社会福利 社會福利|사회복지
social-worker|社工|사회복지사
welfare-center|福利馆 福利館 福利中心|복지관 복지센터
basic-livelihood livelihood|基本生活 生计 生計|기초생활 생계 민생
basic-income|基本收入|기본소득
basic-pension|基础年金 基礎年金|기초연금
pension|养老金 養老金 年金|연금
national-pension|国民年金 國民年金|국민연금
pension-reform|年金改革|연금개혁
pensioner|领取者 領取者|연금수급자 수급자
recipient beneficiary|受助者 受益人|수급자 수혜자 대상자
benefit|补助 補助 福利金|급여 혜택
childcare|育儿 育兒 托育|보육 육아 돌봄
child-allowance|儿童津贴 兒童津貼|아동수당
parental-allowance|父母津贴 父母津貼|부모급여
birth-grant baby-bonus|生育奖励 生育獎勵 生育补贴 生育補貼|출산장려금 출산지원금
low-birth|低生育 少子化|저출생 저출산
aging ageing|老龄化 老齡化|고령화
super-aged|超高龄 超高齡|초고령사회 초고령
care caring|照料 照护 照護|돌봄 보살
poverty poor|贫困 貧困 贫穷 貧窮|빈곤 가난 빈곤층
low-income|低收入|저소득 저소득층
vulnerable underprivileged|弱势群体 弱勢群體|취약계층 소외계층
middle-class|中产阶级 中產階級|중산층
inequality|不平等|불평등
polarization|两极分化 兩極分化|양극화 대립
gap disparity|差距|격차
living-alone single-person-household|独居 獨居 单人家庭 單人家庭|독거 홀몸 인가구
lonely-death|孤独死 孤獨死|고독사
multicultural|多文化|다문화
gender-equality|性别平等 性別平等|성평등 양성평등
social-enterprise|社会企业 社會企業|사회적기업
cooperative|合作社|협동조합
charity|慈善|자선 자선단체
food-bank|食物银行 食物銀行|푸드뱅크
soup-kitchen|免费餐点 免費餐點|무료급식소
blood-drive red-cross|红十字会 紅十字會|적십자사 적십자
nonprofit ngo civic-group|市民团体 市民團體 民间团体 民間團體|시민단체 비영리 민간단체
voucher|代金券 消费券 消費券|바우처 상품권 이용권
local-currency|地区货币 地區貨幣|지역화폐 지역사랑상품권
relief-payment stimulus|补助金 補助金 支援金|재난지원금 지원금 소비쿠폰
gift gift-certificate|礼物 禮物 礼品券 禮品券|선물 상품권
`;
