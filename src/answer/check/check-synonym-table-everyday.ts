/**
 * Everyday words of news in Korean, English and Chinese, so that what a model retells in another language can be held against its
 * Korean quote word by word. A line, one meaning; English as in a dictionary, Chinese in simplified characters.
 */
export const SAME_EVERYDAY = `
첫 처음 최초 first 首次 第一 首个
마지막 last final 最后
가장 최 most 最
높 high 高 最高
낮 low 低 最低
많 many much more 多
적 few less fewer 少
크 큰 big large great 大
작 small little 小
길 long 长
짧 short 短
새 새로운 new 新
오래 old long 老 旧
널리 widely wide 广泛
거의 almost nearly 几乎
약 about approximately around 约
이미 already 已经 已
아직 yet still 尚 仍
다시 again 再次 重新
모든 모두 전부 전원 all every 全部 所有 全体
일부 some part 部分 一些
여러 several various 多个 各种
둘 both two 双方 两
다른 other another different 其他 不同
같은 동일 same 相同 同样
직접 direct directly 直接
자동 automatic automatically 自动
무인 unmanned unstaffed 无人
필요 need necessary require 需要 必要
가능 possible can 可能
중요 important key 重要
문제 problem issue 问题
이유 까닭 reason 理由 原因
원인 cause 原因
결과 result outcome 结果
영향 effect impact influence affect 影响
효과 effect 效果
변화 change 变化
조건 요건 condition requirement 条件
기준 standard criterion basis 标准 基准
제도 system scheme 制度
규정 규칙 rule regulation 规定
정책 policy 政策
대책 measure countermeasure 对策 措施
계획 plan 计划
방안 plan measure 方案
사업 project business 事业 项目
행사 event 活动
의식 ceremony 仪式
축제 festival 节 庆典
대회 competition contest tournament 大赛 比赛
회의 meeting 会议
기자회견 conference press 记者会 发布会
협상 교섭 negotiate negotiation talk 谈判 协商
합의 agree agreement 协议 达成 合意
충족 채우 meet fill satisfy fulfil 满足
미달 못미치 fail 未满足
초청 초대 invite invitation 邀请
요청 request ask 要求 请求
거부 거절 refuse reject 拒绝
허가 승인 허락 approve permit 批准 许可
금지 ban prohibit forbid 禁止
명령 order 命令
지시 instruct order 指示
위반 어기 violate breach 违反
준수 지키 keep comply observe 遵守
보관 두 store keep storage 保管 储存
사용 쓰 use 使用
이용 use 利用 使用
사용자 이용자 user 用户
데이터 data 数据 流量
요금제 plan 套餐
통신사 통신 carrier telecom telecommunication 运营商 电信
가입자 subscriber 用户
서버 server 服务器
전력 전기 power electricity 电力 电
난방 heating 供暖
열 heat 热
수영장 pool swimming 游泳池
시민 citizen civic 市民 公民
도민 resident 道民
인재 talent 人才
지역 local region area 地区 当地
전국 nationwide national 全国
수도권 capital metropolitan 首都圈
도시 city 城市
마을 village 村
강 river 江
바다 sea 海
해역 waters 海域
파고 wave 浪高
기온 temperature 气温
최저기온 lowest low minimum 最低气温
최고기온 highest high maximum 最高气温
아침 morning 早晨 早上
저녁 evening 晚上
낮 daytime 白天
영하 minus 零下
영상 above 零上
비 rain 雨 降雨
눈 snow 雪
바람 wind 风
태풍 typhoon 台风
지진 earthquake quake 地震
황사 dust 沙尘
예보 forecast 预报
관측 observe observation 观测
봄 spring 春
여름 summer 夏
가을 autumn fall 秋
겨울 winter 冬
상반기 half 上半年
하반기 half 下半年
달걀 계란 egg 鸡蛋
국 탕 soup 汤
밥 rice 米饭
고기 meat 肉
우유 milk 牛奶
빵 bread 面包
라면 noodle ramen 方便面
만두 dumpling 饺子
치킨 닭 chicken 炸鸡 鸡
음식 식품 food 食品
식재료 ingredient food 食材
조리 요리 cook cooking 烹饪
급식 meal lunch 餐
식중독 poisoning 食物中毒
세균 균 bacteria 细菌 菌
바이러스 virus 病毒
증상 symptom 症状
환자 patient 患者
치료 treat treatment therapy 治疗
치료제 treatment therapy drug 治疗药
투약 복용 dose administer 用药 给药
임상 임상시험 clinical trial 临床 临床试验
의사 doctor 医生
간호사 nurse 护士
백신 vaccine 疫苗
보험 insurance 保险
교사 선생 teacher 教师 老师
교장 principal 校长
학교 school 学校
초등학교 elementary primary 小学
중학교 middle 中学
고등학교 고교 high 高中
대학원 graduate 研究生院
유치원 kindergarten 幼儿园
수업 class lesson 课 授课
시험 exam test 考试
졸업 graduate 毕业
입학 enter admission 入学
`;
