/**
 * More words that say the same across languages: what news is full of, so that a statement in English or Chinese can be held against a
 * Korean sentence. The beginnings of stems; a line, one meaning.
 */
export const SAME_ACROSS = `
고소 제소 소송 sue sued su lawsuit 起诉 起訴 控告
파업 strik 罢工
특허 patent 专利
침해 infring infringement 侵权 侵犯
논의 협의 의논 discus discuss discussion 讨论 商讨
만나 면담 회동 met meet 会见 会面
강조 stress emphasiz highlight 强调
중요성 중요 importanc important 重要性
기술 technolog 技术
개막식 opening 开幕式
배정 할당 책정 allocat earmark 拨款
연구소 institut 研究所
발표 announc 宣布 公布
완공 준공 complet finish 建成 竣工 完工
전공 major 专业
가르치 teach taught 教
경제학 economic 经济学
법학 law 法学
찬성 지지 support favor favour back 赞成 支持
반대 oppos object 反对
대피 evacuat 疏散 撤离
사과 apolog apologiz 道歉
요구 요청 demand 要求
수출 export 出口
수입 import 进口
늘 증가 rise rose increas grow 增加 增长
줄 감소 fall fell decreas declin drop 减少 下降
직원 employe worker staff 员工 职员
쉼터 shelter
관객 audienc visitor spectator 观众
참여 참가 참석 attend participat join 参加 参与 出席
돕 지원 도와 help support assist aid 帮助 支援
진출 expand expansion enter 进军
파트너 partner 合作伙伴 伙伴
자회사 subsidiary 子公司
설립 창립 found establish set 成立 设立
인수 acquir acquisition buy takeover 收购
투자 invest investment 投资
체결 맺 서명 sign conclud 签署 签订
기조연설 keynot 主题演讲
맡 담당 give deliver 发表 担任
이용 use 使用
연구 research stud 研究
구조 rescu 救出 营救
체포 검거 arrest detain 逮捕 拘捕
기소 indict prosecut charg 起诉
선고 sentenc 判处
취소 cancel 取消
연기 미루 postpon delay 推迟
폐쇄 close clos shut 关闭
개방 열 open 开放
정부 government 政府
시장 mayor 市长
장관 minister 部长
대통령 president 总统
의원 lawmaker member 议员
교수 professor 教授
위원회 committe commission council 委员会
당국 authority 当局
경찰 polic 警方 警察
소방 firefight 消防
병원 hospital 医院
학교 school 学校
대학 대학교 university 大学
은행 bank 银行
증권 security 证券
그룹 group 集团
전자 electronic 电子
건설 construct construction 建设
제약 pharma pharmaceutical 制药
바이오 bio 生物
재단 foundation 基金会
연장 extend extension 延长
부지면적 면적 site area cover 占地 占地面积
공급업체 공급사 supplier vendor 供应商
안면 얼굴 facial face 面部
인식 recogni recognition 识别
소프트웨어 softwar 软件
공개 밝히 disclos reveal 公开 披露
임대료 월세 rent 租金
입주 tenant
분기 quarter 季度
법인 entity corporat 法人
설립 창립 세워지
조성 건립 건설 지어지 만들어지
검토 consider review 考虑 研究
본사 headquarter 总部
방문 visit 访问
설명 explain 说明
제안 propos offer 提议
연설 speech 演讲
회원국 member 成员国
참석자 participant attendee 与会者
수상 award win 获奖 荣获
혁신상 innovation 创新奖
협력 cooperat collaborat 合作
세미나 seminar 研讨会
규모 scale size 规模
지분 stake share 股份
보유 own hold 持有
선거 elect election vot 选举
당선 elect elected 当选
우승 win champion 夺冠
사망 숨지 die dy dead kill 死亡
부상 다치 injur wound 受伤
사임 resign step 辞职
임명 appoint nam 任命
해고 fire laid layoff dismiss 解雇
파산 bankrupt bankruptcy 破产
합병 merg merger 合并
매각 sell sale 出售
철거 demolish 拆除
붕괴 무너지 collaps 倒塌
인수 사들 매입 acquir buy purchas 收购 买下
엔진 engin 发动机
뽑 채용 hir recruit 招聘
옮기 이전 이사 mov relocat 搬迁
기증 donat 捐赠
물리 부과 impos 处以
벌금 fine fin penalty 罚款
과징금 fine fin penalty surcharge 罚款
소송 제소 lawsuit sue sued suit 诉讼
붙잡 체포 검거 arrest 逮捕
보조금 subsidy
협회 associat association 协会
선정 뽑 select chosen 选定 评选
투입 동원 mobiliz deploy 动员
진수 launch 下水
승조원 선원 승무원 crew 船员
구토 vomit 呕吐
`;
