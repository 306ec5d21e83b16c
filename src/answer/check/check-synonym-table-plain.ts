/**
 * Words with which readers and models retell Korean news, beside those that news uses itself: everyday words for Sino-Korean ones, with
 * their English and Chinese. Only what stands for the other without saying more. A line, one meaning; English as in a dictionary.
 */
export const SAME_PLAIN = `
지난해 작년 去年
전년 year-on-year year-over-year
올해 금년 今年
내년 明年
이듬해 다음해
지난달 전월 上月 上个月
이달 이번달 本月
기간 period 同期 期间
최근 요즘 근래 recent recently lately 最近 近期
현재 지금 current currently now 目前 现在
향후 앞으로
이후 뒤 after since 以后 之后 以来 后
매년 해마다 annually yearly 每年
매주 weekly week 每周
매일 날마다 daily 每天 每日
매월 매달 monthly month 每月
평균 average 平均
근처 인근 부근 주변 가까운 nearby near 附近 周边
무상 무료 공짜 free 免费 无偿
유료 charged paid
공급 제공 provide supply offer offered 提供 供应
납품 공급 supply deliver 供货
채용 뽑 고용 hire recruit employ 录用 聘用
폐점 폐업 폐쇄 닫 close shut closure 关闭 关店 关门
개점 개업 열 open 开店 开业
혼자 홀로 단독 alone
함께 같이 together 一同 一起 共同
각각 각기 저마다 each respectively 各
가격 값 price 价格 售价
인상 오르 올리 상승 raise increase hike rise 上调 上涨 涨价
인하 내리 낮추 lower cut 下调 降价
증가 늘 상승 오르 increase grow rise 增加 上升 增长
하락 떨어지 감소 줄 내려가 fall drop decline decrease 下降 下跌 减少
급증 surge 激增 大增
급감 plunge 锐减 骤减
개선 나아지 좋아지 호전 improve improvement 好转 改善
악화 나빠지 worsen 恶化
완화 풀리 풀 누그러 ease relax 放宽 缓解
강화 조이 strengthen tighten 加强 强化
줄곧 계속 내내 continue
재개 resume 恢复 重启
방문 찾 다녀가 visit 到访 访问
몰리 몰려들 붐비 draw drew attract flock 吸引 涌入
관중 관객 관람객 spectator crowd audience 观众
시청자 viewer 观众 收看
신청자 지원자 응모자 applicant 申请者 报名者
신청 응모 apply application 申请 报名
청약 접수 subscription
모집 뽑 recruit 招募 招生
마련 세우 만들 수립 draw prepare establish 制定
판단 인정 결론 judge find ruled 认定 判断
간주 여기 consider regard 视为 认为
내다보 예상 expect believe view 认为 预计 看
선고 내리 sentence 判处 宣判
구형 seek sought demand 求刑
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
유족 유가족 bereaved family 遗属 家属
고인 deceased 逝者 故人
별세 사망 숨지 타계 세상 die dead death pass 去世 逝世
부상자 injured 伤者 受伤
사망자 dead death 死者 死亡
실종 missing 失踪
구조 건지 구출 rescue save 救援 营救
화재 불 fire blaze 火灾
발화 불나 불붙 ignite 起火
진압 끄 꺼지 extinguish 扑灭
폭발 터지 explode explosion 爆炸
붕괴 무너지 collapse 倒塌 坍塌
침수 잠기 flood 淹没
정전 blackout outage 停电
결항 cancel 停航 取消
운항 다니 오가 뜨 operate service fly 运营 运行 航行 通航
운행 다니 오가 달리 operate run service 运行 运营
노선 항로 항공편 route line flight 航线 路线
여객선 배 ferry 客轮 渡轮
재배 기르 키우 심 cultivate grow grown 栽培 种植
수확량 생산량 소출 yield harvest output 产量
논 벼논 paddy 稻田
밭 field 田
쌀 벼 rice 大米 水稻
포기 접 그만두 abandon 放弃
체결 맺 서명 sign 签署 签约 签订
계약 맺 contract deal 签约 合同
출시 내놓 선보이 launch release introduce unveil 推出 上市 发布
판매 팔 sell sale 销售 出售
구매 구입 사들이 buy purchase 购买
지급 주 건네 내주 pay give 支付 发放
납부 내 pay 缴纳
기부 기탁 내놓 donate 捐赠 捐
조달 모으 마련 끌어오 raise 筹集 募集
유치 끌어들이 받 모으 attract raise 吸引 获得
투입 들이 넣 쏟 put deploy invest 投入
소요 들 걸리 take cost 需要
집행 쓰 지출 spend execute 支出 执行
삭감 깎 줄이 cut slash 削减
전액 모두 전부 전량 full entire 全额 全部
절반 반 half 一半
나머지 남은 rest remaining other 其余 剩下
총 모두 합쳐 통틀어 total 共 总共
재정 나라살림 finance fiscal 财政
국세 tax 国税 税收
수입 revenue 收入
매출 매출액 sales revenue 销售额
영업이익 영업익 operating profit 营业利润
영업손실 영업적자 operating loss 营业亏损
순이익 순익 net profit 净利润
비중 비율 몫 점유 share proportion ratio 占比 比重 比例
비율 rate ratio 比率 比例
경쟁률 competition ratio rate 竞争率
주가 주식값 stock share price 股价
공모가 발행가 offering issue price 发行价
목표주가 target price 目标价
거래 trade 交易
마감 마치 끝나 close end finish 收于 收盘 截止
투자자 투자가 investor 投资者
주주 shareholder 股东
대주주 shareholder
이사회 board 董事会
의장 chair chairman 主席 议长
최고운영책임자 coo
최고기술책임자 cto
선임 임명 앉히 뽑 appoint name 任命 选任
물러나 퇴진 사퇴 사임 step resign quit 辞职 卸任
남 머물 stay remain 留任 留
이끌 지휘 lead led head 带领 率领 执教
감독 사령탑 coach manager director 教练
주장 캡틴 captain 队长
우승 제패 champion championship title win 冠军 夺冠
준우승 runner 亚军
결승 결승전 final 总决赛 决赛
상금 우승상금 prize money 奖金
득점 점수 넣 올리 score 得分
꺾 이기 물리치 제치 누르 beat defeat overcome edge 击败 战胜
패 지 무릎꿇 lose lost 输 败
선두 lead leader top 榜首 第一
순위 rank ranking 排名
경기장 구장 체육관 stadium venue arena 体育场 赛场
완창 sing performance perform
부르 노래 sing sang 演唱
공연 무대 performance perform show concert 演出
연습 훈련 practice train 训练 练习
배우 연기자 actor actress 演员
역할 배역 역 role part 角色
몸무게 체중 weight 体重
염전 소금밭 salt 盐田
개봉 상영 release screen 上映
신인상 rookie newcomer 新人奖
장편 feature 长片
단편 short 短片
유고시집 시집 poetry 诗集
시편 poem 诗
출간 펴내 내 발간 출판 publish 出版
작가 저자 지은이 writer author 作家
화가 painter 画家
전시 선보이 exhibit exhibition display 展览 展出
유물 문화재 relic artifact 文物
발굴 파내 excavate 发掘
복원 되살리 restore restoration 修复
철거 헐 허물 demolish 拆除
착공 첫삽 break construction 开工 动工
준공 완공 다짓 complete completion 竣工 建成
입주 들어오 들어가 move occupy 入驻 入住
분양 sale
물량 amount volume quantity 数量
가구 세대 household unit home 户
아파트 apartment 公寓
전세 jeonse
월세 임대료 rent 租金
세입자 임차인 tenant 租户
집주인 임대인 landlord owner 房东
중개사 중개인 공인중개사 broker realtor agent 中介
주민 거주민 resident 居民
거주 살 머물 live reside 居住
체류 머물 stay 停留 逗留
마을 동네 village 村 村庄
예산 budget 预算
예산안 budget proposal 预算案
조례안 조례 ordinance 条例
법안 bill 法案
개정 고치 바꾸 revise amend amendment 修订 修正
개정안 amendment 修正案
표결 투표 vote 表决 投票
의결 통과 가결 pass 通过 议决
후보 후보자 candidate 候选人
토론회 debate 辩论会 讨论会
여론조사 설문 poll survey 民调 民意调查
지지율 approval support 支持率
득표율 vote share 得票率
여당 ruling 执政党
야당 opposition 在野党
위원 member 委员
시장 mayor 市长
시청 city hall 市厅 市政府
직원 staff employee official worker 职员 员工
`;
