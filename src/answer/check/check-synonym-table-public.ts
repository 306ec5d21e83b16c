/** The same for industry, money, the state, traffic, and for the nouns that names of bodies and places end in; single verbs too. A line, one meaning. */
export const SAME_PUBLIC = `
자동차 car vehicle 汽车
전기차 ev electric 电动车 电动汽车
배터리 battery 电池
전고체 solid-state solid 全固态
반도체 chip semiconductor 半导体
부품 part component 零部件
공장 plant factory 工厂
설비 시설 facility equipment 设备 设施
생산 제조 만들 produce make manufacture 生产 制造
생산량 output production 产量
양산 mass 量产
로봇 robot 机器人
인공지능 ai artificial 人工智能
기술 technology 技术
특허 patent 专利
개발 develop development 开发 研发
기업 회사 업체 company firm business 企业 公司
대기업 conglomerate 大企业
스타트업 창업기업 startup 初创 初创企业
창업 found startup 创业
팀 team 队 团队
생존 살아남 survive survival 存活
수상 상 award prize win 获奖
사장 대표 ceo president chief 社长 总裁 代表
원장 소장 head director 院长
국장 director 局长
관계자 official 相关人士 有关人士
당국자 official 官员
대변인 spokesperson spokeswoman spokesman 发言人
전문가 expert specialist 专家
교수 professor 教授
연구원 researcher 研究员
기자 reporter 记者
소비자 consumer 消费者
고객 customer client 客户 顾客
어린이 child children 儿童
노인 고령자 elderly senior 老人
여성 woman women female 女性
남성 man men male 男性
가족 family 家人
부부 couple 夫妇
아들 son 儿子
딸 daughter 女儿
형 오빠 brother 哥哥
동생 sibling younger 弟弟 妹妹
펀드 기금 fund 基金
투자 invest investment 投资
대출 빌리 loan lend 贷款
이자 interest 利息
금리 이자율 rate interest 利率
물가 price inflation 物价
성장률 growth 增长率
경제 economy economic 经济
수요 demand 需求
공급 supply 供应
관세 tariff 关税
세금 tax 税
유류세 fuel 燃油税
휘발유 gasoline petrol 汽油
경유 diesel 柴油
손실 loss 损失 亏损
손해 damage loss 损害
배상 compensate compensation damages 赔偿
벌금 fine 罚款
뇌물 bribe bribery 贿赂
사기 fraud 诈骗
횡령 embezzle embezzlement 挪用 侵占
징역 prison imprisonment jail 有期徒刑 徒刑
집행유예 suspended 缓刑
항소 appeal 上诉
무죄 acquit innocent 无罪
유죄 guilty convict 有罪
대통령 president 总统
국회 parliament assembly 国会
정부 government 政府
장관 minister 部长 长官
선거 election 选举
유권자 voter 选民
공약 pledge promise 承诺
약속 promise pledge 承诺 约定
사고 accident crash 事故
피해 damage harm 损失 受灾 受害
피해자 victim 受害者 被害人
신고 report 举报 报案
병상 sickbed bed 病床
수술 surgery operation 手术
위성 satellite 卫星
발사체 로켓 rocket 火箭
발사 launch 发射
선박 배 ship vessel 船舶 船
함 ship vessel 舰
항공사 airline 航空公司
항공기 비행기 aircraft plane 飞机
공항 airport 机场
열차 train 列车
버스 bus 公交 巴士
택시 taxi 出租车
운전 drive 驾驶
승객 passenger ridership 乘客
주차 park parking 停车
도로 road street 道路
다리 교량 bridge 大桥 桥
창고 warehouse 仓库
매장 점포 가게 store shop outlet 店铺 门店
시장 market 市场
주교 bishop 主教
신부 priest 神父
교회 성당 church 教会 教堂
신자 교인 believer 信徒
절 사찰 temple 寺庙
보 认为 think believe see regard
내 出 pay
배우 learn 学习
나오 appear attend 参加 出席 露面
받 receive get 获得 接受 获 收到
얻 차지 gain obtain win receive 获得 获
이루 achieve reach 实现
들어가 enter start 进入
떠나 leave depart 离开
돌아오 return 返回 回来
살 live 居住 住
죽 die 死
찾 find seek visit 寻找 找
쓰 use write spend 使用 写
쓰이 use 使用 用于
만들 make create build 制造 制作 生产
알리 inform announce notify 通知 告知
바꾸 change replace switch 更换 改变
바뀌 change 改变 变为
나누 divide split share 分 分配
모으 gather collect raise 募集 收集
줄이 reduce cut lose 减少 减
늘리 increase expand add 增加 扩大
넓히 widen expand 扩大
열리 hold open held take 举行 召开
오르 rise climb go 上升 上涨 涨
떨어지 fall drop 下降 下跌 跌
멈추 stop halt suspend 停止 停
멈춰 stop halt 停止
시점 time point timing 时间点 时点 时间
시기 time timing period 时期 时间
방침 plan policy 方针 计划
체육 sport sports 体育
방송 텔레비전 broadcast tv television 电视 广播
기념 commemorate memorial 纪念
기록 record post 记录 创下 录得
평가 assess evaluate evaluation 评价
지적 point criticize criticise 指出
비판 criticize criticise criticism 批评
환영 welcome 欢迎
주문 order 订单 订购
명 people person persons
이름 name 名字
별명 nickname 绰号
실내 indoor 室内
야외 outdoor 户外
체육관 gym gymnasium 体育馆
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
종합건설 construction
증권 securities
물산 corporation
법원 court
지방법원 district
대학병원 hospital
공원 park
광장 square
해수욕장 beach
시장 market
구청 office
방화 지르 arson 纵火
귀국 돌아오 return 回国
휴관 휴무 쉬 closed 休馆
부족 모자라 lack short shortage 不足 缺乏
새로 신규 newly 新
접수 받 accept 受理
내달 다음달 下个月 下月
개막 막을올리 open 开幕
폐막 막을내리 close 闭幕
개점 개관 개장 개업 open 开业
`;
