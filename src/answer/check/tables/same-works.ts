/** Words that say the same: what is founded, built, opened, begun, moved and ended. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_WORKS = `
설립 창립 창설 출범 세우 만들 만드 차리 establish found set 成立 创立 设立 创办 创建
조성 건설 건립 지 짓 세우 만들 만드 build construct 建成 兴建 建造 建设
개관 개장 개원 개소 문을열 open 开馆 开业 开幕
개최 열리 열 치르 hold 举行 举办 召开
입주 들어서 들어오 move 入驻 进驻
종료 끝나 끝내 마치 마무리 end finish complet 结束
완료 마치 끝내 끝나 마무리 complet finish
준공 완공 짓 다짓 complet
폐지 없애 없어지 abolish scrap 取消 废除
취소 접 무산 백지화 cancel 取消
철회 접 거두 withdraw
중단 멈추 멎 끊 suspend halt stop 中断 停止
제작 만들 생산 제조 produc manufactur make built build 制作 生产
설치 놓 달 마련 들어서 install 安装 设置
설계 디자인 design 设计
창업 차리 설립 found start
주최 host 主办
진행 이뤄지 이루어지 실시 벌이 펼치 하 conduct 进行
시행 실시 도입 implement 实施
개통 뚫리 open 开通
출발 떠나 depart leav 出发
귀환 돌아오 return 返回
완공 준공 complet finish 建成 竣工 完工
진출 expand expansion enter 进军
폐쇄 close clos shut 关闭
개방 열 open 开放
건설 construct construction 建设
보유 own hold 持有
옮기 이전 이사 mov relocat 搬迁
폐점 폐업 폐쇄 닫 close shut closure 关闭 关店 关门
개점 개업 열 open 开店 开业
재개 resume 恢复 重启
마련 세우 만들 수립 draw prepare establish 制定
마감 마치 끝나 close end finish 收于 收盘 截止
철거 헐 허물 demolish 拆除
착공 첫삽 break construction 开工 动工
준공 완공 다짓 complete completion 竣工 建成
입주 들어오 들어가 move occupy 入驻 入住
들어가 enter start 进入
떠나 leave depart 离开
돌아오 return 返回 回来
만들 make create build 制造 制作 生产
열리 hold open held take 举行 召开
멈추 stop halt suspend 停止 停
멈춰 stop halt 停止
귀국 돌아오 return 回国
개점 개관 개장 개업 open 开业
발생 나 일어나 터지 occur happen break 发生 爆发
신설 새로 생기 만들 add create 新设 增设
생기 들어서 신설 open 开设
개통 open 通车 开通
개교 open found 开学 建校
끊 벗어나 탈출 end snap 结束 终结
기공식 groundbreaking 开工仪式
착공 첫삽 기공 groundbreaking 开工 动工
준공 완공 완성 complete 竣工
세우 짓 설립 건립 build found establish 建立 建设
`;
