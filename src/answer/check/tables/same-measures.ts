/** Words that say the same: time, measures, shares and how they change. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_MEASURES = `
증가 늘 늘어나 늘리 불어나 불리 상승 오르 올라가 뛰 확대 상향 ris increas grow expand 增加 增长 上升
인상 올리 높이 rais increas hik 提高 上调
감소 줄 줄이 줄어들 줄어드 하락 내리 떨어지 내려가 축소 감축 깎 삭감 fall decreas declin drop cut reduc 减少 下降
인하 내리 낮추 cut lower 下调 降低
시작 개시 착수 들어가 돌입 begin start 开始 启动
연기 미루 늦추 미뤄지 늦춰지 지연 postpon delay 推迟
앞당기 당기
웃돌 상회 넘 넘어서 초과 뛰어넘 exceed 超过
밑돌 하회 못미치 below
면적 넓이 부지면적 area size 面积 占地
연면적 넓이
길이 연장 총연장 length long 长度
높이 키 height tall 高度
두께 thick 厚度
무게 중량 weight
기간 동안 period
간격 마다 interval
평시 평소
절반 반 half 一半
새 신규 신임 new 新
나이 연령 살 세 age
얇아지 감소 줄 줄어들 줄어드 얇 thin 变薄
두꺼워지 thicken
늘 증가 rise rose increas grow 增加 增长
줄 감소 fall fell decreas declin drop 减少 下降
부지면적 면적 site area cover 占地 占地面积
분기 quarter 季度
규모 scale size 规模
지난해 작년 去年
전년 year-on-year year-over-year
올해 금년 今年
내년 明年
이듬해 다음해
이달 이번달 本月
기간 period 同期 期间
최근 요즘 근래 recent recently lately 最近 近期
현재 지금 current currently now 目前 现在
향후 앞으로
매년 해마다 annually yearly 每年
매주 weekly week 每周
매일 날마다 daily 每天 每日
매월 매달 monthly month 每月
평균 average 平均
근처 인근 부근 주변 가까운 nearby near 附近 周边
혼자 홀로 단독 alone
함께 같이 together 一同 一起 共同
각각 각기 저마다 each respectively 各
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
삭감 깎 줄이 cut slash 削减
나머지 남은 rest remaining other 其余 剩下
총 모두 합쳐 통틀어 total 共 总共
비중 비율 몫 점유 share proportion ratio 占比 比重 比例
비율 rate ratio 比率 比例
경쟁률 competition ratio rate 竞争率
몸무게 체중 weight 体重
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
새 새로운 new 新
오래 old long 老 旧
널리 widely wide 广泛
약 about approximately around 约
이미 already 已经 已
아직 yet still 尚 仍
다시 again 再次 重新
모든 모두 전부 전원 all every 全部 所有 全体
둘 both two 双方 两
다른 other another different 其他 不同
같은 동일 same 相同 同样
변화 change 变化
최저기온 lowest low minimum 最低气温
최고기온 highest high maximum 最高气温
영하 minus 零下
영상 above 零上
상반기 half 上半年
하반기 half 下半年
고등학교 고교 high 高中
바꾸 change replace switch 更换 改变
바뀌 change 改变 变为
줄이 reduce cut lose 减少 减
늘리 increase expand add 增加 扩大
오르 rise climb go 上升 上涨 涨
떨어지 fall drop 下降 下跌 跌
시점 time point timing 时间点 时点 时间
시기 time timing period 时期 时间
공동 함께 같이 jointly together 共同 联合
길이 length long 长 全长 长度
무게 weight weigh 重 重量
폭 너비 width wide 宽 宽度
높이 height high tall 高 高度
깊이 수심 depth deep 深 水深
속도 속력 speed 速度 航速 时速
용량 capacity 容量
정원 capacity 定员
세기 century 世纪
주 week 周 两周
내리 쌓이 fall reach 降 积
이르 달하 기록 reach hit total 达到 达 高达
`;
