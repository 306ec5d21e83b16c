/** Words that say the opposite of one another, as lines of two sides. */
export const OPPOSITE = `
증가 늘 늘어나 늘리 불어나 오르 올리 상승 확대 인상 높이 높아지 뛰 ris rose rais increas grow grew expand climb 增加 增长 上升 提高 上涨 扩大 / 감소 줄 줄이 줄어들 줄어드 내리 떨어지 하락 축소 삭감 인하 낮추 낮아지 깎 동결 fall fell decreas declin drop cut reduc lower shrink freez 减少 下降 降低 下跌 缩小 冻结
앞당기 당기 조기 advanc hasten 提前 / 늦추 미루 연기 지연 늦춰지 미뤄지 늦어지 postpon delay 推迟 延期
유지 남기 존치 이어가 keep kept retain maintain 维持 保留 / 폐지 없애 철회 철거 중단 abolish scrap remov halt suspend 废除 取消 中止
추진 강행 재개 계속 다시 pursu resum continu 推进 继续 / 접 포기 철회 중단 백지화 취소 무산 scrap abandon cancel drop halt 放弃 取消 停止
찬성 지지 환영 동의 support welcom approv 赞成 支持 欢迎 / 반대 거부 반발 oppos reject 反对 拒绝
승소 이기 won win / 패소 지 lost lose
이기 승리 꺾 누르 제압 우승 beat defeat won win 战胜 击败 / 지 지다 패배 패하 무릎 lost lose 输给 败给
흑자 이익 profit 盈利 / 적자 손실 loss 亏损
시작 개시 착수 착공 start begin began 开始 启动 / 종료 끝나 끝내 마치 중단 폐지 end finish stop 结束 停止
열리 개최 열 held 举行 / 취소 무산 연기 cancel postpon 取消 推迟
얇아지 얇 thin 变薄 / 두꺼워지 두껍 thicken 变厚
웃돌 상회 넘 넘어서 초과 exceed 超过 高于 / 밑돌 하회 못미치 미달 below 低于 不足
가결 통과 승인 허가 허용 approv pass allow permit 批准 通过 允许 / 부결 기각 반려 불허 금지 reject den ban prohibit 否决 拒绝 禁止
인정 시인 admit acknowledg 承认 / 부인 부정 den 否认
취임 임명 선임 appoint 就任 任命 / 사임 사직 사퇴 물러나 해임 퇴임 resign dismiss 辞职 免职
인수 매입 사들이 사 buy bought acquir purchas 收购 买入 / 매각 팔 처분 sell sold divest 出售 卖出
완화 낮추 풀 eas relax 放宽 / 강화 높이 조이 tighten 收紧
공개 밝히 disclos reveal 公开 公布 / 비공개 숨기 감추 withh 隐瞒
찾 발견 found find recover 找到 发现 / 잃 분실 잃어버리 lost lose 丢失
유료 / 무료 공짜 free 免费
최초 처음 첫 first 首次 / 마지막 last 最后
수출 export 出口 / 수입 import 进口
합격 pass / 불합격 탈락 fail
성공 succeed success 成功 / 실패 fail 失败
최대 최고 최다 가장큰 largest biggest highest longest 最大 最高 / 최소 최저 최하 smallest lowest shortest 最小 最低
빠르 fast quick 快 / 느리 slow 慢
많 more most 多 / 적 fewer less 少
개통 개장 개관 문을열 open 开通 开放 / 폐쇄 폐관 폐업 문을닫 close shut 关闭
연장 늘리 extend 延长 / 단축 줄이 shorten 缩短
유죄 guilty 有罪 / 무죄 innocent acquit 无罪
참석 참가 참여 attend join 参加 出席 / 불참 빠지 absent 缺席
전액 전부 모두 전체 all full entire 全部 / 일부 절반 부분 part partial half 部分
무료 free 免费 / 유료 paid 收费
`;
