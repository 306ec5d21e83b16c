/** Words that say the same: what else is done, and single nouns. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_DOINGS = `
참가 참여 참석 함께하 attend participat join 参加 参与 出席
방문 찾 들르 visit 访问 到访
운영 굴리 operat run 运营 经营
투입 들이 들어가 쓰 넣 집행
배정 편성 책정 할당 allocat 拨款 拨出
보유 갖 가지 갖추 소유 own 拥有 持有
도입 들여오 들이 넣 introduc 引进 引入
취임 부임 take 就任 上任
사임 사직 사퇴 물러나 그만두 떠나 resign quit step 辞职
승리 이기 꺾 누르 제압 격파 beat defeat 击败 战胜
패배 지 무릎 lose
착공 첫삽 공사시작
위치 자리 소재 locat 位于 坐落
이용 사용 쓰 타 활용 use 使用 利用
발생 나 일어나 터지 생기 벌어지 occur happen 发生
이송 옮기 실려가 실려 옮겨지 후송
대피 피하 빠져나오 evacuat
동결 묶 그대로 freez 冻结
유지 그대로 이어가 keep 维持 保持
전환 바꾸 돌아서 변경 교체 chang switch convert 转换 变更
대체 대신 바꾸 replac 取代
지적 문제삼 꼬집
근무 일하 work 工作
관람료 입장료 티켓값 표값 admission ticket 票价
임기 term 任期
출퇴근 출퇴근시간대 러시아워 rush commut
담당 맡 책임 charg 负责
시공 공사
전기차 전기자동차 전기승용차 ev electric
본사 본부 headquarter base 总部
다큐 다큐멘터리 documentar 纪录片
부시장 副市长
주된 주요 가장큰 main major 主要
원인 이유 탓 때문 까닭 cause reason 原因
주도 이끌 lead led 主导 牵头
조건 요건 기준 condition
확보 구하 secur
마감 닫 clos
차지 기록 account
포함 includ 包括
구성 이뤄지 이루어지 이루 되어있 compos consist 组成 构成
전면 full
기부 내놓 donat 捐赠
도착 닿 arriv 到达
분실 잃 잃어버리 lost los lose 丢失
퇴적물코어 코어 core
보관 두 쌓 stor
합류 join
은퇴 retir 退役
파업 strik 罢工
침해 infring infringement 侵权 侵犯
중요성 중요 importanc important 重要性
배정 할당 책정 allocat earmark 拨款
연구소 institut 研究所
전공 major 专业
경제학 economic 经济学
대피 evacuat 疏散 撤离
쉼터 shelter
체결 맺 서명 sign conclud 签署 签订
맡 담당 give deliver 发表 担任
구조 rescu 救出 营救
경찰 polic 警方 警察
소방 firefight 消防
증권 security 证券
그룹 group 集团
전자 electronic 电子
제약 pharma pharmaceutical 制药
바이오 bio 生物
재단 foundation 基金会
연장 extend extension 延长
공급업체 공급사 supplier vendor 供应商
안면 얼굴 facial face 面部
소프트웨어 softwar 软件
법인 entity corporat 法人
설립 창립 세워지
조성 건립 건설 지어지 만들어지
혁신상 innovation 创新奖
협력 cooperat collaborat 合作
파산 bankrupt bankruptcy 破产
붕괴 무너지 collaps 倒塌
기증 donat 捐赠
물리 부과 impos 处以
보조금 subsidy
협회 associat association 协会
선정 뽑 select chosen 选定 评选
승조원 선원 승무원 crew 船员
구토 vomit 呕吐
지난달 전월 上月 上个月
이후 뒤 after since 以后 之后 以来 后
무상 무료 공짜 free 免费 无偿
유료 charged paid
방문 찾 다녀가 visit 到访 访问
몰리 몰려들 붐비 draw drew attract flock 吸引 涌入
구조 건지 구출 rescue save 救援 营救
발화 불나 불붙 ignite 起火
진압 끄 꺼지 extinguish 扑灭
포기 접 그만두 abandon 放弃
체결 맺 서명 sign 签署 签约 签订
기부 기탁 내놓 donate 捐赠 捐
집행 쓰 지출 spend execute 支出 执行
전액 모두 전부 전량 full entire 全额 全部
거래 trade 交易
물러나 퇴진 사퇴 사임 step resign quit 辞职 卸任
남 머물 stay remain 留任 留
꺾 이기 물리치 제치 누르 beat defeat overcome edge 击败 战胜
패 지 무릎꿇 lose lost 输 败
선두 lead leader top 榜首 第一
염전 소금밭 salt 盐田
거주 살 머물 live reside 居住
체류 머물 stay 停留 逗留
거의 almost nearly 几乎
여러 several various 多个 各种
직접 direct directly 直接
자동 automatic automatically 自动
무인 unmanned unstaffed 无人
필요 need necessary require 需要 必要
가능 possible can 可能
중요 important key 重要
문제 problem issue 问题
이유 까닭 reason 理由 原因
결과 result outcome 结果
영향 effect impact influence affect 影响
효과 effect 效果
조건 요건 condition requirement 条件
기준 standard criterion basis 标准 基准
회의 meeting 会议
미달 못미치 fail 未满足
사용자 이용자 user 用户
만두 dumpling 饺子
중학교 middle 中学
유치원 kindergarten 幼儿园
전기차 ev electric 电动车 电动汽车
전고체 solid-state solid 全固态
설비 시설 facility equipment 设备 设施
인공지능 ai artificial 人工智能
개발 develop development 开发 研发
대기업 conglomerate 大企业
생존 살아남 survive survival 存活
기자 reporter 记者
성장률 growth 增长率
휘발유 gasoline petrol 汽油
경유 diesel 柴油
집행유예 suspended 缓刑
피해 damage harm 损失 受灾 受害
운전 drive 驾驶
나오 appear attend 参加 出席 露面
받 receive get 获得 接受 获 收到
이루 achieve reach 实现
살 live 居住 住
쓰 use write spend 使用 写
쓰이 use 使用 用于
모으 gather collect raise 募集 收集
넓히 widen expand 扩大
기념 commemorate memorial 纪念
기록 record post 记录 创下 录得
종합건설 construction
방화 지르 arson 纵火
휴관 휴무 쉬 closed 休馆
새로 신규 newly 新
내달 다음달 下个月 下月
경매 auction 拍卖
기반 본사 소재 base headquarter 总部 位于
공군 force 空军
관람료 입장료 표값 admission ticket 门票
벌이 수입 income 收入
지출 spending expenditure 支出
적립 save 积累
시총 시가총액 capitalization 市值
해운 shipping 海运
관광 여행 tourism travel 旅游
왕복 round 往返
편도 one-way 单程
입원 hospitalise hospitalize 住院
퇴원 discharge 出院
구조 rescue save 救出 获救
대피 evacuate flee 疏散 撤离
불타 전소 burn destroy 烧毁 烧
고수온 warm 高水温
탄저병 anthracnose 炭疽病
교신 통신 communicate contact 通信
망원경 telescope 望远镜
기술수출 licence license out 技术转让 授权
제약사 pharmaceutical drugmaker 制药公司
학부모 parent 家长
학기 semester term 学期
통합 합치 merge integrate 合并
서명 체결 맺 sign 签署 缔结 签订
결연 맺 tie 缔结 结为
주연 lead 主演
은퇴 retire 退役 退休
폐교 closed 废校
`;
