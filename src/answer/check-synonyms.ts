/**
 * Words that news uses for one another without saying anything else, as the beginnings of stems; a line, one meaning. Only what
 * can stand for the other in a statement that has to stay true: 아버지 and 부친, not 아버지 and 아들.
 */
const SAME = `
설립 창립 창설 세워 세운 세웠 세우 세워졌 세워진 establish found 成立 创立 设立 创办 创建
조성 건설 건립 지어 지은 지었 지어졌 지어진 build construct 建成 兴建 建造 建设
개관 개장 문을열 open 开馆 开业 开幕
개최 열렸 열린 열려 열리 hold 举行 举办 召开
체결 맺었 맺은 맺어 sign conclud 签署 签订
참가 참여 참석 attend participat join 参加 参与 出席
발표 밝혔 밝힌 밝히 말 말했 말하 전했 announc said say 宣布 公布 表示 说
증가 늘었 늘어 늘고 늘어났 늘어난 상승 올랐 오른 ris increas grow 增加 增长 上升
감소 줄었 줄어 줄고 줄어들 하락 내렸 떨어졌 fall decreas declin drop 减少 下降
인수 사들였 사들인 매입 buy acquir purchas 收购 买下
매각 팔았 팔아 sell 出售 卖出
방문 찾았 찾은 visit 访问 到访
운영 operat run 运营 经营
개발 develop 开发 研发
투자 invest 投资
배정 편성 allocat 拨款 拨出
입주 들어서 move 入驻 进驻
보유 갖고 갖춘 가지고 own 拥有 持有
출시 내놓았 내놓은 선보였 선보인 launch releas 推出 发布
임명 선임 임용 appoint nam 任命 委任
수상 받았 받은 award win 获 获得 荣获
시작 개시 begin start 开始 启动
종료 끝났 끝난 끝나 end 结束
위치 자리 소재 locat 位于 坐落
부친 아버지 father 父亲
모친 어머니 mother 母亲
직원 임직원 employe staff worker 员工 职员
기업 회사 업체 compan firm 公司 企业
대표 대표이사 최고경영자 ceo chief 首席执行官 总裁
면적 넓이 부지면적 area size 面积 占地
예산 budget 预算
매출 매출액 revenu sales 营收 销售额
협약 업무협약 mou agreement 协议
도입 introduc 引进 引入
면담 회담 만났 만난 만나 meet 会见 会晤
담당 맡았 맡은 맡아 맡고 charg 负责
`;

const linesOf = new Map<string, number[]>();
for (const [line, words] of SAME.trim().split("\n").entries()) {
  for (const word of words.trim().split(" ")) linesOf.set(word, [...(linesOf.get(word) ?? []), line]);
}

/** Whether two stems, of one language or two, say the same. */
export function sayTheSame(one: string, other: string): boolean {
  const lines = meaningsOf(one);
  return lines.length > 0 && meaningsOf(other).some((line) => lines.includes(line));
}

/** The meanings that a stem has, by itself or by its beginning where that is a verb form; empty where none is known. */
export function meaningsOf(stem: string): readonly number[] {
  const exact = linesOf.get(stem);
  if (exact !== undefined) return exact;
  if (/^[가-힣]{3,5}$/u.test(stem)) {
    const begin = [...linesOf.keys()].find((word) => /[었았였했졌혔렸났쳤]$/u.test(word) && stem.startsWith(word));
    if (begin !== undefined) return linesOf.get(begin) ?? [];
  }
  return /^[a-z]{4,}$/u.test(stem) ? (linesOf.get(stem.replace(/(?:ment|ion|e)$/u, "")) ?? []) : [];
}
