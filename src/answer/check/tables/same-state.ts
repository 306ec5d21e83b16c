/** Words that say the same: the state, courts, police, elections and the forces. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_STATE = `
임명 선임 임용 뽑 앉히 지명 위촉 선출 appoint nam elect 任命 委任
유출 누출 새 새어나오 leak spill 泄漏
계획 예정 방침 plan schedul 计划
거부 거절 물리치 reject refus 拒绝
조사 살피 investigat 调查
주민 resident citizen 居民 市民
협약 업무협약 mou agreement 协议
소송 재판 lawsuit suit 诉讼
판결 선고 판단 rul verdict 判决
배상 물 돌려주 반환 compensat refund return
지사 지점 사무소 branch office 办事处
시장 mayor 市长
신청 appl 申请
통과 가결 pass approv 通过
고소 제소 소송 sue sued su lawsuit 起诉 起訴 控告
법학 law 法学
체포 검거 arrest detain 逮捕 拘捕
기소 indict prosecut charg 起诉
선고 sentenc 判处
정부 government 政府
대통령 president 总统
위원회 committe commission council 委员会
당국 authority 当局
선거 elect election vot 选举
당선 elect elected 当选
벌금 fine fin penalty 罚款
과징금 fine fin penalty surcharge 罚款
소송 제소 lawsuit sue sued suit 诉讼
투입 동원 mobiliz deploy 动员
신청 응모 apply application 申请 报名
판단 인정 결론 judge find ruled 认定 判断
선고 내리 sentence 判处 宣判
기소 indict charge prosecute 起诉
구속 arrest detain 逮捕 拘留
송치 넘기 refer 移送
혐의 allegation suspicion 涉嫌 嫌疑
처벌 벌 punish punishment 处罚
처분 조치 measure disposition 处分
적발 잡아내 catch caught uncover 查获 发现
검출 나오 발견 detect find found 检出 检测出
압수 가져가 seize 扣押 没收
수사 조사 investigate investigation probe 调查
참작 고려 감안 consider 考虑
재판부 법원 court bench 法院 法庭
판사 재판장 judge 法官
변호사 변호인 lawyer attorney 律师
검찰 검사 prosecutor prosecution 检方 检察
피고인 피고 defendant 被告
재정 나라살림 finance fiscal 财政
국세 tax 国税 税收
주장 캡틴 captain 队长
주민 거주민 resident 居民
조례안 조례 ordinance 条例
법안 bill 法案
개정 고치 바꾸 revise amend amendment 修订 修正
개정안 amendment 修正案
표결 투표 vote 表决 投票
의결 통과 가결 pass 通过 议决
후보 후보자 candidate 候选人
여론조사 설문 poll survey 民调 民意调查
여당 ruling 执政党
야당 opposition 在野党
시청 city hall 市厅 市政府
제도 system scheme 制度
규정 규칙 rule regulation 规定
정책 policy 政策
대책 measure countermeasure 对策 措施
방안 plan measure 方案
합의 agree agreement 协议 达成 合意
거부 거절 refuse reject 拒绝
허가 승인 허락 approve permit 批准 许可
금지 ban prohibit forbid 禁止
지시 instruct order 指示
위반 어기 violate breach 违反
시민 citizen civic 市民 公民
도민 resident 道民
도시 city 城市
초등학교 elementary primary 小学
관계자 official 相关人士 有关人士
당국자 official 官员
대변인 spokesperson spokeswoman spokesman 发言人
배상 compensate compensation damages 赔偿
뇌물 bribe bribery 贿赂
횡령 embezzle embezzlement 挪用 侵占
항소 appeal 上诉
무죄 acquit innocent 无罪
유죄 guilty convict 有罪
국회 parliament assembly 国会
장관 minister 部长 长官
유권자 voter 选民
공약 pledge promise 承诺
약속 promise pledge 承诺 约定
피해자 victim 受害者 被害人
신고 report 举报 报案
선박 배 ship vessel 船舶 船
함 ship vessel 舰
방침 plan policy 方针 计划
지방법원 district
구청 office
접수 받 accept 受理
선출 선발 뽑 뽑히 elect choose select 选出 当选 选为 选举
거두 기록 올리 내 post record report earn 录得 创下
배치 deploy station 部署 配置
취역 commission 服役 入列
함대 fleet 舰队
해군 navy naval 海军
육군 army 陆军
군함 함정 warship vessel 军舰 舰艇
수상정 vessel boat surface 水面艇 艇
잠수함 submarine 潜艇
무기 weapon 武器
미사일 missile 导弹
병력 troop soldier 兵力
장병 soldier 官兵
소령 commander major 少校
함장 captain 舰长
충전 charge charging 充电
후보물질 candidate 候选物质
허가 승인 approval approve 批准
총장 president 校长
헌재 헌법재판소 constitutional court 宪法法院
검사 prosecutor 检察官
징역 prison jail imprisonment 有期徒刑 徒刑 监禁
선고 판결 sentence rule 判处 判决
혐의 charge 嫌疑 罪名
횡령 빼돌리 embezzle 侵吞 挪用
유출 빠져나가 새어나가 빼내 leak breach 泄露 泄漏
경찰 police 警方 警察
압수수색 raid search 搜查 突击搜查
체포 검거 붙잡 붙잡히 arrest catch 逮捕 抓获
송금 이체 transfer 转账
사기 scam fraud 诈骗
의회 council assembly 议会
의원 lawmaker councillor councilor member 议员
부의장 vice 副议长
도지사 governor 知事
군수 governor 郡守
경선 primary 党内选举
전당대회 convention 全党大会
투표 vote ballot 投票
투표율 turnout 投票率
득표 표 vote 得票
의결 통과 가결 pass approve 通过
부결 reject 否决
부회장 vice 副会长 副总裁
자매결연 자매도시 sister 姊妹 姐妹 友好城市
우호 friendship 友好
대표단 방문단 delegation 代表团
`;
