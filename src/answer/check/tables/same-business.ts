/** Words that say the same: companies, money, goods and industry. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_BUSINESS = `
인수 사들이 매입 buy acquir purchas 收购 买下
매각 팔 판매 sell 出售 卖出
투자 들이 쏟 invest 投资
출시 내놓 선보이 공개 launch releas 推出 发布
흑자 이익 profit 盈利
적자 손실 영업손실 loss 亏损
요구 요청 촉구 demand ask requir 要求
기업 회사 업체 compan firm 公司 企业
고객 손님 소비자 customer client 客户 顾客
요금 값 가격 fare price fee 票价 费用
책값 정가 가격
임대료 월세 집세 rent 租金
비용 경비 cost 费用
총사업비 사업비 총투자비 투자비 총공사비 공사비 cost
예산 budget 预算
매출 매출액 revenu sales 营收 销售额
순이익 당기순이익
보조금 지원금 보전금 subsid 补贴
로봇 robot 机器人
공장 plant factory facilit 工厂
바람 풍력 풍 wind 风力
가동 돌리 operat
양산 대량생산 mass
한도 상한 limit cap
매진 다팔리
완판 다팔리 품절 sold
팔리 판매 sell sold
공급 납품 suppl 供应
수주 따내 따 order
수출 export 出口
수입 import 进口
시추 drill 钻
특허 patent 专利
기술 technolog 技术
파트너 partner 合作伙伴 伙伴
자회사 subsidiary 子公司
인수 acquir acquisition buy takeover 收购
투자 invest investment 投资
은행 bank 银行
입주 tenant
지분 stake share 股份
합병 merg merger 合并
매각 sell sale 出售
인수 사들 매입 acquir buy purchas 收购 买下
엔진 engin 发动机
공급 제공 provide supply offer offered 提供 供应
가격 값 price 价格 售价
청약 접수 subscription
구형 seek sought demand 求刑
계약 맺 contract deal 签约 合同
출시 내놓 선보이 launch release introduce unveil 推出 上市 发布
판매 팔 sell sale 销售 出售
구매 구입 사들이 buy purchase 购买
조달 모으 마련 끌어오 raise 筹集 募集
유치 끌어들이 받 모으 attract raise 吸引 获得
투입 들이 넣 쏟 put deploy invest 投入
소요 들 걸리 take cost 需要
수입 revenue 收入
매출 매출액 sales revenue 销售额
영업이익 영업익 operating profit 营业利润
영업손실 영업적자 operating loss 营业亏损
순이익 순익 net profit 净利润
주가 주식값 stock share price 股价
공모가 발행가 offering issue price 发行价
목표주가 target price 目标价
투자자 투자가 investor 投资者
주주 shareholder 股东
대주주 shareholder
역할 배역 역 role part 角色
분양 sale
물량 amount volume quantity 数量
전세 jeonse
세입자 임차인 tenant 租户
집주인 임대인 landlord owner 房东
중개사 중개인 공인중개사 broker realtor agent 中介
예산안 budget proposal 预算案
득표율 vote share 得票率
일부 some part 部分 一些
사업 project business 事业 项目
명령 order 命令
보관 두 store keep storage 保管 储存
데이터 data 数据 流量
통신사 통신 carrier telecom telecommunication 运营商 电信
서버 server 服务器
전력 전기 power electricity 电力 电
수도권 capital metropolitan 首都圈
바람 wind 风
보험 insurance 保险
배터리 battery 电池
반도체 chip semiconductor 半导体
부품 part component 零部件
생산 제조 만들 produce make manufacture 生产 制造
생산량 output production 产量
양산 mass 量产
기술 technology 技术
기업 회사 업체 company firm business 企业 公司
스타트업 창업기업 startup 初创 初创企业
창업 found startup 创业
소비자 consumer 消费者
펀드 기금 fund 基金
대출 빌리 loan lend 贷款
이자 interest 利息
금리 이자율 rate interest 利率
물가 price inflation 物价
경제 economy economic 经济
수요 demand 需求
관세 tariff 关税
세금 tax 税
유류세 fuel 燃油税
손실 loss 损失 亏损
손해 damage loss 损害
매장 점포 가게 store shop outlet 店铺 门店
시장 market 市场
나누 divide split share 分 分配
주문 order 订单 订购
벤처스 ventures
벤처 venture
인베스트먼트 investment investments
홀딩스 holdings
캐피탈 캐피털 capital
파트너스 partners
모터스 motors
케미칼 케미컬 chemical chemicals
로보틱스 robotics
시스템즈 시스템스 systems
엔터테인먼트 entertainment
텔레콤 telecom
파이낸셜 financial
로지스틱스 logistics
에너지 energy
테크 tech
랩스 labs
식품 foods food
제과 confectionery
유통 distribution
주택 housing
증권 securities
물산 corporation
판매 팔 팔리 sell sale 售出 销售
낙찰 팔 팔리 sell auction hammer 成交 拍出 落槌
납품 넘기 공급 인도 deliver supply 交付 供货
방사 놓아주 풀어주 release 放归 放生
유치 따내 끌어오 attract win secure raise 融资 吸引
유치 받 조달 모집 raise 筹集 获得
진수 띄우 launch 下水
비용 이용료 요금 cost fee charge 费用 收费 价格
이용료 요금 fee charge 使用费 费用
수수료 commission fee 手续费
세입 세수 revenue 税收
배당 dividend 分红 股息
주식 stock share 股票
상장 list ipo 上市
공모 offering ipo 公开募股
매출 sales revenue turnover 销售额 营收 营业额
이익 profit 利润
수주 order win 订单 接单
계약 contract deal agreement 合同 协议
공급 supply provide 供应 提供 供货
보랭재 insulation 保温材料
연료 fuel 燃料
탱크 tank 罐 储罐
중공업 heavy 重工 重工业
조선소 shipyard 造船厂
조선 shipbuilding shipbuilder 造船
철강 steel 钢铁
석유 oil petroleum 石油
가스 gas 天然气 燃气
원유 crude 原油
발전소 plant 发电站 发电厂
태양광 solar 太阳能 光伏
풍력 wind 风电
수소 hydrogen 氢
원전 nuclear 核电站
화장품 cosmetic beauty 化妆品
브랜드 brand 品牌
백화점 department 百货
편의점 convenience 便利店
식당 음식점 restaurant 餐厅 餐馆
카페 cafe 咖啡馆
호텔 hotel 酒店
취항 fly launch 开航 通航
운임 fare 票价
발사 쏘아올리 launch 发射
개인정보 personal information data 个人信息
가입자 구독자 subscriber 用户 订阅者
보증금 deposit 押金
`;
